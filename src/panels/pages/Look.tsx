import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { LanguageLink } from '../../parts/LanguageLink.tsx';
import type { Appearance } from '../../state/appState.ts';
import { useActions, useAppState } from '../../state/useAppStore.ts';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

/** Light or dark, and the language. */
export function Look() {
  const texts = useTexts();
  const { about } = usePageTexts();
  const appearance = useAppState((state) => state.appearance);
  const { chooseAppearance } = useActions();
  return (
    <>
      <h3>{about.look}</h3>
      <fieldset className="page-choice">
        <legend>{about.appearance}:</legend>
        {APPEARANCES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="appearance"
              checked={appearance === choice}
              onChange={() => chooseAppearance(choice)}
            />
            {about.themes[choice]}
          </label>
        ))}
      </fieldset>
      <p>
        {texts.languages.label}: <LanguageLink className="link" />
      </p>
    </>
  );
}

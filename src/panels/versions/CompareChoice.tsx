import { isEarlier } from '../../domain/versions.ts';
import { useTexts } from '../../i18n/texts.ts';
import { shownVersion } from '../../state/appState.ts';
import { useActions, useAppState, useChoices } from '../../state/useAppStore.ts';
import './versions.css';

/** With which earlier version the shown one is compared; nothing when it is the first. */
export function CompareChoice() {
  const texts = useTexts();
  const index = useAppState((state) => state.index);
  const choices = useChoices();
  const { compareWith } = useActions();
  if (index.status !== 'ready') return null;
  const shown = shownVersion(index.value, choices);
  const { versions } = index.value;
  const earlier = versions.filter(({ id }) => isEarlier(versions, id, shown));
  if (earlier.length === 0) return null;
  return (
    <label className="version-choice compare-choice">
      <span className="visually-hidden">{texts.changes.choose}</span>
      <select
        value={choices.since ?? ''}
        onChange={({ target }) => compareWith(target.value === '' ? undefined : target.value)}
      >
        <option value="">
          {choices.since === undefined ? texts.changes.invite : texts.changes.none}
        </option>
        {[...earlier].reverse().map(({ id, title }) => (
          <option key={id} value={id}>
            {texts.changes.with(texts.format.titleInText(title))}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useTexts } from '../../i18n/texts.ts';
import { shownVersion } from '../../state/appState.ts';
import { useActions, useAppState, useChoices } from '../../state/useAppStore.ts';
import './versions.css';

/** Which version of the data is shown; the latest is the default and is not pinned in the address. */
export function VersionChoice() {
  const texts = useTexts();
  const index = useAppState((state) => state.index);
  const choices = useChoices();
  const { chooseVersion } = useActions();
  if (index.status !== 'ready') return null;
  const { versions, latest } = index.value;
  return (
    <label className="version-choice">
      <span>{texts.version.label}</span>
      <select
        value={shownVersion(index.value, choices)}
        onChange={({ target }) => chooseVersion(target.value === latest ? undefined : target.value)}
      >
        {[...versions].reverse().map(({ id, title }) => (
          <option key={id} value={id}>
            {texts.version.option(title, id === latest)}
          </option>
        ))}
      </select>
    </label>
  );
}

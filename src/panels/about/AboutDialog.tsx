import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { LanguageLink } from '../../parts/LanguageLink.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import type { Appearance } from '../../state/appState.ts';
import { useActions, useAppState, useSelection } from '../../state/useAppStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import './about.css';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

interface AboutDialogProps {
  readonly onClose: () => void;
  readonly onShowBegin: () => void;
}

/** What this is, what it holds and does not hold, its licences and all its sources. */
export function AboutDialog({ onClose, onShowBegin }: AboutDialogProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const appearance = useAppState((state) => state.appearance);
  const { chooseAppearance } = useActions();
  const { file } = network;
  const sources = [...file.sources].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
  return (
    <Dialog title={texts.about.title} close={texts.close} onClose={onClose}>
      <p>{texts.about.what}</p>
      <p>
        <button type="button" className="button" onClick={onShowBegin}>
          {texts.about.begin}
        </button>
      </p>
      <h3>{texts.about.holds}</h3>
      <p>
        <Dutch>{file.version.summary}</Dutch>{' '}
        {texts.about.until(texts.format.dateInText(file.version.date))}{' '}
        {texts.begin.holds(network.entities.size, file.relations.length, file.sources.length)}
      </p>
      <p>{texts.about.certainty}</p>
      <h3>{texts.about.notTitle}</h3>
      <p>{texts.about.not}</p>
      <p>{texts.about.privacy}</p>
      <fieldset className="about-appearance">
        <legend>{texts.about.appearance}</legend>
        {APPEARANCES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="appearance"
              checked={appearance === choice}
              onChange={() => chooseAppearance(choice)}
            />
            {texts.about.themes[choice]}
          </label>
        ))}
      </fieldset>
      <p>
        {texts.languages.label}: <LanguageLink className="link" />
      </p>
      <h3>{texts.about.licences}</h3>
      <p>{texts.about.licenceText}</p>
      <p>
        <PageLink page="open-data" className="link" onOpen={onClose}>
          {texts.openData.fromAbout}
        </PageLink>
      </p>
      <details>
        <summary>{texts.about.sources(sources.length)}</summary>
        <ul className="about-sources">
          {sources.map(({ id, url, title, publisher }) => (
            <li key={id}>
              <ExternalLink url={url}>
                <Dutch>{title}</Dutch>
              </ExternalLink>
              {publisher && (
                <span className="about-publisher">
                  , <Dutch>{publisher}</Dutch>
                </span>
              )}
            </li>
          ))}
        </ul>
      </details>
    </Dialog>
  );
}

import { publishedBefore } from '../../domain/versions.ts';
import { useTexts } from '../../i18n/texts.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import type { Choices } from '../../state/choices.ts';
import { DEFAULT_CHOICES } from '../../state/choices.ts';
import { useActions, useAppState, useChoices, useSelection } from '../../state/useAppStore.ts';
import './begin.css';

interface BeginProps {
  readonly onClose: () => void;
  /** Under the picture on a small screen: the questions as a row of buttons. */
  readonly compact?: boolean;
}

/** Other ways to begin. */
const PAGES = ['vragen', 'resultaten', 'eigen-gegevens'] as const;

interface Question {
  readonly text: string;
  /** For a small screen, where there is room for three; the others are left out there. */
  readonly short?: string;
  readonly go: () => void;
}

/** A modest opening: questions to start from, and what the map holds. */
export function Begin({ onClose, compact = false }: BeginProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const { restore, chooseVersion, compareWith } = useActions();
  const { version, language } = useChoices();
  const index = useAppState((state) => state.index);
  const { file } = network;
  const start = (change: Partial<Choices>) => {
    restore({ ...DEFAULT_CHOICES, version, language, ...change });
    // Beside the picture it stays until something else is done: else the filters jump up under the mouse.
    if (compact) onClose();
  };
  const versions = index.status === 'ready' ? index.value.versions : [];
  const [first] = versions;
  const previous = publishedBefore(versions, file.version.id);
  const questions: readonly Question[] = [
    {
      text: texts.begin.housing,
      short: texts.begin.housingShort,
      go: () => start({ facets: { leefdomein: ['wonen'] } }),
    },
    {
      text: texts.begin.gemeente,
      short: texts.begin.gemeenteShort,
      go: () => start({ view: 'kaart' }),
    },
    ...(previous
      ? [
          {
            text: texts.begin.changed(texts.format.titleInText(previous.title)),
            short: texts.begin.changedShort,
            go: () => {
              compareWith(previous.id);
              onClose();
            },
          },
        ]
      : []),
    ...(first && first.id !== file.version.id
      ? [
          {
            text: texts.begin.earlier(texts.format.titleInText(first.title)),
            go: () => {
              chooseVersion(first.id);
              onClose();
            },
          },
        ]
      : []),
  ];
  return (
    <section className={compact ? 'begin begin-compact' : 'begin'}>
      <div className="begin-bar">
        <h2 className={compact ? 'visually-hidden' : undefined}>{texts.begin.title}</h2>
        <button type="button" className="link" aria-label={texts.begin.close} onClick={onClose}>
          {texts.close}
        </button>
      </div>
      <p>{texts.begin.lead}</p>
      <ul className="begin-questions">
        {questions
          .filter(({ short }) => !compact || short !== undefined)
          .map(({ text, short, go }) => (
            <li key={text}>
              <button type="button" className={compact ? 'button' : 'link'} onClick={go}>
                {compact ? short : text}
              </button>
            </li>
          ))}
      </ul>
      {!compact && (
        <ul className="begin-pages">
          {PAGES.map((page) => (
            <li key={page}>
              <PageLink page={page} className="link">
                {texts.begin.pages[page]}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      {!compact && (
        <p className="begin-holds">
          {texts.begin.holds(network.entities.size, file.relations.length, file.sources.length)}
        </p>
      )}
    </section>
  );
}

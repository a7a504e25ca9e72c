import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { useAppState, useSelection } from '../../state/useAppStore.ts';

/** Every version of the data and until when it runs, the newest first. */
export function Versions() {
  const texts = useTexts();
  const { about } = usePageTexts();
  const shown = useSelection().network.file.version.id;
  const index = useAppState((state) => state.index);
  if (index.status !== 'ready') return null;
  const { versions, latest } = index.value;
  return (
    <>
      <h3>{about.versions}</h3>
      <ul className="page-list">
        {[...versions].reverse().map(({ id, title, date, summary, state }) => (
          <li key={id}>
            {[
              about.version(title, texts.format.dateInText(date)),
              ...(state === 'concept' ? [about.marks.concept] : []),
              ...(id === latest ? [about.marks.latest] : []),
              ...(id === shown ? [about.marks.shown] : []),
            ].join(' ')}{' '}
            <Dutch>{summary}</Dutch>
          </li>
        ))}
      </ul>
    </>
  );
}

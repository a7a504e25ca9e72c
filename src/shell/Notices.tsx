import { isEarlier } from '../domain/versions.ts';
import { useTexts } from '../i18n/texts.ts';
import { Dutch } from '../parts/Dutch.tsx';
import { needsNewPage, problemText } from '../parts/problemText.ts';
import { RefreshButton } from '../parts/RefreshButton.tsx';
import type { IgnoredValue } from '../state/urlCodec.ts';
import { useActions, useAppState, useChoices, useSelection } from '../state/useAppStore.ts';
import { useLanguageNotFetched } from './InLanguage.tsx';

/** So many skipped values are named; an address can hold a thousand. */
const NAMED = 5;

/** What the visitor must know about what is shown: an older version, skipped parts of the address. */
export function Notices() {
  const texts = useTexts();
  const { network } = useSelection();
  const ignored = useAppState((state) => state.ignored);
  const index = useAppState((state) => state.index);
  const followed = useAppState((state) => state.followed);
  const { selection } = useChoices();
  const { dismissNotices, chooseVersion } = useActions();
  const languageNotFetched = useLanguageNotFetched();
  const problem = useAppState((state) => state.versionProblem);
  const { version } = network.file;
  const isOlder =
    index.status === 'ready' && isEarlier(index.value.versions, version.id, index.value.latest);
  const successor = followed && network.entities.get(selection ?? '');
  const skipped = ({ parameter, value }: IgnoredValue): string => {
    if (parameter === 'versie') return texts.notices.unknownVersion(value, version.title);
    if (parameter !== 'sinds') return texts.notices.ignored(parameter, value);
    const title = index.status === 'ready' && index.value.versions.find(({ id }) => id === value);
    return title
      ? texts.notices.notEarlier(title.title, texts.format.titleInText(version.title))
      : texts.notices.unknownSince(value);
  };
  if (!languageNotFetched && !isOlder && ignored.length === 0 && !problem && !successor)
    return null;
  return (
    <div className="notices">
      {languageNotFetched && (
        <p className="notice" role="alert">
          <span>{texts.languages.notFetched.nl}</span>
          <span lang="en">{texts.languages.notFetched.en}</span>
          <RefreshButton className="link" />
        </p>
      )}
      {isOlder && (
        <p className="notice" role="status">
          <span>
            {texts.version.older(
              texts.format.titleInText(version.title),
              texts.format.dateInText(version.date),
            )}
          </span>
          <button type="button" className="link" onClick={() => chooseVersion(undefined)}>
            {texts.version.toLatest}
          </button>
        </p>
      )}
      {problem && (
        <p className="notice" role="alert">
          <span>
            {problemText(problem, texts)} {texts.version.stays(version.title)}
          </span>
          {needsNewPage(problem) && <RefreshButton className="link" />}
          <button type="button" className="link" onClick={dismissNotices}>
            {texts.notices.dismiss}
          </button>
        </p>
      )}
      {followed && successor && (
        <p className="notice" role="status">
          <span>
            {texts.notices.followed(followed.id, successor.record.name)}{' '}
            <Dutch>{followed.note}</Dutch>
          </span>
          <button type="button" className="link" onClick={dismissNotices}>
            {texts.notices.dismiss}
          </button>
        </p>
      )}
      {ignored.length > 0 && (
        <div className="notice" role="status">
          <div>
            {ignored.slice(0, NAMED).map((it) => (
              <p key={`${it.parameter} ${it.value}`}>{skipped(it)}</p>
            ))}
            {ignored.length > NAMED && <p>{texts.notices.more(ignored.length - NAMED)}</p>}
          </div>
          <button type="button" className="link" onClick={dismissNotices}>
            {texts.notices.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

import type { IndexFile } from '../domain/schema.ts';
import { formatDate } from '../i18n/format.ts';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useAppState, useSelection } from '../state/useAppStore.ts';
import { problemText } from './problemText.ts';

/** What the visitor must know about what is shown: an older version, skipped parts of the address. */
export function Notices() {
  const texts = useTexts();
  const { network } = useSelection();
  const ignored = useAppState((state) => state.ignored);
  const index = useAppState((state) => state.index);
  const { dismissNotices, chooseVersion } = useActions();
  const problem = useAppState((state) => state.versionProblem);
  const { version } = network.file;
  const isOlder = index.status === 'ready' && comesBeforeLatest(index.value, version.id);
  if (!isOlder && ignored.length === 0 && !problem) return null;
  return (
    <div className="notices">
      {isOlder && (
        <p className="notice" role="status">
          <span>{texts.version.older(version.title, formatDate(version.date))}</span>
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
          <button type="button" className="link" onClick={dismissNotices}>
            {texts.notices.dismiss}
          </button>
        </p>
      )}
      {ignored.length > 0 && (
        <div className="notice" role="status">
          <div>
            {ignored.map(({ parameter, value }) => (
              <p key={`${parameter} ${value}`}>
                {parameter === 'versie'
                  ? texts.notices.unknownVersion(value, version.title)
                  : texts.notices.ignored(parameter, value)}
              </p>
            ))}
          </div>
          <button type="button" className="link" onClick={dismissNotices}>
            {texts.notices.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

/** The index lists the oldest first; a concept may stand after the latest that is published. */
function comesBeforeLatest({ versions, latest }: IndexFile, id: string): boolean {
  const ids = versions.map((version) => version.id);
  return ids.indexOf(id) < ids.indexOf(latest);
}

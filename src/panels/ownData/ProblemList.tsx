import { toCsv } from '../../data/tables/csv.ts';
import { countLevels, type Level, type Problem } from '../../domain/check/problem.ts';
import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { DownloadNote } from '../../parts/saving/DownloadNote.tsx';
import { download } from '../../parts/saving/download.ts';
import { downloadsHere } from '../../parts/saving/downloadsHere.ts';

/** Of each level: who mends these opens the file again. */
const SHOWN = 50;

/** What is wrong with the own data, errors first, each where it stands and with what can be done. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const texts = useOwnDataTexts();
  const downloads = downloadsHere(window);
  const { errors, warnings } = countLevels(problems);
  return (
    <>
      <Group level="error" title={texts.errors(errors)} problems={problems} />
      <Group level="warning" title={texts.warnings(warnings)} problems={problems} />
      {downloads !== 'allowed' && <DownloadNote downloads={downloads} />}
      <button type="button" className="button" onClick={save}>
        {texts.download}
      </button>
    </>
  );

  function save() {
    const { columns, levels } = texts;
    const text = toCsv({
      name: texts.downloadName,
      columns: Object.values(columns).map((heading) => ({ heading, width: 0 })),
      rows: problems.map(({ level, file, record, field, message, advice }) => [
        levels[level],
        file,
        record,
        field,
        message,
        advice,
      ]),
    });
    download(new Blob([text], { type: 'text/csv' }), texts.downloadName);
  }
}

interface GroupProps {
  readonly level: Level;
  readonly title: string;
  readonly problems: readonly Problem[];
}

function Group({ level, title, problems }: GroupProps) {
  const texts = useOwnDataTexts();
  const all = problems.filter((problem) => problem.level === level);
  if (all.length === 0) return null;
  const rest = all.length - SHOWN;
  return (
    <section className={`own-data-${level}`}>
      <h4>{title}</h4>
      {/* The checks speak Dutch, as the sheets do. */}
      <ul className="own-data-problems" lang="nl">
        {all.slice(0, SHOWN).map(({ file, record, field, message, advice }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: The list never changes, and two may say the same.
          <li key={place}>
            <b>{[file, record, field].filter((part) => part !== '').join(', ')}</b>
            <span>{message}</span>
            <span className="own-data-advice">{advice}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{texts.more(rest)}</p>}
    </section>
  );
}

import type { Proposal } from '../../../domain/combine/choose.ts';
import { LISTS, putOver, rowsOf } from '../../../domain/combine/lists.ts';
import { isoDay } from '../../../domain/isoDay.ts';
import type { NetworkFile } from '../../../domain/schema.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { DownloadNote } from '../../../parts/saving/DownloadNote.tsx';
import { download } from '../../../parts/saving/download.ts';
import { downloadsHere } from '../../../parts/saving/downloadsHere.ts';
import { useConfig } from '../../../state/useAppStore.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Records that must name a source. */
const SOURCED = LISTS.slice(0, LISTS.indexOf('sources'));

interface ProposalPartProps {
  /** The published version. */
  readonly file: NetworkFile;
  readonly proposal: Proposal;
}

/** How much is proposed, and the workbook with it. */
export function ProposalPart({ file, proposal }: ProposalPartProps) {
  const texts = useCombineTexts();
  const { format } = useTexts();
  const { contact } = useConfig();
  const downloads = downloadsHere(window);
  const { rows, alsoLeftOut } = proposal;
  const known = new Set(
    LISTS.flatMap((list) => rowsOf(file, list).map(({ id }) => `${list} ${id}`)),
  );
  const all = [...rows].flatMap(([list, its]) => its.map((row) => ({ list, row })));
  const changed = all.filter(({ list, row }) => known.has(`${list} ${row.id}`)).length;
  const bare = all.filter(({ list, row }) => SOURCED.includes(list) && row.sources === undefined);
  async function save() {
    const { proposalBook } = await import('./proposalBook.ts');
    const day = isoDay(new Date());
    const title = texts.bookTitle(format.titleInText(file.version.title));
    const bytes = await proposalBook(file, rows, putOver(file, rows), { title, date: day });
    download(new Blob([bytes], { type: WORKBOOK }), texts.fileName(file.version.id, day));
  }
  return (
    <section className="combine-part combine-propose">
      <h3>{texts.propose}</h3>
      <p role="status">
        {all.length === 0 ? texts.nothing : texts.proposeText(all.length - changed, changed)}
        {alsoLeftOut.length > 0 && ` ${texts.alsoLeftOut(alsoLeftOut.length)}`}
        {bare.length > 0 && ` ${texts.withoutSource(bare.length)}`}
      </p>
      {all.length > 0 && (
        <>
          {downloads !== 'allowed' && <DownloadNote downloads={downloads} />}
          <button type="button" className="button button-main" onClick={() => void save()}>
            {texts.download}
          </button>
          <p>{texts.send(contact)}</p>
          <p>{texts.decides}</p>
        </>
      )}
    </section>
  );
}

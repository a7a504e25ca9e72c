import { useMemo } from 'react';
import type { Column } from '../../domain/matrix/columns.ts';
import type { MatrixPart } from '../../domain/matrix/matrix.ts';
import { whiteSpots } from '../../domain/matrix/whiteSpots.ts';
import type { Network } from '../../domain/network.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { columnName, rowName } from './matrixWords.ts';

interface WhiteSpotsStripProps {
  readonly parts: readonly MatrixPart[];
  readonly columns: readonly Column[];
  readonly network: Network;
}

/** So many characters of names stand in the strip itself; the others unfold. */
const ROOM = 80;

/** Where nothing is known to be, in sentences. */
export function WhiteSpotsStrip({ parts, columns, network }: WhiteSpotsStripProps) {
  const texts = useTexts();
  const told = useMemo(
    () => parts.map((part) => ({ id: part.id, ...sentences(part, columns, network, texts) })),
    [parts, columns, network, texts],
  );
  const cut = told.some(({ brief, whole }) => brief.join() !== whole.join());
  return (
    <section className="matrix-spots" aria-label={matrixTexts(texts).spots}>
      <p>
        <strong>{matrixTexts(texts).spots}</strong>{' '}
        {told.map(({ id, brief }) => (
          <span key={id}>
            {parts.length > 1 && `${texts.axes.rows[id]}: `}
            {brief.join(' ')}{' '}
          </span>
        ))}
        <span className="matrix-note">{`${matrixTexts(texts).emptyMeans} ${matrixTexts(texts).openCells}`}</span>
      </p>
      {cut && (
        <details>
          <summary>{matrixTexts(texts).showAll}</summary>
          <ul>
            {told.flatMap(({ id, whole }) =>
              whole.map((sentence) => <li key={`${id} ${sentence}`}>{sentence}</li>),
            )}
          </ul>
        </details>
      )}
    </section>
  );
}

function sentences(
  part: MatrixPart,
  columns: readonly Column[],
  network: Network,
  texts: Texts,
): { readonly brief: readonly string[]; readonly whole: readonly string[] } {
  const { language, format } = texts;
  const matrix = matrixTexts(texts);
  const spots = whiteSpots(part, columns);
  const counted = { pilots: 'pilot', programmas: 'programme', regios: 'pilot' } as const;
  const kind = part.id in counted ? counted[part.id as keyof typeof counted] : undefined;
  const term = network.file.vocabularies.kinds.find((candidate) => candidate.kind === kind);
  const tell = (room: number) => {
    const names = spots.columns.map(({ column }) => columnName(column, texts));
    const where = format.list(shortened(names, room, matrix.more));
    const what = term?.label[language].toLowerCase();
    const rows = spots.rows.map((row) => rowName(row, part.id, texts));
    const unknown = spots.columns[0]?.unknown ?? 0;
    const plural = (unknown === 1 ? term?.label : term?.plural)?.[language].toLowerCase();
    return [
      ...(names.length === 0
        ? [matrix.noSpots]
        : [what === undefined ? matrix.nothing(where) : matrix.none(what, where)]),
      ...(names.length > 0 && unknown > 0 ? [matrix.of(unknown, plural ?? '')] : []),
      ...(rows.length > 0
        ? [matrix.emptyRows(rows.length, format.list(shortened(rows, room, matrix.more)))]
        : []),
      ...(spots.cells + spots.uncertainCells > 0
        ? [matrix.emptyCells(spots.cells + spots.uncertainCells, spots.uncertainCells)]
        : []),
    ];
  };
  return { brief: tell(ROOM), whole: tell(Number.POSITIVE_INFINITY) };
}

function shortened(
  names: readonly string[],
  room: number,
  more: (count: number) => string,
): readonly string[] {
  const fitting = names.filter((_, at) => names.slice(0, at + 1).join().length <= room);
  const kept = Math.max(fitting.length, 1);
  // One more takes no more room than to say so.
  if (names.length <= kept + 1) return names;
  return [...names.slice(0, kept), more(names.length - kept)];
}

import type { Cell, Table } from '../../data/tables/table.ts';
import { fitting } from '../../data/tables/table.ts';
import type { Item } from '../../domain/matrix/cells.ts';
import type { Column } from '../../domain/matrix/columns.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import type { Network } from '../../domain/network.ts';
import { termLabel } from '../../domain/terms.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { itemsIn, type Line, linesOf } from './lines.ts';
import { columnTitle } from './matrixWords.ts';
import { TOTAL_COLUMN, UNKNOWN_COLUMN } from './ownColumns.ts';

interface Row {
  readonly line: Line;
  /** The group that it stands in. */
  readonly group: string | undefined;
}

/** What is saved of a matrix, as it is told of the whole. */
export interface AboutMatrix {
  /** What was chosen, in words. */
  readonly title: string;
  /** Where it comes from, of which version and date: it stands in every row, for a row that was copied. */
  readonly origin: string;
}

/** How many there are in each cell, a row per group, row and sum. */
export function countTable(matrix: Matrix, about: AboutMatrix, texts: Texts): Table {
  const { columns } = matrix;
  const { file } = matrixTexts(texts);
  const ids = [...columns.map(({ id }) => id), UNKNOWN_COLUMN, TOTAL_COLUMN];
  return tableOf(
    file.counts,
    [file.line, file.group, file.row, 'Id', ...titles(ids, columns, texts), file.origin],
    rowsOf(matrix, texts).map(({ line, group }) => [
      file.looks[line.look],
      line.look === 'group' ? line.name : group,
      line.look === 'group' ? undefined : line.name,
      line.entity,
      ...ids.map((id) => itemsIn(line.cells, id).length),
      about.origin,
    ]),
  );
}

/** Everything in every cell by name, with how it came there: a row each. */
export function nameTable(
  matrix: Matrix,
  network: Network,
  about: AboutMatrix,
  texts: Texts,
): Table {
  const { columns } = matrix;
  const { file, literal, derivedBadge } = matrixTexts(texts);
  const ids = [...columns.map(({ id }) => id), UNKNOWN_COLUMN];
  const headings = [file.group, file.row, file.column, file.name, 'Id', file.kind, file.how];
  const members = rowsOf(matrix, texts).filter(({ line }) => line.look === 'member');
  return tableOf(
    file.names,
    [...headings, file.through, file.origin],
    members.flatMap(({ line, group }) =>
      ids.flatMap((id) =>
        itemsIn(line.cells, id).map((item): Cell[] => [
          group,
          line.name,
          columnTitle(id, columns, texts),
          network.entities.get(item.id)?.record.name ?? item.id,
          item.id,
          kindWord(item, network, texts),
          item.literal ? literal : derivedBadge,
          waysTo(item, network, texts).join('; '),
          about.origin,
        ]),
      ),
    ),
  );
}

/** What the tables are, for a sheet of its own. */
export function aboutTable(about: AboutMatrix, texts: Texts): Table {
  return tableOf(
    matrixTexts(texts).file.origin,
    [about.title],
    [about.origin, matrixTexts(texts).emptyMeans].map((text) => [text]),
  );
}

/** What an item is derived from, as sentences. */
function waysTo(item: Item, network: Network, texts: Texts): string[] {
  const nameOf = (id: string) => network.entities.get(id)?.record.name ?? id;
  return [
    ...(item.byPlace ? [matrixTexts(texts).worksHere] : []),
    ...item.ties.map(
      ({ relation, kind }) =>
        `${nameOf(relation.from)} ${kind.label[texts.language]} ${nameOf(relation.to)}`,
    ),
  ];
}

function rowsOf(matrix: Matrix, texts: Texts): Row[] {
  return matrix.parts
    .flatMap((part) => linesOf(part, 'group', texts))
    .flatMap((line) => [
      { line, group: undefined },
      ...line.within.map((within) => ({ line: within, group: line.name })),
    ]);
}

const titles = (ids: readonly string[], columns: readonly Column[], texts: Texts) =>
  ids.map((id) => columnTitle(id, columns, texts));

function kindWord({ id }: Item, network: Network, { language }: Texts): string | undefined {
  const kind = network.entities.get(id)?.kind;
  const { kinds } = network.file.vocabularies;
  const term = kinds.find((candidate) => candidate.kind === kind);
  return term && termLabel(kinds, term.id, language);
}

const WIDEST = 40;
const NARROWEST = 10;

function tableOf(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    name,
    columns: headings.map((heading, at) => {
      const longest = Math.max(...rows.map((row) => String(row[at] ?? '').length), NARROWEST);
      return { heading, width: Math.min(longest, WIDEST) };
    }),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? fitting(cell) : cell))),
  };
}

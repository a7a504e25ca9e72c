import type { RowsId } from '../../domain/matrix/axisIds.ts';
import type { Column } from '../../domain/matrix/columns.ts';
import type { MatrixPart, MatrixRow, PartId } from '../../domain/matrix/matrix.ts';
import type { Order } from '../../domain/matrix/order.ts';
import { startCased } from '../../i18n/format.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { divisionWords } from '../../parts/divisionWords.ts';
import type { DivisionId } from '../../state/choices.ts';
import { UNKNOWN_COLUMN } from './ownColumns.ts';

/** The name of a row or group of a part; what has none is told in words. */
export function rowName(
  { label, isName }: Pick<MatrixRow, 'label' | 'isName'>,
  part: PartId,
  texts: Texts,
): string {
  const { language } = texts;
  const matrix = matrixTexts(texts);
  if (label !== undefined) return isName ? label.nl : startCased(label[language]);
  if (part === 'pilots') return matrix.noProgramme;
  return part === 'regios' ? matrix.noPlace : matrix.noKind;
}

/** The full name of a column, with what it stands under. */
export function columnName({ label, group }: Column, texts: Texts): string {
  const { language } = texts;
  return group
    ? matrixTexts(texts).within(label[language], group.label[language])
    : label[language];
}

/** What the rows are, by the name of their choice. */
export function rowsName(rows: RowsId, division: DivisionId, texts: Texts): string {
  if (rows !== 'regios') return texts.axes.rows[rows];
  const { many } = divisionWords(division, texts);
  return many.charAt(0).toUpperCase() + many.slice(1);
}

/** What heads a part: how its rows are grouped, or only what they are. */
export function partName(
  { id, groups }: MatrixPart,
  order: Order,
  division: DivisionId,
  texts: Texts,
): string {
  if (id === 'regios' || groups === undefined || order !== 'group') {
    return rowsName(id, division, texts);
  }
  return matrixTexts(texts).grouped[id];
}

/** What stands over a column, also over the two behind those of the vocabulary. */
export function columnTitle(id: string, columns: readonly Column[], texts: Texts): string {
  if (id === UNKNOWN_COLUMN) return matrixTexts(texts).unknown;
  const column = columns.find((candidate) => candidate.id === id);
  return column ? columnName(column, texts) : matrixTexts(texts).total;
}

/** How what is not in the records themselves came to stand in the table; nothing when all of it is. */
export function derivedNotes(rows: RowsId, texts: Texts): string[] {
  const { derived } = matrixTexts(texts);
  return rows in derived ? [derived[rows as keyof typeof derived]] : [];
}

import type { Matrix } from '../../../domain/matrix/matrix.ts';
import type { Order } from '../../../domain/matrix/order.ts';
import { classOf } from '../../../drawing/countClasses.ts';
import { textWidth } from '../../../drawing/textWidth.ts';
import { OTHER_FONT, wrapText } from '../../../drawing/wrapText.ts';
import { startCased } from '../../../i18n/format.ts';
import { matrixTexts } from '../../../i18n/matrixTexts.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { isDerived, itemsIn, type Line, linesOf, tellsDerived } from '../lines.ts';
import type { AboutMatrix } from '../matrixTables.ts';
import { columnName } from '../matrixWords.ts';
import { TOTAL_COLUMN, UNKNOWN_COLUMN } from '../ownColumns.ts';
import type { Picture, PlacedCell, PlacedMark, PlacedText } from './picture.ts';
import { BODY, LINE_HEIGHT, placeHeadings, STRONG } from './placeHeadings.ts';

const MARGIN = 24;
const GAP = 2;
const CELL = { wide: 84, narrow: 34, height: 24 };
/** More columns than this are narrow, with their names written upwards. */
const MOST_WIDE = 12;
const MOST_NAME = 320;
const MARK = 18;
const NAME_GAP = 8;
const HEADING = { size: 20, weight: 650 };
const NOTE = { size: 11, weight: 450 };
/** Narrower, the source would take more room than the table. */
const LEAST_WIDTH = 440;

/**
 * Puts the whole table in its place: all columns, and the rows as they stand in it with the groups folded. `notes`: how
 * it came about, each a paragraph.
 */
export function planPicture(
  { parts, columns }: Matrix,
  order: Order,
  about: AboutMatrix,
  notes: readonly string[],
  texts: Texts,
): Picture {
  const placed: PlacedText[] = [];
  const cells: PlacedCell[] = [];
  const marks: PlacedMark[] = [];
  const rules: Picture['rules'][number][] = [];
  const titles = [
    ...columns.map((column) => startCased(columnName(column, texts))),
    matrixTexts(texts).unknown,
    matrixTexts(texts).total,
  ];
  const ids = [...columns.map(({ id }) => id), UNKNOWN_COLUMN, TOTAL_COLUMN];
  const lines = parts.map((part) => linesOf(part, order, texts));
  const upright = columns.length > MOST_WIDE;
  const cellWidth = upright ? CELL.narrow : CELL.wide;
  const longest = Math.max(
    ...lines.flat().map(({ name }) => textWidth(name, STRONG.size, STRONG.weight)),
    0,
  );
  const nameWidth = Math.min(MOST_NAME, longest * OTHER_FONT + MARK + NAME_GAP);
  const left = MARGIN + nameWidth + GAP;
  const right = left + ids.length * (cellWidth + GAP);
  const width = Math.max(right, MARGIN + LEAST_WIDTH) + MARGIN;
  let y = MARGIN;

  const paragraph = (text: string, style: typeof BODY, colour: PlacedText['colour']) => {
    const height = style.size * LINE_HEIGHT;
    for (const line of wrapText(text, width - 2 * MARGIN, style.size, style.weight)) {
      placed.push({ text: line, x: MARGIN, y: y + height / 2, ...style, align: 'left', colour });
      y += height;
    }
  };

  paragraph(about.title, HEADING, 'ink');
  y += 12;
  const headings = placeHeadings(
    titles.map((text, at) => ({
      text,
      middle: left + at * (cellWidth + GAP) + cellWidth / 2,
      colour: at < columns.length ? 'ink' : 'quiet',
    })),
    { top: y, width: cellWidth, upright },
  );
  placed.push(...headings.texts);
  y += headings.height + GAP;
  for (const [at, part] of parts.entries()) {
    for (const line of lines[at] ?? []) row(line, tellsDerived(part));
    y += 10;
  }
  paragraph(matrixTexts(texts).emptyMeans, NOTE, 'quiet');
  for (const note of notes) paragraph(note, NOTE, 'quiet');
  paragraph(about.origin, NOTE, 'quiet');
  return { width, height: y + MARGIN, texts: placed, cells, marks, rules };

  function row(line: Line, tells: boolean): void {
    const style = line.look === 'sum' ? STRONG : BODY;
    const names = wrapText(line.name, nameWidth - MARK - NAME_GAP, style.size, style.weight);
    const lineHeight = style.size * LINE_HEIGHT;
    const height = Math.max(CELL.height, names.length * lineHeight + 4);
    const middle = y + height / 2;
    if (line.look === 'sum') rules.push({ y: y - 1, left: MARGIN, right });
    if (line.kind && line.look !== 'sum') {
      marks.push({ x: MARGIN + MARK / 2 - 3, y: middle, kind: line.kind });
    }
    for (const [at, text] of names.entries()) {
      const shift = (at - (names.length - 1) / 2) * lineHeight;
      placed.push({
        ...{ text, x: MARGIN + MARK, y: middle + shift, ...style },
        ...{ align: 'left', colour: 'ink' },
      });
    }
    for (const [at, id] of ids.entries()) {
      const items = itemsIn(line.cells, id);
      const count = items.length;
      const x = left + at * (cellWidth + GAP);
      const isValue = at < columns.length;
      const isWhite = isValue && line.look === 'sum' && count === 0;
      const fill = classOf(count);
      const box = { x, y, width: cellWidth, height };
      if (isValue && line.look !== 'sum') {
        cells.push({ ...box, fill, derived: tells && isDerived(items) });
      }
      if (isWhite) cells.push({ ...box, fill: 'warn', derived: false });
      if (count === 0 && !isWhite) continue;
      const isDarkest = isValue && line.look !== 'sum' && fill === 'fiveMore';
      placed.push({
        ...{ text: texts.format.number(count), x: x + cellWidth / 2, y: middle },
        ...(isDarkest || !isValue || line.look === 'sum' ? STRONG : BODY),
        align: 'center',
        colour: isWhite
          ? 'warn'
          : isDarkest
            ? 'onDarkest'
            : id === UNKNOWN_COLUMN
              ? 'quiet'
              : 'ink',
      });
    }
    y += height + GAP;
  }
}

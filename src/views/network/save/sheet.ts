/** A saved picture is a sheet: heading, picture, legend and source, each with its place. Px. */
import type { Kind } from '../../../domain/kinds.ts';
import type { Breadth } from '../../../domain/lensGraph.ts';
import type { Size } from '../../../drawing/nameBlock.ts';
import { textWidth } from '../../../drawing/textWidth.ts';
import { wrapText } from '../../../drawing/wrapText.ts';
import type { LineMark, NodeMark } from '../scene/changes.ts';
import type { SceneLine } from '../scene/scene.ts';

/** What a sign in the picture means; the sign itself is a node, the colour of a group, or a line. */
export type LegendRow = { readonly label: string } & (
  | { readonly sign: 'node'; readonly kind: Kind; readonly mark?: NodeMark }
  /** `group`: its number; undefined: of all that have no colour of their own. */
  | { readonly sign: 'group'; readonly group: number | undefined }
  | {
      readonly sign: 'line';
      readonly pattern: SceneLine['pattern'];
      readonly breadth: Breadth;
      readonly mark?: LineMark;
    }
);

/** All that is told about a picture. */
export interface SheetWords {
  readonly heading: string;
  /** Under the heading, each a paragraph. */
  readonly lead: readonly string[];
  /** Groups of rows; each begins a line of its own. */
  readonly legend: readonly (readonly LegendRow[])[];
  /** Under the legend, each a paragraph; the last is the source. */
  readonly notes: readonly string[];
}

export interface SheetText {
  readonly text: string;
  /** Where the first letter begins, and the middle of the line. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** Where a sign of the legend stands: its left end and its middle. */
export type PlacedRow = LegendRow & { readonly x: number; readonly y: number };

export interface Sheet extends Size {
  /** Top left of the picture. */
  readonly left: number;
  readonly top: number;
  readonly texts: readonly SheetText[];
  readonly legend: readonly (readonly PlacedRow[])[];
  /** Where the rules stand above and under the picture. */
  readonly rules: readonly number[];
}

const MARGIN = 24;
/** Narrower, the words would take more room than the picture. */
const LEAST_WIDTH = 440;
const HEADING = { size: 22, weight: 650 };
const LEAD = { size: 13, weight: 450 };
const LEGEND = { size: 12.5, weight: 450 };
const NOTE = { size: 11, weight: 450 };
const LINE_HEIGHT = 1.4;
const ROW_HEIGHT = 23;
const ROW_GAP = 20;
/** From the left end of a sign to its label. */
export const SIGN_WIDTH = { node: 24, group: 24, line: 34 };
const SPACE = 12;

/** Puts everything in its place around a picture of a size. */
export function planSheet(words: SheetWords, picture: Size): Sheet {
  const room = Math.max(LEAST_WIDTH, picture.width);
  const texts: SheetText[] = [];
  let y = MARGIN;
  const write = (paragraphs: readonly string[], style: { size: number; weight: number }) => {
    const height = style.size * LINE_HEIGHT;
    for (const paragraph of paragraphs) {
      for (const text of wrapText(paragraph, room, style.size, style.weight)) {
        texts.push({ text, x: MARGIN, y: y + height / 2, ...style });
        y += height;
      }
    }
  };
  write([words.heading], HEADING);
  write(words.lead, LEAD);
  const above = y + SPACE;
  const top = above + SPACE / 2;
  const under = top + picture.height + SPACE / 2;
  y = under + SPACE;
  const legend = words.legend.map((rows) => {
    const placed: PlacedRow[] = [];
    let x = MARGIN;
    for (const row of rows) {
      const label = x + SIGN_WIDTH[row.sign];
      const width = textWidth(row.label, LEGEND.size, LEGEND.weight);
      const isFirst = x === MARGIN;
      if (!isFirst && label + width > MARGIN + room) {
        x = MARGIN;
        y += ROW_HEIGHT;
      }
      const middle = y + ROW_HEIGHT / 2;
      placed.push({ ...row, x, y: middle });
      texts.push({ text: row.label, x: x + SIGN_WIDTH[row.sign], y: middle, ...LEGEND });
      x += SIGN_WIDTH[row.sign] + width + ROW_GAP;
    }
    if (rows.length > 0) y += ROW_HEIGHT;
    return placed;
  });
  y += SPACE;
  write(words.notes, NOTE);
  return {
    width: Math.ceil(room + 2 * MARGIN),
    height: Math.ceil(y + MARGIN),
    left: MARGIN + (room - picture.width) / 2,
    top,
    texts,
    legend,
    rules: [above, under],
  };
}

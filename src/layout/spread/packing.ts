/** Parts of a drawing side by side: none stands in another, and each moves as little as it can. */
import { forEachInSteps, LOOKUP, STEP, type Work } from '../work.ts';
import { boxOf, type Points, pointsOf } from './part.ts';

/** Room around each node that no other part comes in, in steps along a line. */
const CLEAR = 0.5;
/** Cells of a large drawing are larger, so that they stay about so many. */
const MOST_CELLS = 40_000;

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Shifts to try, one after the other; there is always one more. */
type Search = Generator<Cell, never>;

/**
 * Moves parts, each as a whole, to where they are clear of those before them; `ratio`: of width to height of the frame
 * that they should fill.
 */
export function* pack(parts: readonly Points[], ratio: number): Work<void> {
  const taken = new Set<string>();
  /** Parts as large as each other that want the same place go on seeking where the last found one. */
  const searches = new Map<string, Search>();
  const side = cellSide(parts);
  let work = 0;
  for (const part of parts) {
    const cells = cellsOf(part, side);
    const looks = JSON.stringify([cells.length, cells[0], cells.at(-1)]);
    const search = searches.get(looks) ?? outward(ratio);
    searches.set(looks, search);
    work += LOOKUP * part.x.length;
    // Not a loop over the search: leaving that would end it for the next part.
    for (;;) {
      const { value: shift } = search.next();
      const clash = cells.findIndex((cell) => taken.has(key(cell, shift)));
      work += LOOKUP * (clash === -1 ? cells.length : clash + 1);
      if (work >= STEP) {
        yield work;
        work = 0;
      }
      if (clash !== -1) continue;
      yield* forEachInSteps(cells, (cell) => {
        taken.add(key(cell, shift));
        return LOOKUP;
      });
      for (let i = 0; i < part.x.length; i++) {
        part.x[i] = (part.x[i] ?? 0) + shift.column * side;
        part.y[i] = (part.y[i] ?? 0) + shift.row * side;
      }
      break;
    }
  }
  yield work;
}

/** Who has no lines at all: in rows, together in the shape of the frame. */
export function inRows(count: number, ratio: number): Points {
  const columns = Math.max(1, Math.round(Math.sqrt(count * ratio)));
  const points = pointsOf(count);
  for (let i = 0; i < count; i++) {
    points.x[i] = CLEAR * (i % columns);
    points.y[i] = CLEAR * Math.floor(i / columns);
  }
  return points;
}

const key = ({ column, row }: Cell, shift: Cell): string =>
  `${column + shift.column} ${row + shift.row}`;

function cellSide(parts: readonly Points[]): number {
  const area = parts.reduce((sum, part) => {
    const { width, height } = boxOf(part);
    return sum + (width + 2 * CLEAR) * (height + 2 * CLEAR);
  }, 0);
  return Math.max(CLEAR, Math.sqrt(area / MOST_CELLS));
}

/** The cells of a part, row by row; what lies between two of its nodes in a row belongs to it. */
function cellsOf({ x, y }: Points, side: number): Cell[] {
  const rows = new Map<number, { first: number; last: number }>();
  x.forEach((px, i) => {
    const py = y[i] ?? 0;
    const first = Math.floor((px - CLEAR) / side);
    const last = Math.floor((px + CLEAR) / side);
    for (let row = Math.floor((py - CLEAR) / side); row <= Math.floor((py + CLEAR) / side); row++) {
      const known = rows.get(row) ?? { first, last };
      rows.set(row, { first: Math.min(first, known.first), last: Math.max(last, known.last) });
    }
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, { first, last }]) =>
      Array.from({ length: last - first + 1 }, (_, i) => ({ column: first + i, row })),
    );
}

/** From no shift at all to ever larger ones, around in the shape of the frame; it never ends. */
function* outward(ratio: number): Search {
  const wide = (ring: number): number => Math.floor(ring * ratio);
  yield { column: 0, row: 0 };
  for (let ring = 1; ; ring++) {
    for (let row = -ring; row <= ring; row++) {
      const isEdge = row === -ring || row === ring;
      for (let column = isEdge ? 0 : wide(ring - 1) + 1; column <= wide(ring); column++) {
        yield { column, row };
        if (column > 0) yield { column: -column, row };
      }
    }
  }
}

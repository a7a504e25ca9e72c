/** Points by the cell of a grid that they lie in. */
import type { Points } from './part.ts';

/** All points of a cell as one. */
export interface Middle {
  readonly cell: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export class Grid {
  readonly #points: Points;
  readonly #left: number;
  readonly #top: number;
  readonly #side: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: number[][];
  /** Cell of each point. */
  readonly #cellOf: Int32Array;

  /** About so many cells over all points as they lie now. */
  constructor(points: Points, cells: number) {
    const { x, y } = points;
    const least = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity);
    this.#points = points;
    this.#left = least(x);
    this.#top = least(y);
    const width = most(x) - this.#left;
    const height = most(y) - this.#top;
    // Never more cells in a row than wanted in all, also when the points lie on a line.
    this.#side = Math.max(Math.sqrt((width * height) / cells), (width + height) / cells) || 1;
    this.#columns = Math.floor(width / this.#side) + 1;
    this.#rows = Math.floor(height / this.#side) + 1;
    this.#cells = Array.from({ length: this.#columns * this.#rows }, () => []);
    this.#cellOf = new Int32Array(x.length);
    for (let i = 0; i < x.length; i++) this.#enter(i);
  }

  /** To be called when a point has moved. */
  update(i: number): void {
    const old = this.#cells[this.#cellOf[i] ?? 0] ?? [];
    const last = old.pop() ?? i;
    if (last !== i) old[old.indexOf(i)] = last;
    this.#enter(i);
  }

  #enter(i: number): void {
    const cell = this.#cellAt(this.#points.x[i] ?? 0, this.#points.y[i] ?? 0);
    this.#cellOf[i] = cell;
    this.#cells[cell]?.push(i);
  }

  /** What lies outside belongs to the cells at the rim. */
  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#left) / this.#side)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#top) / this.#side)));
  }

  #cellAt(x: number, y: number): number {
    return this.#row(y) * this.#columns + this.#column(x);
  }

  /** Writes the points in the cells around a place into `found`, ring after ring until there are at least so many. */
  around(x: number, y: number, least: number, found: Int32Array): number {
    const column = this.#column(x);
    const row = this.#row(y);
    const farthest = Math.max(this.#columns, this.#rows);
    let count = 0;
    for (let ring = 0; ring <= farthest && (ring < 2 || count < least); ring++) {
      const last = Math.min(this.#rows - 1, row + ring);
      for (let r = Math.max(0, row - ring); r <= last; r++) {
        const isEdge = r === row - ring || r === row + ring;
        const stride = isEdge ? 1 : Math.max(1, 2 * ring);
        for (let c = column - ring; c <= column + ring; c += stride) {
          if (c < 0 || c >= this.#columns) continue;
          for (const i of this.#cells[r * this.#columns + c] ?? []) {
            found[count] = i;
            count++;
          }
        }
      }
    }
    return count;
  }

  /** The middles of all cells with points. */
  middles(): Middle[] {
    const { x, y } = this.#points;
    return this.#cells.flatMap((points, cell): Middle[] => {
      if (points.length === 0) return [];
      const mean = (values: Float64Array) =>
        points.reduce((sum, i) => sum + (values[i] ?? 0), 0) / points.length;
      return [{ cell, x: mean(x), y: mean(y), count: points.length }];
    });
  }

  /** Whether a cell is that of a point, or beside it. */
  isBeside(i: number, cell: number): boolean {
    const own = this.#cellOf[i] ?? 0;
    const columns = this.#columns;
    const across = (own % columns) - (cell % columns);
    const down = Math.floor(own / columns) - Math.floor(cell / columns);
    return across >= -1 && across <= 1 && down >= -1 && down <= 1;
  }
}

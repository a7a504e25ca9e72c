/** x and y; the unit is that of who asks: px, or the units of a layout. */
export type Point = readonly [number, number];

/** y grows downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around points; undefined for none. */
export function boundsOf(points: Iterable<Point>): Box | undefined {
  let box: Box | undefined;
  for (const [x, y] of points) {
    box = box
      ? {
          left: Math.min(box.left, x),
          top: Math.min(box.top, y),
          right: Math.max(box.right, x),
          bottom: Math.max(box.bottom, y),
        }
      : { left: x, top: y, right: x, bottom: y };
  }
  return box;
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box with `by` px more on every side. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Side of a cell: about the size of a name, px. */
const CELL = 48;
/** More cells than a picture is high. */
const COLUMN = 65_536;

/** Boxes by cell, so that a box is compared with its neighbourhood only. */
export class BoxGrid<Kept extends Box = Box> {
  readonly #cells = new Map<number, Kept[]>();

  add(box: Kept): void {
    const { left, right, top, bottom } = cellsOf(box);
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const cell = this.#cells.get(keyOf(x, y));
        if (cell) cell.push(box);
        else this.#cells.set(keyOf(x, y), [box]);
      }
    }
  }

  /**
   * Whether any box of the grid that shares area with this one passes a test; without one: whether there is any.
   * One that fails may be asked for again.
   */
  hits(box: Box, isMeant?: (other: Kept) => boolean): boolean {
    const { left, right, top, bottom } = cellsOf(box);
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const cell = this.#cells.get(keyOf(x, y));
        if (!cell) continue;
        for (const other of cell) {
          if (overlaps(box, other) && (!isMeant || isMeant(other))) return true;
        }
      }
    }
    return false;
  }

  /** All boxes of the grid that share area with this one, each once. */
  touching(box: Box): ReadonlySet<Kept> {
    const found = new Set<Kept>();
    this.hits(box, (other) => {
      found.add(other);
      return false;
    });
    return found;
  }
}

/** The first and last cells of a box, by their numbers. */
function cellsOf({ left, right, top, bottom }: Box): Box {
  return {
    left: Math.floor(left / CELL),
    right: Math.floor(right / CELL),
    top: Math.floor(top / CELL),
    bottom: Math.floor(bottom / CELL),
  };
}

/** Cells far apart may have the same key: that costs a comparison, and changes no answer. */
function keyOf(x: number, y: number): number {
  return x * COLUMN + y;
}

/**
 * The margin in px that keeps clear of what covers a window: from the side what is tall, from below
 * what is wide, and `room` more for names.
 */
export function freeMargin(
  covered: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
  room: number,
): Box {
  let right = width;
  let bottom = height;
  for (const box of covered) {
    const isTall = box.top <= 0 && box.bottom >= height;
    if (isTall && box.left > width / 3) right = Math.min(right, box.left);
    else if (!isTall && box.top > height / 5) bottom = Math.min(bottom, box.top);
  }
  return {
    left: room,
    top: Math.min(60, room),
    right: width - right + room,
    bottom: height - bottom + Math.min(50, room),
  };
}

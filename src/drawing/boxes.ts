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
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether any box of the grid shares area with this one. */
  hits(box: Box): boolean {
    return keysOf(box).some((key) => this.#cells.get(key)?.some((other) => overlaps(box, other)));
  }

  /** All boxes of the grid that share area with this one, each once. */
  touching(box: Box): ReadonlySet<Box> {
    const near = keysOf(box).flatMap((key) => this.#cells.get(key) ?? []);
    return new Set(near.filter((other) => overlaps(box, other)));
  }
}

/** Cells far apart may have the same key: that costs a comparison, and changes no answer. */
function keysOf(box: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
      keys.push(x * COLUMN + y);
    }
  }
  return keys;
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

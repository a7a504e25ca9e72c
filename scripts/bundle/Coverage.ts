import type { Polyline } from './polylines.ts';

/** Each row of pixels is looked at in so many places; between its sides a shape is measured exactly. */
const ROWS = 4;
/** A longer line is drawn in pieces, px: the box around a slanting one is mostly empty. */
const PIECE = 24;

/** How much of each pixel something covers, 0 to 1, and where to look for it. */
export class Coverage {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  /** Nothing is covered outside it; px, without the last. */
  box = { left: 0, top: 0, right: 0, bottom: 0 };

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.values = new Float32Array(width * height);
  }

  /** Covers nothing again. */
  clear(): void {
    const { left, top, right, bottom } = this.box;
    for (let y = top; y < bottom; y += 1) {
      this.values.fill(0, y * this.width + left, y * this.width + right);
    }
    this.box = { left: 0, top: 0, right: 0, bottom: 0 };
  }

  /** Covers what lies within lines, as even-odd says. */
  fill(lines: readonly Polyline[]): void {
    const ys = lines.flatMap((line) => line.map(([, y]) => y));
    const first = Math.max(0, Math.floor(Math.min(...ys)));
    const last = Math.min(this.height, Math.ceil(Math.max(...ys)));
    for (let y = first; y < last; y += 1) {
      for (let row = 0; row < ROWS; row += 1) {
        const at = crossings(lines, y + (row + 0.5) / ROWS);
        for (let i = 0; i + 1 < at.length; i += 2) this.#span(y, at[i] ?? 0, at[i + 1] ?? 0);
      }
    }
  }

  /** Covers lines of a width, px; where they cross or meet nothing is covered twice. */
  stroke(lines: readonly Polyline[], width: number): void {
    for (const line of lines) {
      for (let at = 1; at < line.length; at += 1) {
        const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [line[at - 1], line[at]];
        const pieces = Math.max(1, Math.ceil(Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) / PIECE));
        for (let piece = 0; piece < pieces; piece += 1) {
          const [from, to] = [piece / pieces, (piece + 1) / pieces];
          this.#capsule(
            x1 + (x2 - x1) * from,
            y1 + (y2 - y1) * from,
            x1 + (x2 - x1) * to,
            y1 + (y2 - y1) * to,
            width / 2,
          );
        }
      }
    }
  }

  /** A part of a row, with its ends as far as they reach into a pixel. */
  #span(y: number, from: number, to: number): void {
    const left = Math.max(0, from);
    const right = Math.min(this.width, to);
    if (right <= left) return;
    for (let x = Math.floor(left); x < right; x += 1) {
      const share = Math.min(right, x + 1) - Math.max(left, x);
      const at = y * this.width + x;
      this.values[at] = Math.min(1, (this.values[at] ?? 0) + share / ROWS);
    }
    this.#grow(Math.floor(left), y, Math.ceil(right), y + 1);
  }

  /** All within a distance of a line. */
  #capsule(x1: number, y1: number, x2: number, y2: number, reach: number): void {
    const left = Math.max(0, Math.floor(Math.min(x1, x2) - reach - 1));
    const right = Math.min(this.width, Math.ceil(Math.max(x1, x2) + reach + 1));
    const top = Math.max(0, Math.floor(Math.min(y1, y2) - reach - 1));
    const bottom = Math.min(this.height, Math.ceil(Math.max(y1, y2) + reach + 1));
    if (right <= left || bottom <= top) return;
    const [dx, dy] = [x2 - x1, y2 - y1];
    const squared = dx * dx + dy * dy;
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const [px, py] = [x + 0.5 - x1, y + 0.5 - y1];
        const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
        const distance = Math.sqrt((px - along * dx) ** 2 + (py - along * dy) ** 2);
        // A line thinner than a pixel covers no more of it than it is wide.
        const share = Math.min(1, 2 * reach, Math.max(0, reach + 0.5 - distance));
        const at = y * this.width + x;
        if (share > (this.values[at] ?? 0)) this.values[at] = share;
      }
    }
    this.#grow(left, top, right, bottom);
  }

  #grow(left: number, top: number, right: number, bottom: number): void {
    const { box } = this;
    const isEmpty = box.right <= box.left;
    this.box = {
      left: isEmpty ? left : Math.min(box.left, left),
      top: isEmpty ? top : Math.min(box.top, top),
      right: isEmpty ? right : Math.max(box.right, right),
      bottom: isEmpty ? bottom : Math.max(box.bottom, bottom),
    };
  }
}

/** Where lines, each closed, cross a height; from left to right. */
function crossings(lines: readonly Polyline[], y: number): number[] {
  const found: number[] = [];
  for (const line of lines) {
    let before = line.at(-1);
    for (const point of line) {
      if (before && before[1] <= y !== point[1] <= y) {
        found.push(before[0] + ((y - before[1]) / (point[1] - before[1])) * (point[0] - before[0]));
      }
      before = point;
    }
  }
  return found.sort((a, b) => a - b);
}

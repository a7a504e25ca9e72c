import { PenState } from '../../src/views/network/paint/PenState.ts';
import type { Outline, Pen } from '../../src/views/network/paint/pen.ts';
import { Coverage } from './Coverage.ts';
import { cubicPoints, type Point, type Polyline, polylines, quadraticPoints } from './polylines.ts';

/** Bytes of a pixel: red, green and blue. */
const CHANNELS = 3;

/**
 * A pen that colours pixels where there is no canvas: in the build. It draws what the picture of a whole network is made
 * of, and no words: for those it would need a font.
 */
export class PixelPen extends PenState implements Pen {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
  readonly #coverage: Coverage;
  /** In px. */
  #path: Point[][] = [];

  constructor(width: number, height: number, paper: string) {
    super();
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height * CHANNELS);
    const colour = channels(paper);
    for (let at = 0; at < this.pixels.length; at += CHANNELS) this.pixels.set(colour, at);
    this.#coverage = new Coverage(width, height);
  }

  beginPath(): void {
    this.#path = [];
  }

  closePath(): void {
    const line = this.#path.at(-1);
    line?.push(...line.slice(0, 1));
  }

  moveTo(x: number, y: number): void {
    this.#path.push([this.#at([x, y])]);
  }

  lineTo(x: number, y: number): void {
    this.#path.at(-1)?.push(this.#at([x, y]));
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    const line = this.#path.at(-1);
    const from = line?.at(-1);
    if (from) line?.push(...quadraticPoints(from, this.#at([x1, y1]), this.#at([x, y])));
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const line = this.#path.at(-1);
    const from = line?.at(-1);
    if (!from) return;
    line?.push(...cubicPoints(from, this.#at([x1, y1]), this.#at([x2, y2]), this.#at([x, y])));
  }

  fill(outline?: Outline): void {
    this.#coverage.fill(this.#linesOf(outline));
    this.#colour(this.fillStyle);
  }

  stroke(outline?: Outline): void {
    const { scale } = this.place;
    const lines = this.#linesOf(outline);
    const dash = this.dash.map((length) => length * scale);
    const drawn = dash.length === 0 ? lines : lines.flatMap((line) => dashed(line, dash));
    this.#coverage.stroke(drawn, this.lineWidth * scale);
    this.#colour(this.strokeStyle);
  }

  arc(): never {
    throw new Error('The pen of the build draws no arcs');
  }

  roundRect(): never {
    throw new Error('The pen of the build draws no boxes for names');
  }

  fillText(): never {
    throw new Error('The pen of the build has no font');
  }

  strokeText(): never {
    throw new Error('The pen of the build has no font');
  }

  #at([x, y]: Point): Point {
    const { scale, dx, dy } = this.place;
    return [x * scale + dx, y * scale + dy];
  }

  #linesOf(outline: Outline | undefined): readonly Polyline[] {
    if (outline === undefined) return this.#path;
    return polylines(outline.d).map((line) => line.map((point) => this.#at(point)));
  }

  /** Lays a colour over what is covered. */
  #colour(style: Pen['fillStyle']): void {
    const colour = channels(String(style));
    const { values, box } = this.#coverage;
    for (let y = box.top; y < box.bottom; y += 1) {
      for (let x = box.left; x < box.right; x += 1) {
        const at = y * this.width + x;
        const share = (values[at] ?? 0) * this.globalAlpha;
        if (share === 0) continue;
        colour.forEach((value, channel) => {
          const before = this.pixels[at * CHANNELS + channel] ?? 0;
          this.pixels[at * CHANNELS + channel] = Math.round(before + (value - before) * share);
        });
      }
    }
    this.#coverage.clear();
  }
}

/** 0 to 255 each, of #rrggbb. */
function channels(colour: string): number[] {
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (parts.length < CHANNELS) throw new Error(`${colour} is no colour of six digits`);
  return parts.map((part) => Number.parseInt(part, 16));
}

/** The parts of a line that are drawn, in turns of drawn and not drawn; px. */
function dashed(line: Polyline, dash: readonly number[]): Polyline[] {
  const parts: Point[][] = [];
  let turn = 0;
  let left = dash[0] ?? 0;
  let part: Point[] = line.slice(0, 1);
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1], line[at]];
    if (!from || !to) continue;
    const length = Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
    let done = 0;
    while (length - done > left) {
      done += left;
      const share = done / length;
      const point: Point = [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ];
      if (turn % 2 === 0) parts.push([...part, point]);
      part = [point];
      turn += 1;
      left = dash[turn % dash.length] ?? 0;
    }
    left -= length - done;
    part.push(to);
  }
  if (turn % 2 === 0) parts.push(part);
  return parts;
}

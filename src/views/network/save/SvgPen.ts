import { textWidth } from '../../../drawing/textWidth.ts';
import { element, escapeXml } from '../../../export/xml.ts';
import { PenState } from '../paint/PenState.ts';
import type { Outline, Pen } from '../paint/pen.ts';

const ANCHORS: Readonly<Record<CanvasTextAlign, string | undefined>> = {
  start: undefined,
  left: undefined,
  center: 'middle',
  right: 'end',
  end: 'end',
};
/** From the middle of the letters down to the line they stand on, in times their size. */
const MIDDLE = 0.34;
/** `650 14px "A", sans-serif` */
const FONT = /^(?:(\d+) )?([\d.]+)px (.+)$/;

type Look = Readonly<Record<string, string | number | undefined>>;

/** Hundredths of a px are not seen. */
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * A pen that writes SVG: what was drawn with it is in `elements`, in the same order. Colours, fonts and dashes
 * stand as attributes with every element, which programs for text understand better than a style sheet.
 */
export class SvgPen extends PenState implements Pen {
  readonly elements: string[] = [];
  #path: string[] = [];

  beginPath(): void {
    this.#path = [];
  }

  closePath(): void {
    this.#path.push('Z');
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${this.#at(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`L${this.#at(x, y)}`);
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#path.push(`Q${this.#at(x1, y1)} ${this.#at(x, y)}`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.push(`C${this.#at(x1, y1)} ${this.#at(x2, y2)} ${this.#at(x, y)}`);
  }

  /** Part of a circle, clockwise; a whole one in two halves, as SVG knows no arc that ends where it begins. */
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const point = (angle: number) =>
      this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const turn = Math.min(end - start, 2 * Math.PI);
    const r = round(radius * this.place.scale);
    const half = start + turn / 2;
    this.#path.push(`${this.#path.length === 0 ? 'M' : 'L'}${point(start)}`);
    for (const angle of [half, start + turn]) this.#path.push(`A${r} ${r} 0 0 1 ${point(angle)}`);
  }

  roundRect(x: number, y: number, width: number, height: number, corner = 0): void {
    const r = Number(corner);
    const [right, bottom] = [x + width, y + height];
    this.moveTo(x + r, y);
    this.lineTo(right - r, y);
    this.quadraticCurveTo(right, y, right, y + r);
    this.lineTo(right, bottom - r);
    this.quadraticCurveTo(right, bottom, right - r, bottom);
    this.lineTo(x + r, bottom);
    this.quadraticCurveTo(x, bottom, x, bottom - r);
    this.lineTo(x, y + r);
    this.quadraticCurveTo(x, y, x + r, y);
    this.closePath();
  }

  fill(outline?: Outline): void {
    this.#writePath(outline, this.#filled());
  }

  stroke(outline?: Outline): void {
    // An outline is scaled as a whole, and its line with it.
    this.#writePath(outline, this.#stroked(outline === undefined ? this.place.scale : 1));
  }

  fillText(text: string, x: number, y: number): void {
    this.#writeText(text, x, y, this.#filled());
  }

  /** The paper around the letters: an element of its own, as not every program draws it under them otherwise. */
  strokeText(text: string, x: number, y: number): void {
    this.#writeText(text, x, y, { ...this.#stroked(this.place.scale), 'aria-hidden': 'true' });
  }

  #at(x: number, y: number): string {
    const { scale, dx, dy } = this.place;
    return `${round(x * scale + dx)} ${round(y * scale + dy)}`;
  }

  #filled(): Look {
    return { fill: String(this.fillStyle), 'fill-opacity': this.#opacity() };
  }

  #stroked(scale: number): Look {
    const dash = this.dash.map((length) => round(length * scale)).join(' ');
    return {
      fill: 'none',
      stroke: String(this.strokeStyle),
      'stroke-width': round(this.lineWidth * scale),
      'stroke-opacity': this.#opacity(),
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
      'stroke-linecap': this.lineCap === 'butt' ? undefined : this.lineCap,
      'stroke-dasharray': dash === '' ? undefined : dash,
    };
  }

  #opacity(): number | undefined {
    return this.globalAlpha === 1 ? undefined : Math.round(this.globalAlpha * 1000) / 1000;
  }

  #writePath(outline: Outline | undefined, look: Look): void {
    if (outline === undefined) {
      // A path without points draws nothing.
      const d = this.#path.join('');
      if (d !== '') this.elements.push(element('path', { d, ...look }));
      return;
    }
    const { scale, dx, dy } = this.place;
    const size = scale === 1 ? '' : ` scale(${Math.round(scale * 1e5) / 1e5})`;
    const transform = `translate(${round(dx)} ${round(dy)})${size}`;
    this.elements.push(element('path', { d: outline.d, transform, ...look }));
  }

  #writeText(text: string, x: number, y: number, look: Look): void {
    const [, weight, size = '10', family = 'sans-serif'] = FONT.exec(this.font) ?? [];
    const { scale, dx, dy } = this.place;
    const px = Number(size) * scale;
    const down = this.textBaseline === 'middle' ? px * MIDDLE : 0;
    const attributes = {
      x: round(x * scale + dx),
      y: round(y * scale + dy + down),
      'font-family': family,
      'font-size': round(px),
      'font-weight': weight,
      'text-anchor': ANCHORS[this.textAlign],
      // Another font, where ours is not, takes the same room.
      textLength: text === '' ? undefined : round(textWidth(text, px, Number(weight ?? 400))),
      lengthAdjust: text === '' ? undefined : 'spacingAndGlyphs',
      ...look,
    };
    this.elements.push(element('text', attributes, escapeXml(text)));
  }
}

import type { Pen } from './pen.ts';

/** How a pen that is no canvas draws at the moment: with what, and where and how large. Begins as a new canvas does. */
export class PenState {
  fillStyle: Pen['fillStyle'] = '#000000';
  strokeStyle: Pen['strokeStyle'] = '#000000';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  lineCap: CanvasLineCap = 'butt';
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  protected dash: readonly number[] = [];
  /** From the units of who draws to px. */
  protected place = { scale: 1, dx: 0, dy: 0 };
  readonly #saved: object[] = [];

  save(): void {
    this.#saved.push({ ...this });
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    const { scale, dx, dy } = this.place;
    this.place = { scale, dx: dx + x * scale, dy: dy + y * scale };
  }

  /** The same both ways: the picture is never stretched. */
  scale(factor: number): void {
    this.place = { ...this.place, scale: this.place.scale * factor };
  }

  setLineDash(dash: number[]): void {
    this.dash = dash;
  }
}

import type { Camera } from '../scene/geometry.ts';
import { drawGround, type Frame } from './draw.ts';

/** Size of the window in CSS px, and pixels of the screen per px. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** A canvas beside the page with what is drawn on it. */
interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly frame: Frame;
  readonly screen: Screen;
  /** Of the window; the sheet itself begins `margin` further to the left and the top. */
  readonly camera: Camera;
  /** px */
  readonly margin: number;
}

/** Room around the window, so that a picture that is moved has something to show, in times its longest side. */
const MARGIN = 0.2;
/** No margin on a sheet that would have more pixels: each takes four bytes. */
const MOST_PIXELS = 16_000_000;

/**
 * All lines and nodes of a large network, drawn beside the page in steps that each fit in a frame. While the camera
 * moves, what was drawn before is shown enlarged or shifted; at rest it is replaced by a sharp one.
 */
export class Ground {
  #shown: Sheet | undefined;
  #next: { readonly sheet: Sheet; readonly steps: Iterator<undefined, void> } | undefined;
  #isRefused = false;

  /** The browser gives no canvas of this size, as phones do that are short of memory: draw without one. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Whether what is shown is exactly what this frame needs. */
  isSharp(frame: Frame, screen: Screen): boolean {
    return this.#shown !== undefined && isFor(this.#shown, frame, screen);
  }

  /** Draws one step for a frame; what was begun for another one is dropped. */
  step(frame: Frame, screen: Screen): void {
    if (!this.#next || !isFor(this.#next.sheet, frame, screen)) {
      // The picture itself changed: what was drawn of it is no longer true.
      if (this.#shown && !isSamePicture(this.#shown, frame)) this.#show(undefined);
      release(this.#next?.sheet);
      this.#next = begin(frame, screen);
      this.#isRefused = this.#next === undefined;
    }
    if (!this.#next?.steps.next().done) return;
    this.#show(this.#next.sheet);
    this.#next = undefined;
  }

  /** Shows what was drawn last, where `camera` sees it; before there is any, what is drawn so far. */
  paint(context: CanvasRenderingContext2D, camera: Camera, veil: number): void {
    const sheet = this.#shown ?? this.#next?.sheet;
    if (!sheet) return;
    const zoom = camera.scale / sheet.camera.scale;
    const { width, height } = sheet.canvas;
    const { ratio } = sheet.screen;
    context.save();
    context.globalAlpha = veil;
    context.drawImage(
      sheet.canvas,
      camera.dx - zoom * (sheet.camera.dx + sheet.margin),
      camera.dy - zoom * (sheet.camera.dy + sheet.margin),
      (zoom * width) / ratio,
      (zoom * height) / ratio,
    );
    context.restore();
  }

  /** Forgets everything that was drawn, and gives its memory back at once. */
  clear(): void {
    this.#show(undefined);
    release(this.#next?.sheet);
    this.#next = undefined;
  }

  #show(sheet: Sheet | undefined): void {
    release(this.#shown);
    this.#shown = sheet;
  }
}

/** Gives the memory of a sheet back now, and not when the browser finds the time. */
function release(sheet: Sheet | undefined): void {
  if (sheet) sheet.canvas.width = 0;
}

function isSamePicture({ frame }: Sheet, other: Frame): boolean {
  return (
    frame.paths === other.paths && frame.palette === other.palette && frame.groups === other.groups
  );
}

function isFor(sheet: Sheet, frame: Frame, screen: Screen): boolean {
  return (
    isSamePicture(sheet, frame) &&
    sheet.camera.scale === frame.camera.scale &&
    sheet.camera.dx === frame.camera.dx &&
    sheet.camera.dy === frame.camera.dy &&
    sheet.screen.width === screen.width &&
    sheet.screen.height === screen.height &&
    sheet.screen.ratio === screen.ratio
  );
}

/** undefined: the browser gives no canvas to draw on. */
function begin(frame: Frame, screen: Screen) {
  const { width, height, ratio } = screen;
  const wanted = Math.round(Math.max(width, height) * MARGIN * ratio) / ratio;
  const pixels = (width + 2 * wanted) * (height + 2 * wanted) * ratio ** 2;
  const margin = pixels > MOST_PIXELS ? 0 : wanted;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width + 2 * margin) * ratio);
  canvas.height = Math.round((height + 2 * margin) * ratio);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(ratio, ratio);
  const { scale, dx, dy } = frame.camera;
  const steps = drawGround(context, {
    ...frame,
    camera: { scale, dx: dx + margin, dy: dy + margin },
    within: { left: 0, top: 0, right: width + 2 * margin, bottom: height + 2 * margin },
  });
  return { sheet: { canvas, frame, screen, camera: frame.camera, margin }, steps };
}

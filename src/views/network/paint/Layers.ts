import { drawAreas, drawFrame, drawTop, type Frame, veilOf } from './draw.ts';
import { Ground, type Screen } from './Ground.ts';

/** A picture of more nodes and lines is not drawn whole in every frame. */
const DRAWN_AT_ONCE = 1200;

/**
 * The canvas on the page. A small picture is drawn whole in every frame. A large one is drawn from below: the areas,
 * then the lines and nodes as they were drawn beside the page, then what stands out, and the names.
 */
export class Layers {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d');
  readonly #ground = new Ground();
  readonly #lost: () => void;
  #screen: Screen = { width: 0, height: 0, ratio: 1 };

  /** `onLost`: the browser took the canvas away and gave it back empty. */
  constructor(onLost: () => void) {
    this.#lost = () => {
      this.#ground.clear();
      onLost();
    };
    this.canvas.addEventListener('contextrestored', this.#lost);
  }

  /** Takes over a size; the canvas is empty after it. */
  resize(screen: Screen): void {
    this.#screen = screen;
    this.canvas.width = Math.round(screen.width * screen.ratio);
    this.canvas.height = Math.round(screen.height * screen.ratio);
  }

  /**
   * Draws a frame: while the camera moves from what there is, while nodes glide whole. false: a next frame makes it
   * sharper.
   */
  draw(frame: Frame, isMoving: boolean): boolean {
    const context = this.#context;
    const { width, height, ratio } = this.#screen;
    if (!context || width === 0) return true;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const { nodes, lines } = frame.scene;
    if (frame.isGliding || nodes.length + lines.length <= DRAWN_AT_ONCE) {
      this.#ground.clear();
      drawFrame(context, frame);
      return true;
    }
    if (!isMoving && !this.#ground.isSharp(frame, this.#screen)) {
      this.#ground.step(frame, this.#screen);
    }
    if (this.#ground.isRefused) {
      drawFrame(context, frame);
      return true;
    }
    drawAreas(context, frame);
    this.#ground.paint(context, frame.camera, veilOf(frame));
    drawTop(context, frame);
    return this.#ground.isSharp(frame, this.#screen);
  }

  /** Lets go of the page and of all memory. */
  destroy(): void {
    this.#ground.clear();
    this.canvas.removeEventListener('contextrestored', this.#lost);
    this.canvas.remove();
  }
}

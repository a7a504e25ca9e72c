import type { EntityId } from '../../domain/network.ts';
import type { Kind } from '../../domain/schema.ts';
import { type Box, boundsOf } from '../../drawing/boxes.ts';
import type { ShapeName } from '../../ui/shapes.ts';
import { drawFrame, type Frame } from './draw.ts';
import { type Emphasis, emphasise } from './emphasis.ts';
import { type Camera, fitBox } from './geometry.ts';
import { nodeAt } from './hitTest.ts';
import { pressKey } from './keys.ts';
import type { Label } from './labels.ts';
import { PanZoom } from './PanZoom.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import { sceneLabels } from './sceneLabels.ts';

/** What the renderer shows; the caller gives it whole, whenever anything changes. */
export interface Picture {
  readonly scene: Scene;
  readonly selected: EntityId | undefined;
  /** Neighbours of an entity in this lens. */
  readonly neighbours: (id: EntityId) => ReadonlySet<EntityId>;
  readonly palette: Palette;
  readonly shapes: Readonly<Record<Kind, ShapeName>>;
  /** false: the camera jumps (reduced motion). */
  readonly moves: boolean;
  /** Names drawn before their font arrived are drawn anew when this turns true. */
  readonly fontsReady: boolean;
}

export interface RendererEvents {
  readonly onSelect: (id: EntityId | undefined) => void;
  readonly onHover: (id: EntityId | undefined) => void;
  /** Where buttons and chips lie over the picture, in px from its top left: no name goes there. */
  readonly covered: () => readonly Box[];
}

/** The layout keeps its own room for names at the rim; a small picture needs a little more, px. */
const MARGIN: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const SMALL_MARGIN: Box = { left: 4, top: 4, right: 4, bottom: 4 };
const CAMERA_MS = 250;
/** The names are placed anew when the camera has stood still this long, ms. */
const REST_MS = 120;
/** How far one may zoom out and in, as a factor of what fits. */
const ZOOM_RANGE = [0.6, 10] as const;
/** A selection never zooms in further than this factor of what fits. */
const SELECTION_ZOOM = 1.7;

/**
 * Draws the network on a canvas of its own and follows pointer, wheel, touch and keys. Knows no React
 * and no store:
 * `update` says what to show, `destroy` lets go of everything.
 */
export class NetworkRenderer {
  readonly #host: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #events: RendererEvents;
  readonly #panZoom: PanZoom;
  #picture: Picture;
  #fit: Camera = { scale: 1, dx: 0, dy: 0 };
  #size = { width: 0, height: 0 };
  #hovered: EntityId | undefined;
  #emphasis: Emphasis | undefined;
  #labels: readonly Label[] = [];
  #frame: number | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, picture: Picture, events: RendererEvents) {
    const canvas = document.createElement('canvas');
    host.append(canvas);
    host.tabIndex = 0;
    this.#host = host;
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
    this.#picture = picture;
    this.#events = events;
    this.#panZoom = new PanZoom(canvas, {
      onMove: () => this.#onMoved(),
      onTap: (x, y) => this.#onTap(x, y),
    });
    canvas.addEventListener('pointermove', this.#onMove);
    canvas.addEventListener('pointerleave', this.#onLeave);
    host.addEventListener('keydown', this.#onKey);
  }

  /** Shows another picture. A new selection is brought into view; positions never change. */
  update(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (before.scene !== picture.scene) this.#hover(undefined);
    if (before.scene.width !== picture.scene.width) this.fit(false);
    this.#refresh();
    if (picture.selected !== before.selected) this.#showSelection();
  }

  /** Takes over the size of its place on the page, in CSS px. */
  resize(width: number, height: number): void {
    if (width === this.#size.width && height === this.#size.height) return;
    const first = this.#size.width === 0;
    const wasFitted = this.#isFitted();
    const middle = this.#middle();
    this.#size = { width, height };
    const ratio = window.devicePixelRatio || 1;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    this.#setFit();
    if (first || wasFitted) this.#moveTo(this.#fit, false);
    else this.#moveTo(this.#centredOn(middle, this.#panZoom.camera.scale), false);
    this.#refresh();
    this.#showSelection(false);
    // A canvas that changes size is wiped at once: draw before the page is painted.
    this.#refresh();
    this.#draw();
  }

  /** Shows everything. */
  fit(animated = true): void {
    this.#setFit();
    this.#moveTo(this.#fit, animated);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size;
    this.#panZoom.zoomBy(factor, [width / 2, height / 2], this.#ms());
  }

  /** Moves the picture by px on the screen. */
  panBy(dx: number, dy: number): void {
    this.#panZoom.panBy(dx, dy);
  }

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#panZoom.destroy();
    this.#canvas.removeEventListener('pointermove', this.#onMove);
    this.#canvas.removeEventListener('pointerleave', this.#onLeave);
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#canvas.remove();
  }

  /** Places names and emphasis anew for the present camera. */
  #refresh(): void {
    const { scene, selected, neighbours } = this.#picture;
    const centre = this.#hovered ?? selected;
    this.#emphasis = emphasise(scene, centre, centre ? neighbours(centre) : new Set());
    this.#labels = sceneLabels(
      scene,
      this.#panZoom.camera,
      { emphasis: this.#emphasis, selected },
      { ...this.#size, covered: this.#events.covered() },
    );
    this.#schedule();
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const context = this.#context;
    if (!context || this.#size.width === 0) return;
    const ratio = this.#canvas.width / this.#size.width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, this.#size.width, this.#size.height);
    const { scene, selected, palette, shapes } = this.#picture;
    const frame: Frame = {
      scene,
      selected,
      palette,
      shapes,
      camera: this.#panZoom.camera,
      emphasis: this.#emphasis,
      labels: this.#labels,
    };
    drawFrame(context, frame);
  }

  #margin(): Box {
    return this.#size.width < 600 ? SMALL_MARGIN : MARGIN;
  }

  #setFit(): void {
    const { scene } = this.#picture;
    const frame = { left: 0, top: 0, right: scene.width, bottom: scene.height };
    this.#fit = fitBox(frame, this.#size, this.#margin());
    const [out, into] = ZOOM_RANGE;
    this.#panZoom.limit(this.#fit.scale * out, this.#fit.scale * into);
  }

  #isFitted(): boolean {
    const { scale, dx, dy } = this.#panZoom.camera;
    return scale === this.#fit.scale && dx === this.#fit.dx && dy === this.#fit.dy;
  }

  /** The point of the layout in the middle of the window. */
  #middle(): [number, number] {
    const { scale, dx, dy } = this.#panZoom.camera;
    return [(this.#size.width / 2 - dx) / scale, (this.#size.height / 2 - dy) / scale];
  }

  #centredOn([x, y]: readonly [number, number], scale: number): Camera {
    return {
      scale,
      dx: this.#size.width / 2 - x * scale,
      dy: this.#size.height / 2 - y * scale,
    };
  }

  /** Brings the selection and its neighbours into view. */
  #showSelection(animated = true): void {
    const { selected, scene } = this.#picture;
    if (selected === undefined || this.#size.width === 0) return;
    const lit = this.#emphasis?.lit;
    const nodes = scene.nodes.filter(({ id }) => lit?.has(id));
    const box = boundsOf(nodes.map(({ x, y }) => [x, y]));
    if (!box) return;
    const side = this.#size.width < 600 ? 40 : 90;
    const lowest = Math.min(this.#size.height, ...this.#events.covered().map(({ top }) => top));
    const margin = { left: side, top: 60, right: side, bottom: this.#size.height - lowest + 50 };
    this.#moveTo(fitBox(box, this.#size, margin, this.#fit.scale * SELECTION_ZOOM), animated);
  }

  #moveTo(camera: Camera, animated: boolean): void {
    this.#panZoom.moveTo(camera, animated ? this.#ms() : 0);
  }

  #ms(): number {
    return this.#picture.moves ? CAMERA_MS : 0;
  }

  #onMoved(): void {
    this.#schedule();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#refresh(), REST_MS);
  }

  #hover(id: EntityId | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#canvas.style.cursor = id === undefined ? 'grab' : 'pointer';
    this.#refresh();
    this.#events.onHover(id);
  }

  readonly #onMove = (event: PointerEvent): void => {
    // A finger has no hover, and while the button is down the picture is being dragged.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#hover(
      nodeAt(this.#picture.scene, this.#panZoom.camera, event.offsetX, event.offsetY)?.id,
    );
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (pressKey(event, this)) event.preventDefault();
  };

  readonly #onLeave = (): void => this.#hover(undefined);

  #onTap(x: number, y: number): void {
    this.#hover(undefined);
    this.#events.onSelect(nodeAt(this.#picture.scene, this.#panZoom.camera, x, y)?.id);
  }
}

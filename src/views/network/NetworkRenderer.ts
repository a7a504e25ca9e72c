import type { EntityId } from '../../domain/network.ts';
import type { Box, Point } from '../../drawing/boxes.ts';
import { makePaths, type Paths } from './draw.ts';
import { type Emphasis, emphasise, emphasiseLit } from './emphasis.ts';
import { type Camera, fitBox } from './geometry.ts';
import { nodeAt } from './hitTest.ts';
import { inspect } from './inspection.ts';
import { pressKey } from './keys.ts';
import { Layers } from './Layers.ts';
import type { Label } from './labels.ts';
import { PanZoom } from './PanZoom.ts';
import { Pin } from './Pin.ts';
import type { Picture, RendererEvents } from './picture.ts';
import { panToReveal } from './reveal.ts';
import type { Snapshot } from './save/snapshot.ts';
import { sceneLabels } from './sceneLabels.ts';
import { toScreen } from './screen.ts';
import { selectionCamera } from './selectionCamera.ts';

/** The layout keeps its own room for names at the rim; a small picture also for its buttons, px. */
const MARGIN: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const SMALL_MARGIN: Box = { left: 4, top: 4, right: 4, bottom: 52 };
const CAMERA_MS = 250;
/** The names are placed anew when the camera has stood still this long, ms. */
const REST_MS = 120;
/** How far one may zoom out and in, as a factor of what fits. */
const ZOOM_RANGE = [0.6, 10] as const;

/** What the camera was last asked to show; a change of size asks for the same again. */
type Aim = 'everything' | 'selection' | 'as the visitor left it';

/**
 * Draws the network on a canvas of its own and follows pointer, wheel, touch and keys. Knows no React
 * and no store: `update` says what to show, `destroy` lets go of everything. The place on the page
 * has `data-settled="true"` while nothing moves and all names stand where they belong.
 */
export class NetworkRenderer {
  readonly #host: HTMLElement;
  readonly #layers: Layers;
  readonly #events: RendererEvents;
  readonly #panZoom: PanZoom;
  #picture: Picture;
  #paths: Paths;
  #aim: Aim = 'everything';
  #fit: Camera = { scale: 1, dx: 0, dy: 0 };
  #size = { width: 0, height: 0, ratio: 1 };
  #hovered: EntityId | undefined;
  #emphasis: Emphasis | undefined;
  #labels: readonly Label[] = [];
  readonly #pin = new Pin();
  #frames = 0;
  #frame: number | undefined;
  readonly #stopInspection: () => void;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, picture: Picture, events: RendererEvents) {
    this.#layers = new Layers(() => this.#schedule());
    const { canvas } = this.#layers;
    host.append(canvas);
    this.#host = host;
    this.#picture = picture;
    this.#paths = makePaths(picture.scene, picture.shapes);
    this.#events = events;
    this.#panZoom = new PanZoom(canvas, {
      takesWheel: (event) => !this.#picture.inFrame || event.ctrlKey || event.metaKey,
      onGrab: () => {
        this.#aim = 'as the visitor left it';
      },
      onMove: () => this.#onMoved(),
      onTap: (x, y, shift) => this.#onTap(x, y, shift),
    });
    canvas.addEventListener('pointermove', this.#onMove);
    canvas.addEventListener('pointerleave', this.#onLeave);
    host.addEventListener('keydown', this.#onKey);
    this.#stopInspection = inspect(host, () => ({
      scene: this.#picture.scene,
      camera: this.#panZoom.camera,
      labels: this.#labels,
      isSettled: host.dataset.settled === 'true',
      frames: this.#frames,
    }));
  }

  /** Shows another picture. A new selection is brought into view; positions never change. */
  update(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    const { scene, shapes, selected } = picture;
    if (before.scene !== scene || before.shapes !== shapes) {
      this.#paths = makePaths(scene, shapes);
      this.#hover(undefined);
    }
    if (before.scene.width !== scene.width || before.scene.height !== scene.height) this.fit(false);
    this.#refresh();
    if (selected === undefined && this.#aim === 'selection') this.#aim = 'as the visitor left it';
    if (selected !== undefined && selected !== before.selected) {
      this.#aim = 'selection';
      this.#takeAim(true);
    }
  }

  /** Takes over the size of its place on the page, in CSS px, and the pixels of the screen per px. */
  resize(width: number, height: number, ratio = window.devicePixelRatio || 1): void {
    const before = this.#size;
    if (width === before.width && height === before.height && ratio === before.ratio) return;
    if (before.width === 0 && this.#picture.selected !== undefined) this.#aim = 'selection';
    const middle = this.#middle();
    this.#size = { width, height, ratio };
    this.#layers.resize(this.#size);
    this.#setFit();
    if (this.#aim === 'as the visitor left it') this.#centreOn(middle);
    else this.#takeAim(false);
    // A canvas that changes size is wiped at once: draw before the page is painted.
    this.#refresh();
    this.#draw();
  }

  /** Other things lie over the picture than before: keeps the selection clear of them. */
  uncover(): void {
    if (this.#aim === 'selection') this.#takeAim(true);
    this.#refresh();
  }

  /** Shows everything. */
  fit(animated = true): void {
    this.#setFit();
    this.#aim = 'everything';
    this.#takeAim(animated);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size;
    this.#aim = 'as the visitor left it';
    this.#panZoom.zoomBy(factor, [width / 2, height / 2], this.#ms());
    this.#schedule();
  }

  /** Moves the picture by px on the screen. */
  panBy(dx: number, dy: number): void {
    this.#aim = 'as the visitor left it';
    this.#panZoom.panBy(dx, dy);
  }

  /** Keeps an element over a node, and brings the node into view; the answer lets go of it. */
  pin(id: EntityId, element: HTMLElement): () => void {
    const letGo = this.#pin.hold(id, element);
    const { camera } = this.#panZoom;
    const node = this.#paths.nodes.get(id);
    const place = node && toScreen(camera, node.x, node.y);
    const [dx, dy] = place ? panToReveal(place, this.#size, this.#events.covered()) : [0, 0];
    if (dx !== 0 || dy !== 0) {
      this.#aim = 'as the visitor left it';
      this.#panZoom.moveTo({ ...camera, dx: camera.dx + dx, dy: camera.dy + dy }, this.#ms());
    }
    this.#pin.follow(this.#paths.nodes, camera);
    this.#schedule();
    return letGo;
  }

  /** What is shown now, to save it. */
  snapshot(): Snapshot {
    const { camera } = this.#panZoom;
    return { ...this.#picture, ...this.#size, camera, emphasis: this.#emphasis };
  }

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#stopInspection();
    this.#panZoom.destroy();
    this.#layers.canvas.removeEventListener('pointermove', this.#onMove);
    this.#layers.canvas.removeEventListener('pointerleave', this.#onLeave);
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#layers.destroy();
  }

  /** Places names and emphasis anew for the present camera. */
  #refresh(): void {
    const { scene, selected, focused, neighbours, lit } = this.#picture;
    const centre = this.#hovered ?? focused ?? (lit === undefined ? selected : undefined);
    this.#emphasis =
      centre === undefined
        ? emphasiseLit(scene, lit)
        : emphasise(scene, centre, neighbours(centre));
    this.#labels = sceneLabels(
      scene,
      this.#panZoom.camera,
      { emphasis: this.#emphasis, selected },
      { ...this.#size, covered: this.#events.covered() },
    );
    this.#schedule();
  }

  #schedule(): void {
    this.#host.dataset.settled = 'false';
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    if (this.#size.width === 0) return;
    const isMoving = this.#rest !== undefined;
    const { scene, selected, groups, palette } = this.#picture;
    const frame = {
      scene,
      selected,
      groups,
      palette,
      paths: this.#paths,
      camera: this.#panZoom.camera,
      emphasis: this.#emphasis,
      labels: this.#labels,
    };
    const isSharp = this.#layers.draw(frame, isMoving);
    this.#frames += 1;
    this.#pin.follow(this.#paths.nodes, frame.camera);
    if (!isSharp && !isMoving) this.#schedule();
    else this.#host.dataset.settled = String(!isMoving);
  }

  #setFit(): void {
    const { scene } = this.#picture;
    const frame = { left: 0, top: 0, right: scene.width, bottom: scene.height };
    const margin = this.#size.width < 600 ? SMALL_MARGIN : MARGIN;
    this.#fit = fitBox(frame, this.#size, margin);
    const [out, into] = ZOOM_RANGE;
    this.#panZoom.limit(this.#fit.scale * out, this.#fit.scale * into);
  }

  /** The point of the layout in the middle of the window. */
  #middle(): Point {
    const { scale, dx, dy } = this.#panZoom.camera;
    return [(this.#size.width / 2 - dx) / scale, (this.#size.height / 2 - dy) / scale];
  }

  #centreOn([x, y]: Point): void {
    const { scale } = this.#panZoom.camera;
    const { width, height } = this.#size;
    this.#panZoom.moveTo({ scale, dx: width / 2 - x * scale, dy: height / 2 - y * scale });
  }

  /** Points the camera at what it was asked to show. */
  #takeAim(animated: boolean): void {
    const camera = this.#aim === 'selection' ? (this.#selectionCamera() ?? this.#fit) : this.#fit;
    this.#panZoom.moveTo(camera, animated ? this.#ms() : 0);
    // An animation begins with the next frame: until then, too, it is not settled.
    this.#schedule();
  }

  #selectionCamera(): Camera | undefined {
    const { scene, selected, neighbours } = this.#picture;
    if (selected === undefined) return undefined;
    const covered = this.#events.covered();
    const frame = { ...this.#size, covered, fit: this.#fit.scale };
    return selectionCamera(scene, selected, neighbours(selected), frame);
  }

  #ms(): number {
    return this.#picture.moves ? CAMERA_MS : 0;
  }

  #onMoved(): void {
    this.#schedule();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      this.#refresh();
    }, REST_MS);
  }

  #hover(id: EntityId | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#layers.canvas.style.cursor = id === undefined ? 'grab' : 'pointer';
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

  #onTap(x: number, y: number, shift: boolean): void {
    this.#hover(undefined);
    const id = nodeAt(this.#picture.scene, this.#panZoom.camera, x, y)?.id;
    if (shift) this.#events.onSelect(id, true);
    else this.#events.onSelect(id);
  }
}

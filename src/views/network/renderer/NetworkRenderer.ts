import type { EntityId } from '../../../domain/network.ts';
import type { Point } from '../../../drawing/boxes.ts';
import { isForPicture } from '../../../ui/leftToPage.ts';
import { CameraAim } from '../camera/CameraAim.ts';
import { DoubleTap } from '../camera/DoubleTap.ts';
import { pressKey } from '../camera/keys.ts';
import type { Tap } from '../camera/PanZoom.ts';
import { Pin } from '../camera/Pin.ts';
import { makePaths, type Paths } from '../paint/draw.ts';
import { Layers } from '../paint/Layers.ts';
import type { Label } from '../paint/labels.ts';
import type { Picture, RendererEvents } from '../paint/picture.ts';
import { sceneLabels } from '../paint/sceneLabels.ts';
import { type Emphasis, emphasisOf } from '../scene/emphasis.ts';
import { nodeAt } from '../scene/hitTest.ts';
import type { Scene } from '../scene/scene.ts';
import { canGlide, type Seen, standsElsewhere } from './glide.ts';
import { inspect } from './inspection.ts';
import type { Snapshot } from './snapshot.ts';
import { type Names, Transition } from './Transition.ts';

/** The names are placed anew when the camera has stood still this long, ms. */
const REST_MS = 120;

/**
 * Draws the network on a canvas of its own and follows pointer, wheel, touch and keys. Knows no React
 * and no store: `update` says what to show, `destroy` lets go of everything. The place on the page
 * has `data-settled="true"` while nothing moves and all names stand where they belong.
 */
export class NetworkRenderer {
  readonly #host: HTMLElement;
  readonly #layers: Layers;
  readonly #events: RendererEvents;
  readonly #camera: CameraAim;
  #picture: Picture;
  #paths: Paths;
  /** From the picture before to this one; undefined: everything stands where it belongs. */
  #transition: Transition | undefined;
  #size = { width: 0, height: 0, ratio: 1 };
  #hovered: EntityId | undefined;
  #emphasis: Emphasis | undefined;
  #labels: readonly Label[] = [];
  readonly #pin = new Pin();
  readonly #doubleTap = new DoubleTap();
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
    this.#camera = new CameraAim(canvas, picture, {
      takesWheel: (event) => !this.#picture.inFrame || isForPicture(event),
      leavesFinger: () => this.#picture.inFrame,
      onLeft: events.onLeft,
      onMove: () => this.#onMoved(),
      onTap: (tap) => this.#onTap(tap),
      covered: events.covered,
    });
    canvas.addEventListener('pointermove', this.#onMove);
    canvas.addEventListener('pointerleave', this.#onLeave);
    host.addEventListener('keydown', this.#onKey);
    this.#stopInspection = inspect(host, () => ({
      scene: this.#scene,
      camera: this.#camera.camera,
      labels: this.#labels,
      isSettled: host.dataset.settled === 'true',
      frames: this.#frames,
    }));
  }

  /** Shows another picture. What stands elsewhere in it glides there; a new selection is brought into view. */
  update(picture: Picture): void {
    const before = this.#picture;
    const seen = this.#seen();
    this.#picture = picture;
    const { scene, shapes, moves } = picture;
    const isOther = before.scene !== scene;
    const isElsewhere = isOther && standsElsewhere(seen.scene, scene);
    this.#camera.follow(picture, isElsewhere);
    if (isOther || !moves) {
      const glides = moves && isElsewhere && this.#size.width > 0 && canGlide(seen.scene, scene);
      if (glides) this.#glideFrom(seen);
      else if (isOther) this.#transition = undefined;
      else this.#arrive();
    }
    if (isOther || before.shapes !== shapes) {
      const known = before.shapes === shapes ? this.#paths : undefined;
      this.#paths = makePaths(this.#scene, shapes, known);
      this.#hover(undefined);
    }
    this.#refresh();
  }

  /** Takes over the size of its place on the page, in CSS px, and the pixels of the screen per px. */
  resize(width: number, height: number, ratio = window.devicePixelRatio || 1): void {
    const before = this.#size;
    if (width === before.width && height === before.height && ratio === before.ratio) return;
    this.#size = { width, height, ratio };
    this.#layers.resize(this.#size);
    const seen = this.#seen();
    this.#camera.resize(this.#size);
    // A legend of other rows may come with the picture: what glides goes on from where it is.
    if (this.#transition) this.#glideFrom(seen);
    this.#rested();
    // A canvas that changes size is wiped at once: draw before the page is painted.
    this.#draw();
  }

  /** Other things lie over the picture than before: keeps the selection clear of them. */
  uncover(): void {
    this.#camera.uncover();
    this.#refresh();
  }

  /** Shows everything. */
  fit(): void {
    this.#camera.fit();
  }

  /** Shows what is lit, or the selection with its neighbours. */
  showChosen(): void {
    this.#camera.showChosen();
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
  }

  /** Moves the picture by px on the screen. */
  panBy(dx: number, dy: number): void {
    this.#camera.panBy(dx, dy);
  }

  /** Keeps an element over a node, and brings the node into view; the answer lets go of it. */
  pin(id: EntityId, element: HTMLElement): () => void {
    const letGo = this.#pin.hold(id, element);
    this.#camera.reveal(id);
    this.#pin.follow(this.#paths.nodes, this.#camera.camera);
    this.#schedule();
    return letGo;
  }

  /** What is shown now, to save it; of what glides, where it goes. */
  snapshot(): Snapshot {
    const { camera } = this.#camera;
    const emphasis = this.#emphasisIn(this.#picture.scene);
    return { ...this.#picture, ...this.#size, camera, emphasis };
  }

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#stopInspection();
    this.#camera.destroy();
    this.#layers.canvas.removeEventListener('pointermove', this.#onMove);
    this.#layers.canvas.removeEventListener('pointerleave', this.#onLeave);
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#layers.destroy();
  }

  /** As it stands now, also while it glides. */
  get #scene(): Scene {
    return this.#transition?.scene ?? this.#picture.scene;
  }

  #seen(): Seen {
    return { scene: this.#scene, camera: this.#camera.camera };
  }

  #glideFrom(seen: Seen): void {
    const { scene } = this.#picture;
    this.#transition = new Transition(seen, this.#names(), { scene, camera: this.#camera.camera });
  }

  #names(): Names {
    return this.#transition?.names(this.#labels) ?? { labels: this.#labels, namesPresence: 1 };
  }

  #emphasisIn(scene: Scene): Emphasis | undefined {
    return emphasisOf(scene, this.#picture, this.#hovered);
  }

  /** Places names and emphasis anew for the present camera. */
  #refresh(): void {
    const { scene, selected } = this.#picture;
    const emphasis = this.#emphasisIn(scene);
    this.#labels = sceneLabels(
      scene,
      this.#camera.camera,
      { emphasis, selected },
      { ...this.#size, covered: this.#events.covered() },
    );
    this.#emphasis = this.#transition ? this.#emphasisIn(this.#scene) : emphasis;
    this.#schedule();
  }

  #schedule(): void {
    this.#host.dataset.settled = 'false';
    this.#frame ??= requestAnimationFrame((now) => {
      this.#glide(now);
      this.#draw();
    });
  }

  /** Moves what glides to where it is at a time, ms. */
  #glide(now: number): void {
    if (!this.#transition) return;
    if (!this.#transition.step(now)) {
      this.#arrive();
      return;
    }
    this.#paths = makePaths(this.#scene, this.#picture.shapes, this.#paths);
    this.#emphasis = this.#emphasisIn(this.#scene);
  }

  /** Puts what glides at its place. */
  #arrive(): void {
    if (!this.#transition) return;
    this.#transition = undefined;
    this.#paths = makePaths(this.#picture.scene, this.#picture.shapes, this.#paths);
    this.#refresh();
  }

  #draw(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    if (this.#size.width === 0) return;
    const isMoving = this.#rest !== undefined;
    const { selected, groups, palette } = this.#picture;
    const frame = {
      scene: this.#scene,
      selected,
      groups,
      palette,
      paths: this.#paths,
      camera: this.#camera.camera,
      emphasis: this.#emphasis,
      ...this.#names(),
      isGliding: this.#transition !== undefined,
    };
    const isSharp = this.#layers.draw(frame, isMoving);
    this.#frames += 1;
    this.#pin.follow(this.#paths.nodes, frame.camera);
    if (frame.isGliding || (!isSharp && !isMoving)) this.#schedule();
    else this.#host.dataset.settled = String(!isMoving);
  }

  #onMoved(): void {
    this.#schedule();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#rested(), REST_MS);
  }

  /** The camera stands still. */
  #rested(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#refresh();
  }

  #hover(id: EntityId | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#layers.canvas.style.cursor = id === undefined ? 'grab' : 'pointer';
    this.#refresh();
    this.#events.onHover(id);
  }

  #nodeAt([x, y]: Point): EntityId | undefined {
    return nodeAt(this.#scene, this.#camera.camera, x, y)?.id;
  }

  readonly #onMove = (event: PointerEvent): void => {
    // A finger has no hover, while the button is down the picture is being dragged, and what glides is soon elsewhere.
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#transition) return;
    this.#hover(this.#nodeAt([event.offsetX, event.offsetY]));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (pressKey(event, this)) event.preventDefault();
  };

  readonly #onLeave = (): void => this.#hover(undefined);

  #onTap(tap: Tap): void {
    const id = this.#nodeAt(tap.place);
    const twice = this.#doubleTap.note(tap, id);
    this.#hover(undefined);
    if (twice !== undefined) this.#events.onFocus(twice);
    else if (tap.shift) this.#events.onSelect(id, true);
    else this.#events.onSelect(id);
  }
}

import type { EntityId } from '../../../domain/network.ts';
import type { Box, Point } from '../../../drawing/boxes.ts';
import type { Picture } from '../paint/picture.ts';
import { type Camera, fitBox } from '../scene/geometry.ts';
import { toScreen } from '../scene/screen.ts';
import { PanZoom, type PanZoomEvents } from './PanZoom.ts';
import { panToReveal } from './reveal.ts';
import { litCamera, selectionCamera } from './selectionCamera.ts';

/** The layout keeps its own room for names at the rim; a small picture also for its buttons, px. */
const MARGIN: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const SMALL_MARGIN: Box = { left: 4, top: 4, right: 4, bottom: 52 };
/** Under this width the page is laid out for a small window, px. */
const SMALL_WIDTH = 700;
const CAMERA_MS = 250;
/** How far one may zoom out and in, as a factor of what fits. */
const ZOOM_RANGE = [0.6, 10] as const;

/** What the camera was last asked to show; a change of size asks for the same again. */
type Aim = 'everything' | 'selection' | 'lit' | 'as the visitor left it';

/** Size in CSS px. */
interface Window {
  readonly width: number;
  readonly height: number;
}

interface CameraAimEvents
  extends Pick<PanZoomEvents, 'takesWheel' | 'leavesFinger' | 'onLeft' | 'onTap'> {
  /** Every change of the camera, and the begin of one. */
  readonly onMove: () => void;
  /** What lies over the picture, px. */
  readonly covered: () => readonly Box[];
}

/** Points the camera at what it was asked to show, and keeps it so when the window or the picture changes. */
export class CameraAim {
  readonly #panZoom: PanZoom;
  readonly #events: CameraAimEvents;
  #picture: Picture;
  #window: Window = { width: 0, height: 0 };
  #fit: Camera = { scale: 1, dx: 0, dy: 0 };
  #aim: Aim = 'everything';
  #aimBeforeLit: Aim = 'everything';

  constructor(element: HTMLElement, picture: Picture, events: CameraAimEvents) {
    this.#events = events;
    this.#picture = picture;
    this.#panZoom = new PanZoom(element, {
      ...events,
      onGrab: () => {
        this.#aim = 'as the visitor left it';
      },
    });
  }

  get camera(): Camera {
    return this.#panZoom.camera;
  }

  /** Another picture: a new selection, and what is newly lit, is brought into view. `isElsewhere`: its nodes stand elsewhere. */
  follow(picture: Picture, isElsewhere: boolean): void {
    const before = this.#picture;
    this.#picture = picture;
    const isOther = picture.scene !== before.scene;
    if (isElsewhere) this.#keepInView(before);
    const { selected, lookups, lit } = picture;
    if (lit === undefined && this.#aim === 'lit') {
      this.#aim = this.#aimBeforeLit;
      if (this.#aim !== 'as the visitor left it') this.#takeAim(true);
    }
    if (selected === undefined && this.#aim === 'selection') this.#aim = 'as the visitor left it';
    const isAsked = selected !== before.selected || lookups !== before.lookups;
    if (selected !== undefined && isAsked) this.#aimAt('selection');
    // A filter changes what is lit as well: nothing moves for that.
    const isNewlyLit = before.lit === undefined || (lit !== before.lit && !isOther);
    if (lit !== undefined && isNewlyLit) this.#aimAt('lit');
  }

  /** Takes over the size of the window. */
  resize(window: Window): void {
    const isFirst = this.#window.width === 0;
    const middle = this.#middle();
    this.#window = window;
    this.#setFit();
    if (isFirst && this.#picture.lit !== undefined) this.#aim = 'lit';
    else if (isFirst && this.#picture.selected !== undefined) this.#aim = 'selection';
    if (this.#aim === 'as the visitor left it') this.#centreOn(middle);
    else this.#takeAim(false);
  }

  /** Other things lie over the picture than before: keeps what was asked for clear of them. */
  uncover(): void {
    if (this.#aim === 'selection' || this.#aim === 'lit') this.#takeAim(true);
  }

  /** Shows everything. */
  fit(): void {
    this.#aim = 'everything';
    this.#takeAim(true);
  }

  /** Shows what stands out: what is lit, else the selection with its neighbours, else everything. */
  showChosen(): void {
    const { selected, lit } = this.#picture;
    if (lit !== undefined) this.#aimAt('lit');
    else if (selected !== undefined) this.#aimAt('selection');
    else this.fit();
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#window;
    this.#aim = 'as the visitor left it';
    this.#panZoom.zoomBy(factor, [width / 2, height / 2], this.#ms());
    this.#events.onMove();
  }

  /** Moves the picture by px on the screen. */
  panBy(dx: number, dy: number): void {
    this.#aim = 'as the visitor left it';
    this.#panZoom.panBy(dx, dy);
  }

  /** Brings a node into view, when it is drawn. */
  reveal(id: EntityId): void {
    const { camera } = this.#panZoom;
    const node = this.#nodeOf(id);
    if (!node) return;
    const place = toScreen(camera, node.x, node.y);
    const [dx, dy] = panToReveal(place, this.#window, this.#events.covered());
    if (dx === 0 && dy === 0) return;
    this.#aim = 'as the visitor left it';
    this.#panZoom.moveTo({ ...camera, dx: camera.dx + dx, dy: camera.dy + dy }, this.#ms());
  }

  destroy(): void {
    this.#panZoom.destroy();
  }

  #nodeOf(id: EntityId | undefined) {
    return this.#picture.scene.nodes.find((node) => node.id === id);
  }

  /** The nodes stand elsewhere: whoever moved the picture himself finds the selection where it was, and else everything. */
  #keepInView({ scene }: Picture): void {
    const { camera } = this.#panZoom;
    const fitBefore = this.#fit.scale;
    this.#setFit();
    if (this.#aim !== 'as the visitor left it') {
      this.#takeAim(false);
      return;
    }
    const now = this.#nodeOf(this.#picture.selected);
    const then = now && scene.nodes.find(({ id }) => id === now.id);
    if (!now || !then) {
      this.#aim = 'everything';
      this.#takeAim(false);
      return;
    }
    const scale = (camera.scale * this.#fit.scale) / fitBefore;
    const [x, y] = toScreen(camera, then.x, then.y);
    this.#panZoom.moveTo({ scale, dx: x - now.x * scale, dy: y - now.y * scale });
  }

  #aimAt(aim: 'selection' | 'lit'): void {
    if (aim === 'lit' && this.#aim !== 'lit') this.#aimBeforeLit = this.#aim;
    this.#aim = aim;
    this.#takeAim(true);
  }

  #setFit(): void {
    const { scene } = this.#picture;
    const frame = { left: 0, top: 0, right: scene.width, bottom: scene.height };
    const margin = this.#window.width < SMALL_WIDTH ? SMALL_MARGIN : MARGIN;
    this.#fit = fitBox(frame, this.#window, margin);
    const [out, into] = ZOOM_RANGE;
    this.#panZoom.limit(this.#fit.scale * out, this.#fit.scale * into);
  }

  /** The point of the layout in the middle of the window. */
  #middle(): Point {
    const { scale, dx, dy } = this.#panZoom.camera;
    return [(this.#window.width / 2 - dx) / scale, (this.#window.height / 2 - dy) / scale];
  }

  #centreOn([x, y]: Point): void {
    const { scale } = this.#panZoom.camera;
    const { width, height } = this.#window;
    this.#panZoom.moveTo({ scale, dx: width / 2 - x * scale, dy: height / 2 - y * scale });
  }

  #takeAim(animated: boolean): void {
    this.#panZoom.moveTo(this.#aimed() ?? this.#fit, animated ? this.#ms() : 0);
    // An animation begins with the next frame: until then, too, it is not settled.
    this.#events.onMove();
  }

  /** undefined: everything is to be shown, or nothing of what was asked for is drawn. */
  #aimed(): Camera | undefined {
    const { scene, selected, lit, neighbours } = this.#picture;
    const frame = { ...this.#window, covered: this.#events.covered(), fit: this.#fit.scale };
    if (this.#aim === 'lit' && lit !== undefined) return litCamera(scene, lit, frame);
    if (this.#aim === 'selection' && selected !== undefined) {
      return selectionCamera(scene, selected, neighbours(selected), frame);
    }
    return undefined;
  }

  #ms(): number {
    return this.#picture.moves ? CAMERA_MS : 0;
  }
}

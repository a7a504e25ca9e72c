import type { Point } from '../../../drawing/boxes.ts';
import type { LeftToPage } from '../../../ui/leftToPage.ts';
import type { Camera } from '../scene/geometry.ts';

/** A click, or a tap of a finger, that was not a drag. */
export interface Tap {
  /** px from the top left of the element. */
  readonly place: Point;
  /** px from the top left of the page, which stays the same when the element moves. */
  readonly onPage: Point;
  /** ms */
  readonly time: number;
  /** That key was held. */
  readonly shift: boolean;
}

export interface PanZoomEvents {
  /** Whether a turn of the wheel is for the picture; else the page scrolls. */
  readonly takesWheel: (event: WheelEvent) => boolean;
  /** Whether one finger scrolls the page: then it takes two to move the picture. */
  readonly leavesFinger: () => boolean;
  /** This tried to move the picture, and the page was scrolled instead. */
  readonly onLeft: (what: LeftToPage) => void;
  /** The visitor moves the camera by hand. */
  readonly onGrab: () => void;
  /** Every change of the camera, also each step of an animation. */
  readonly onMove: () => void;
  readonly onTap: (tap: Tap) => void;
}

/** A pointer that moves no further than this between down and up is a tap, px. */
const TAP_DISTANCE = 5;
/** Factor of the zoom (as a power of 2) per unit of the wheel, by `deltaMode`: px, lines, pages. */
const WHEEL_STEP = [0.002, 0.05, 1];
/** A pinch on a touchpad arrives as a wheel with Ctrl and small steps. */
const PINCH_BOOST = 10;

/** Moves a camera by mouse, wheel, one and two fingers. Four verbs: moveTo, zoomBy, panBy, destroy. */
export class PanZoom {
  readonly #element: HTMLElement;
  readonly #events: PanZoomEvents;
  /** Pointers that are down, where they were last. */
  readonly #pointers = new Map<number, Point>();
  #camera: Camera = { scale: 1, dx: 0, dy: 0 };
  #limits: readonly [least: number, most: number] = [0, Number.POSITIVE_INFINITY];
  #pressed: Point | undefined;
  #animation: number | undefined;

  constructor(element: HTMLElement, events: PanZoomEvents) {
    this.#element = element;
    this.#events = events;
    element.addEventListener('pointerdown', this.#onDown);
    element.addEventListener('pointermove', this.#onDrag);
    element.addEventListener('pointerup', this.#onUp);
    element.addEventListener('pointercancel', this.#onCancel);
    element.addEventListener('wheel', this.#onWheel, { passive: false });
    element.addEventListener('touchmove', this.#onTouchMove, { passive: false });
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** Least and most px per unit of the layout. */
  limit(least: number, most: number): void {
    this.#limits = [least, most];
  }

  /** Goes to a camera in `ms` (0: at once). The limits are for the visitor: this is what is asked for. */
  moveTo(target: Camera, ms = 0): void {
    this.#stop();
    if (ms === 0) {
      this.#set(target);
      return;
    }
    const from = this.#camera;
    let start: number | undefined;
    const step = (now: number) => {
      start ??= now;
      const progress = Math.min(1, (now - start) / ms);
      this.#animation = progress < 1 ? requestAnimationFrame(step) : undefined;
      this.#set(between(from, target, 1 - (1 - progress) ** 3));
    };
    this.#animation = requestAnimationFrame(step);
  }

  /** Zooms around a point of the element, which stays where it is. */
  zoomBy(factor: number, [x, y]: Point, ms = 0): void {
    const { scale, dx, dy } = this.#camera;
    const [least, most] = this.#limits;
    const next = Math.min(most, Math.max(least, scale * factor));
    const ratio = next / scale;
    this.moveTo({ scale: next, dx: x - (x - dx) * ratio, dy: y - (y - dy) * ratio }, ms);
  }

  panBy(x: number, y: number): void {
    const { scale, dx, dy } = this.#camera;
    this.moveTo({ scale, dx: dx + x, dy: dy + y });
  }

  destroy(): void {
    this.#stop();
    this.#pointers.clear();
    this.#element.removeEventListener('pointerdown', this.#onDown);
    this.#element.removeEventListener('pointermove', this.#onDrag);
    this.#element.removeEventListener('pointerup', this.#onUp);
    this.#element.removeEventListener('pointercancel', this.#onCancel);
    this.#element.removeEventListener('wheel', this.#onWheel);
    this.#element.removeEventListener('touchmove', this.#onTouchMove);
  }

  #set(camera: Camera): void {
    this.#camera = camera;
    this.#events.onMove();
  }

  #stop(): void {
    if (this.#animation !== undefined) cancelAnimationFrame(this.#animation);
    this.#animation = undefined;
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#stop();
    this.#element.setPointerCapture?.(event.pointerId);
    this.#pointers.set(event.pointerId, pointOf(event));
    // A second finger makes it a pinch: no tap any more.
    this.#pressed = this.#pointers.size === 1 ? pointOf(event) : undefined;
  };

  readonly #onDrag = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const after = pointOf(event);
    if (this.#pressed) {
      // Nothing moves until it is clear that this is no tap.
      if (distance(this.#pressed, after) <= TAP_DISTANCE) return;
      this.#pressed = undefined;
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, after);
    if (!other && event.pointerType === 'touch' && this.#events.leavesFinger()) {
      this.#events.onLeft('finger');
      return;
    }
    this.#events.onGrab();
    if (!other) {
      this.panBy(after[0] - before[0], after[1] - before[1]);
      return;
    }
    const factor = distance(after, other) / Math.max(1, distance(before, other));
    this.zoomBy(factor, middle(before, other));
    this.panBy((after[0] - before[0]) / 2, (after[1] - before[1]) / 2);
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#pressed) {
      this.#events.onTap({
        place: this.#pressed,
        onPage: [event.clientX, event.clientY],
        time: event.timeStamp,
        shift: event.shiftKey,
      });
    }
    this.#pressed = undefined;
  };

  /** The browser took the finger, to scroll with it; it may do so before it told of any move. */
  readonly #onCancel = (event: PointerEvent): void => {
    const wasAlone = this.#pointers.size === 1 && this.#pointers.has(event.pointerId);
    this.#pointers.delete(event.pointerId);
    this.#pressed = undefined;
    if (wasAlone && event.pointerType === 'touch' && this.#events.leavesFinger()) {
      this.#events.onLeft('finger');
    }
  };

  /** Two fingers are for the picture, also where one of them scrolls the page. */
  readonly #onTouchMove = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };

  readonly #onWheel = (event: WheelEvent): void => {
    if (!this.#events.takesWheel(event)) {
      this.#events.onLeft('wheel');
      return;
    }
    event.preventDefault();
    this.#events.onGrab();
    const step = WHEEL_STEP[event.deltaMode] ?? 1;
    const boost = event.ctrlKey ? PINCH_BOOST : 1;
    this.zoomBy(2 ** (-event.deltaY * step * boost), pointOf(event));
  };
}

function pointOf(event: MouseEvent): Point {
  return [event.offsetX, event.offsetY];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Part of the way between two cameras; the scale grows by equal factors, as the eye expects. */
function between(from: Camera, to: Camera, part: number): Camera {
  if (part >= 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** part;
  // Follows the straight way of the point that both cameras show at the same place.
  const way = to.scale === from.scale ? part : (scale - from.scale) / (to.scale - from.scale);
  return {
    scale,
    dx: from.dx + (to.dx - from.dx) * way,
    dy: from.dy + (to.dy - from.dy) * way,
  };
}

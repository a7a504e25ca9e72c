import type { EntityId } from '../../../domain/network.ts';
import type { Tap } from './PanZoom.ts';

/** Two taps within this time, ms, and this distance, px, are one gesture: a finger is less exact than a mouse. */
const TIME = 400;
const DISTANCE = 24;

/**
 * Sees the second of two quick taps. The first may open a panel that moves the picture, so they are told by their
 * place on the page, and what the first one hit is what both mean.
 */
export class DoubleTap {
  #first: { readonly tap: Tap; readonly id: EntityId } | undefined;

  /** The node that was tapped twice. undefined: this is a first tap, on what is hit, or on nothing. */
  note(tap: Tap, hit: EntityId | undefined): EntityId | undefined {
    const first = this.#first;
    this.#first = undefined;
    if (first && !tap.shift && isNear(first.tap, tap)) return first.id;
    if (hit !== undefined && !tap.shift) this.#first = { tap, id: hit };
    return undefined;
  }
}

function isNear(first: Tap, second: Tap): boolean {
  const [dx, dy] = [second.onPage[0] - first.onPage[0], second.onPage[1] - first.onPage[1]];
  return second.time - first.time <= TIME && Math.hypot(dx, dy) <= DISTANCE;
}

/** From a drawing in steps along lines to one in px, in a frame. */

import type { Work } from '../work.ts';
import { scale, separate } from './overlaps.ts';
import { boxOf, type Points } from './part.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between two discs, px. */
const GAP = 1.5;
/** Discs with the gaps between them fill at most this share of the drawing. */
const FULLEST = 0.25;
/**
 * A drawing is read at other sizes too, as with discs that are all alike: none is nearer to another than when they fill
 * this share of the frame together, or are this part of its width.
 */
const LEAST_SHARE = 0.1;
const LEAST_PART = 1 / 200;
/** Few nodes have room for names between them: this part of the width, divided among them. */
const SHARED_PART = 1.5;
/** Few nodes do not fly apart to fill the frame: the longest step along a line, px. */
const LONGEST_STEP = 130;

/** Of each node half of the least distance to another, px. */
export function roomsOf(radii: readonly number[], { width, height }: Size): Float64Array {
  const even = Math.sqrt((LEAST_SHARE * width * height) / (Math.PI * radii.length));
  const part = Math.max(LEAST_PART, SHARED_PART / radii.length);
  const least = Math.min(even, part * width);
  return Float64Array.from(radii, (radius) => Math.max(radius + GAP / 2, least));
}

/** How many px a step along a line is, when the drawing fills the frame and discs have room enough. */
export function pxPerStep(points: Points, rooms: Float64Array, frame: Size): number {
  const box = boxOf(points);
  const largest = rooms.reduce((most, room) => Math.max(most, room), 0);
  const filling = Math.min(
    LONGEST_STEP,
    (frame.width - 2 * largest) / box.width,
    (frame.height - 2 * largest) / box.height,
  );
  const needed = rooms.reduce((sum, room) => sum + Math.PI * room * room, 0) / FULLEST;
  const least = Math.sqrt(needed / (box.width * box.height));
  return Math.max(1, filling, Number.isFinite(least) ? least : 0);
}

/**
 * Puts the points in the middle of the frame, apart from each other; gives the frame, which is larger, and of the same
 * shape, when they do not fit.
 */
export function* fitIn(frame: Size, points: Points, rooms: Float64Array): Work<Size> {
  scale(points, pxPerStep(points, rooms, frame));
  yield* separate(points, rooms);
  const { left, top, width, height } = boxOf(points, rooms);
  const growth = Math.max(1, width / frame.width, height / frame.height);
  const grown = { width: frame.width * growth, height: frame.height * growth };
  for (let i = 0; i < points.x.length; i++) {
    points.x[i] = (points.x[i] ?? 0) - left + (grown.width - width) / 2;
    points.y[i] = (points.y[i] ?? 0) - top + (grown.height - height) / 2;
  }
  return grown;
}

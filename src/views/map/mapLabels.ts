import type { Pixel } from '../../domain/geo/mercator.ts';
import { type Box, BoxGrid, grown } from '../../drawing/boxes.ts';

/** A name that wants a place. Sizes in px. */
export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Top left corners where it may stand, the best first. */
  readonly spots: readonly Pixel[];
  /** It must be shown: when nothing is free it takes the spot that hides least. */
  readonly must?: boolean;
}

/** Free room around a name. */
const GAP = 2;
/** Within an area, spots lie this far apart in px, in at most so many rings around the middle. */
const RING = 10;
const MAX_RINGS = 3;

/**
 * Gives each name, in the order given, the first of its spots that is free of obstacles, of names
 * placed before it, and (when there is a frame) wholly inside the frame. Names without such a spot
 * are left out of the answer, except those that must be shown.
 */
export function chooseSpots(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame?: Box,
): ReadonlyMap<string, Box> {
  const taken = new BoxGrid();
  for (const box of obstacles) taken.add(box);
  const placed = new Map<string, Box>();
  for (const { id, width, height, spots, must } of requests) {
    const boxes = spots
      .map(({ x, y }) => ({ left: x, top: y, right: x + width, bottom: y + height }))
      .filter((box) => !frame || isInside(box, frame));
    const free = boxes.find((box) => !taken.hits(grown(box, GAP)));
    const box = free ?? (must ? leastHiding(boxes, taken) : undefined);
    if (!box) continue;
    placed.set(id, box);
    taken.add(box);
  }
  return placed;
}

/** Spots around what stands in `box`: right, left, below, above, then in between. */
export function spotsAround(box: Box, width: number, height: number): Pixel[] {
  const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const near = (box.right - box.left) * 0.3;
  const shift = width / 4;
  const [middleX, middleY] = [at.x - width / 2, at.y - height / 2];
  const [right, left] = [box.right + GAP, box.left - GAP - width];
  const [below, above] = [box.bottom + GAP, box.top - GAP - height];
  return [
    { x: right, y: middleY },
    { x: left, y: middleY },
    { x: middleX, y: below },
    { x: middleX, y: above },
    { x: middleX + shift, y: below },
    { x: middleX - shift, y: below },
    { x: middleX + shift, y: above },
    { x: middleX - shift, y: above },
    { x: at.x + near, y: below },
    { x: at.x + near, y: above },
    { x: at.x - near - width, y: below },
    { x: at.x - near - width, y: above },
  ];
}

/**
 * Spots whose middle lies within `radius` px of `at`, from the middle outwards: for the name of an
 * area whose border is that far away.
 */
export function spotsWithin(at: Pixel, radius: number, width: number, height: number): Pixel[] {
  const steps = Math.min(MAX_RINGS, Math.floor(radius / RING));
  const offsets: Pixel[] = [];
  for (let column = -steps; column <= steps; column++) {
    for (let row = -steps; row <= steps; row++) offsets.push({ x: column * RING, y: row * RING });
  }
  return offsets
    .map((offset) => ({ ...offset, distance: Math.hypot(offset.x, offset.y) }))
    .filter(({ distance }) => distance <= radius)
    .sort((a, b) => a.distance - b.distance || a.y - b.y || a.x - b.x)
    .map((offset) => ({ x: at.x + offset.x - width / 2, y: at.y + offset.y - height / 2 }));
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.right <= frame.right &&
    box.bottom <= frame.bottom
  );
}

/** A worse spot is taken only when it hides this many px² less per place in the order. */
const PER_RANK = 3;

function leastHiding(boxes: readonly Box[], taken: BoxGrid): Box | undefined {
  return boxes
    .map((box, rank) => ({ box, cost: hidden(box, taken) + rank * PER_RANK }))
    .reduce<{ box: Box; cost: number } | undefined>(
      (best, next) => (best && best.cost <= next.cost ? best : next),
      undefined,
    )?.box;
}

/** Surface that a box with its free room shares with all others, px². */
function hidden(box: Box, taken: BoxGrid): number {
  return [...taken.touching(grown(box, GAP))].reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left) + GAP;
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) + GAP;
    return sum + width * height;
  }, 0);
}

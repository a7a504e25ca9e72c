import type { Pixel } from '../../domain/geo/mercator.ts';

/** A mark that wants to stand at (x, y) and needs a circle of `radius` px for itself. */
export interface SpreadItem extends Pixel {
  readonly id: string;
  readonly radius: number;
  /** A heavier mark gives way less. More than 0. */
  readonly weight: number;
}

const ROUNDS = 400;
/** Marks that are pushed aim a little wider, so that they come apart in a finite number of rounds. */
const SLACK = 0.05;
/** Angle between directions that fills a circle evenly; for marks on the very same spot. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Pushes marks apart until no two circles overlap, and no farther than that takes: each pair moves
 * along the line between them, the lighter one most. The answer depends on the set of items only,
 * not on their order; marks that are free stay exactly where they were.
 */
export function spread(items: readonly SpreadItem[]): ReadonlyMap<string, Pixel> {
  const moving = [...items]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, x, y, radius, weight }) => ({ id, x, y, radius, weight }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, a] of moving.entries()) {
      for (const b of moving.slice(index + 1)) {
        const apart = a.radius + b.radius;
        let dx = b.x - a.x;
        let dy = b.y - a.y;
        if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
        let distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        if (distance < 0.01) {
          dx = Math.cos(index * GOLDEN_ANGLE);
          dy = Math.sin(index * GOLDEN_ANGLE);
          distance = 1;
        }
        const missing = apart + SLACK - Math.hypot(b.x - a.x, b.y - a.y);
        const shareOfA = b.weight / (a.weight + b.weight);
        a.x -= (dx / distance) * missing * shareOfA;
        a.y -= (dy / distance) * missing * shareOfA;
        b.x += (dx / distance) * missing * (1 - shareOfA);
        b.y += (dy / distance) * missing * (1 - shareOfA);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return new Map(moving.map(({ id, x, y }) => [id, { x, y }]));
}

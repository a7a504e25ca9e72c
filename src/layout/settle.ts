/** The last repairs: what the forces left too close is put right, with as little moving as possible. */
import type { Cell } from './cells.ts';
import { type Drawing, forEachNearPair } from './geometry.ts';
import { keepOnSheet, relax, type Spacing } from './relax.ts';

const SPACING: Spacing = { inside: 5, between: 18, hub: 2, name: 1.5, border: 9 };
/** Discs alone: positions are rounded to 0.1 afterwards, so 1 px stays free for certain. */
const DISCS: Spacing = { inside: 1.5, between: 1.5, hub: 0, name: 0, border: 0 };
const ROUNDS = 160;
const MOST_ROUNDS = 800;

/** Names, seams and cells first as far as they go together; in the end discs never overlap. */
export function settle(drawing: Drawing, cells?: readonly Cell[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    relax(drawing, { spacing: SPACING, strength: 0.4, cells });
  }
  const nameless: Drawing = { ...drawing, names: [] };
  for (let round = 0; round < MOST_ROUNDS && discsTooClose(drawing); round++) {
    relax(nameless, { spacing: DISCS, strength: 0.8 });
  }
  keepOnSheet(nameless);
}

function discsTooClose({ x, y, radii }: Drawing): boolean {
  let found = false;
  forEachNearPair(x, y, 2 * Math.max(0, ...radii) + 1, (a, b) => {
    const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    if (apart < (radii[a] ?? 0) + (radii[b] ?? 0) + 1) found = true;
  });
  return found;
}

/** The last repairs: what the forces left too close is put right, with as little moving as possible. */
import { forEachNearPair } from '../drawing/nearPairs.ts';
import { bordersOf, type Cell } from './cells.ts';
import type { Drawing } from './geometry.ts';
import { hopOutOfNames } from './hop.ts';
import { chooseSides } from './names.ts';
import { keepOnSheet, relax, relaxWork, type Spacing } from './relax.ts';
import type { Work } from './work.ts';

const LOOSE: Spacing = { inside: 5, between: 18, hub: 2, name: 1.5, border: 9 };
/** Gives up some air between discs where a name needs it. */
const TIGHT: Spacing = { inside: 3, between: 16, hub: 0, name: 2, border: 8 };
/** Discs alone: positions are rounded to 0.1 afterwards, so 1 px stays free for certain. */
const DISCS: Spacing = { inside: 1.5, between: 1.5, hub: 0, name: 0, border: 0 };
const ROUNDS = 160;
const POLISH_ROUNDS = 180;
const MOST_ROUNDS = 800;
/** Names look for a better side so often; in between they push. */
const TURN_EVERY = 30;

/** Names, seams and cells as far as they go together; in the end discs never overlap. */
export function settle(drawing: Drawing, cells?: readonly Cell[]): Work<void> {
  return repair(drawing, LOOSE, ROUNDS, cells);
}

/** Once more, longer and tighter: for the few drawings that are worth the time. */
export function polish(drawing: Drawing, cells?: readonly Cell[]): Work<void> {
  return repair(drawing, TIGHT, POLISH_ROUNDS, cells);
}

/** How much `settle` and `polish` do, about, in visits of a pair of nodes. */
export const settleWork = (drawing: Drawing): number => ROUNDS * relaxWork(drawing);
export const polishWork = (drawing: Drawing): number => POLISH_ROUNDS * relaxWork(drawing);

function* repair(
  drawing: Drawing,
  spacing: Spacing,
  rounds: number,
  cells: readonly Cell[] | undefined,
): Work<void> {
  const borders = cells && bordersOf(cells);
  for (let round = 0; round < rounds; round++) {
    if (round % TURN_EVERY === 0) {
      yield* chooseSides(drawing);
      if (spacing === TIGHT) yield* hopOutOfNames(drawing, spacing, borders);
    }
    relax(drawing, { spacing, strength: 0.4, borders });
    yield relaxWork(drawing);
  }
  const nameless: Drawing = { ...drawing, names: [] };
  for (let round = 0; round < MOST_ROUNDS && discsTooClose(drawing); round++) {
    relax(nameless, { spacing: DISCS, strength: 0.8 });
    yield relaxWork(nameless);
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

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/layout/random.ts';
import { distancesIn } from '../../../src/layout/spread/distances.ts';
import { gather } from '../../../src/layout/spread/gather.ts';
import { moveOneByOne } from '../../../src/layout/spread/moves.ts';
import { separate } from '../../../src/layout/spread/overlaps.ts';
import { pack } from '../../../src/layout/spread/packing.ts';
import { type Neighbours, type Points, pointsOf } from '../../../src/layout/spread/part.ts';
import { lowStress } from '../../../src/layout/spread/stress.ts';
import { turnToFit } from '../../../src/layout/spread/turn.ts';
import { STEP, type Work } from '../../../src/layout/work.ts';
import { runToEnd } from '../../support/runToEnd.ts';

const SIZE = 2000;
/** Enough of each phase to see all that it does in a round. */
const LOOKED_AT = 400;

/** A hub that knows all, who also know each other in a row: its own lines alone are a lot of work. */
const neighbours: Neighbours = Array.from({ length: SIZE }, (_, i) => {
  if (i === 0) return Array.from({ length: SIZE - 1 }, (__, other) => other + 1);
  return [0, i - 1, i + 1].filter((other, at) => other < SIZE && (at === 0 || other > 0));
});
const distances = runToEnd(distancesIn(neighbours));

function scattered(): Points {
  const random = seededRandom(1);
  const { x, y } = pointsOf(SIZE);
  return { x: x.map(() => 40 * random()), y: y.map(() => 40 * random()) };
}

const room = new Float64Array(SIZE).fill(0.1);
const field = { neighbours, distances, room, random: seededRandom(1) };

describe('a step of laying out freely', () => {
  it.each([
    ['finding distances', distancesIn(neighbours)],
    ['lowering stress', lowStress(neighbours, distances, seededRandom(1))],
    ['gathering neighbours', gather(neighbours, distances, scattered(), 0.1)],
    ['turning', turnToFit(scattered(), 1.5)],
    ['putting apart', separate(scattered(), room)],
    ['putting apart what lies in one place', separate(pointsOf(SIZE), room)],
    ['moving one by one', moveOneByOne({ ...field, points: scattered() })],
    [
      'packing',
      pack(
        Array.from({ length: SIZE }, () => pointsOf(1)),
        1.5,
      ),
    ],
  ] satisfies [string, Work<unknown>][])('is small, also when %s', (_, work) => {
    const amounts: number[] = [];
    for (const amount of work) if (amounts.push(amount) === LOOKED_AT) break;
    expect(amounts.length).toBeGreaterThan(1);
    expect(Math.max(...amounts)).toBeLessThanOrEqual(2 * STEP);
  });
});

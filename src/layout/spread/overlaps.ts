/** Discs that lie over each other go apart, and move no more than that takes. */
import { forEachNearPairInSteps } from '../nearPairs.ts';
import type { Work } from '../work.ts';
import type { Points } from './part.ts';

const ROUNDS = 200;
/** Beyond just touching, so that rounding brings none back. */
const SPARE = 1.01;
/** So much larger becomes a drawing in which they do not come apart otherwise. */
const GROWTH = 1.05;

/** `room`: half of the least distance to another with the same room. In the end no two are nearer than that. */
export function* separate(points: Points, room: Float64Array): Work<void> {
  const { x, y } = points;
  const reach = 2 * SPARE * room.reduce((most, own) => Math.max(most, own), 0);
  for (let round = 1; ; round++) {
    let overlaps = 0;
    yield* forEachNearPairInSteps(points, reach, (a, b) => {
      const dx = (x[b] ?? 0) - (x[a] ?? 0);
      const dy = (y[b] ?? 0) - (y[a] ?? 0);
      const wanted = (room[a] ?? 0) + (room[b] ?? 0);
      const apart = Math.sqrt(dx * dx + dy * dy);
      if (apart >= wanted) return;
      overlaps++;
      // In the same place: beside each other, the lower number on the left.
      const share = apart === 0 ? 0 : (SPARE * wanted - apart) / (2 * apart);
      const pushX = apart === 0 ? (SPARE * wanted) / 2 : share * dx;
      const pushY = share * dy;
      x[a] = (x[a] ?? 0) - pushX;
      y[a] = (y[a] ?? 0) - pushY;
      x[b] = (x[b] ?? 0) + pushX;
      y[b] = (y[b] ?? 0) + pushY;
    });
    if (overlaps === 0) return;
    if (round % ROUNDS === 0) scale(points, GROWTH);
  }
}

export function scale({ x, y }: Points, by: number): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] ?? 0) * by;
    y[i] = (y[i] ?? 0) * by;
  }
}

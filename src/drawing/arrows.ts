/** Which way an arrow key points, y downward. */
const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key);
}

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What lies in a quarter of a turn around the direction of an arrow, seen from `start`; y grows downward. */
export function spotsThatWay<S extends Spot>(
  spots: readonly S[],
  start: Spot,
  arrow: ArrowKey,
): readonly S[] {
  const [dirX, dirY] = DIRECTIONS[arrow];
  return spots.filter((spot) => {
    const [dx, dy] = [spot.x - start.x, spot.y - start.y];
    const along = dx * dirX + dy * dirY;
    return along > 0 && along >= Math.abs(dx * dirY + dy * dirX);
  });
}

/** The nearest of these, ties by id; undefined when there is none. */
export function nearestSpot<S extends Spot>(spots: readonly S[], start: Spot): S | undefined {
  const distance = ({ x, y }: Spot) => Math.hypot(x - start.x, y - start.y);
  return spots.reduce<S | undefined>((best, spot) => {
    if (!best) return spot;
    const order = distance(spot) - distance(best) || (spot.id < best.id ? -1 : 1);
    return order < 0 ? spot : best;
  }, undefined);
}

import { STEP, type Work } from '../work.ts';
import { type Distances, pivotsOf } from './distances.ts';
import type { Points } from './part.ts';

export interface Measure {
  /** By which the drawing would have to be scaled for the least stress. */
  readonly scale: number;
  /** The stress at that scale; only to be compared with that of the same network. */
  readonly stress: number;
}

/** How much work it is. */
export const measureWork = (size: number): number => size * pivotsOf(size);

/** How far the distances in a drawing are from the steps along lines. */
export function* measure(
  { pivots, steps, weights, stride }: Distances,
  { x, y }: Points,
): Work<Measure> {
  let wanted = 0;
  let squares = 0;
  let whole = 0;
  let work = 0;
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < pivots.length; k++) {
      const far = steps[i * pivots.length + k] ?? 0;
      if (far === 0) continue;
      const dx = (x[i] ?? 0) - (x[pivots[k] ?? 0] ?? 0);
      const dy = (y[i] ?? 0) - (y[pivots[k] ?? 0] ?? 0);
      const square = dx * dx + dy * dy;
      const weight = weights[k * stride + far] ?? 0;
      wanted += weight * far * Math.sqrt(square);
      squares += weight * square;
      whole += weight * far * far;
    }
    work += pivots.length;
    if (work < STEP) continue;
    yield work;
    work = 0;
  }
  yield work;
  if (squares === 0) return { scale: 1, stress: whole };
  return { scale: wanted / squares, stress: whole - (wanted * wanted) / squares };
}

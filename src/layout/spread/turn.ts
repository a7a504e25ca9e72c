import type { Work } from '../work.ts';
import { boxOf, centre, type Points } from './part.ts';

const TURNS = 24;

/** Turns a drawing so that it fills a frame of this shape (width to height) best, with its middle at 0. */
export function* turnToFit(points: Points, ratio: number): Work<void> {
  const fresh = { x: points.x.slice(), y: points.y.slice() };
  let best = Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    for (const quarter of [false, true]) {
      const turned = rotated(fresh, turn / TURNS, quarter);
      const { width, height } = boxOf(turned);
      const size = Math.max(width / ratio, height);
      if (size >= best) continue;
      best = size;
      for (let i = 0; i < fresh.x.length; i++) {
        points.x[i] = turned.x[i] ?? 0;
        points.y[i] = turned.y[i] ?? 0;
      }
    }
    yield 8 * points.x.length;
  }
  centre(points);
}

/** By an angle whose half has this tangent: arithmetic that is the same everywhere. Then a quarter more, if asked. */
function rotated({ x, y }: Points, tangent: number, quarter: boolean): Points {
  const square = tangent * tangent;
  const cos = (1 - square) / (1 + square);
  const sin = (2 * tangent) / (1 + square);
  const turnedX = x.map((px, i) => cos * px - sin * (y[i] ?? 0));
  const turnedY = x.map((px, i) => sin * px + cos * (y[i] ?? 0));
  return quarter ? { x: turnedY, y: turnedX } : { x: turnedX, y: turnedY };
}

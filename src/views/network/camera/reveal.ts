import { type Box, freeMargin, type Point } from '../../../drawing/boxes.ts';

/** Room that a node in view has to the edge, px: enough for its ring and a part of its name. */
const ROOM = 40;

/** How far to move the picture, in px, so that a point of the screen lies clear of edges and of what covers it; [0, 0]: it does. */
export function panToReveal(
  [x, y]: Point,
  window: { readonly width: number; readonly height: number },
  covered: readonly Box[],
): Point {
  const { left, top, right, bottom } = freeMargin(covered, window, ROOM);
  return [into(x, left, window.width - right), into(y, top, window.height - bottom)];
}

function into(value: number, least: number, most: number): number {
  if (value > most) return Math.max(least, most) - value;
  return Math.max(0, least - value);
}

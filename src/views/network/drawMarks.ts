/**
 * What tells that a node is new, changed or gone: by its form, in the colour of the ink, so that it
 * does not depend on seeing colours. Drawn around (0, 0), the middle of the node.
 */
import type { Palette } from './palette.ts';

/** From the rim of a node to that of its second outline, px. */
export const NEW_REACH = 3;
const NEW_WIDTH = 1.4;
const GONE_WIDTH = 1.5;
const GONE_DASH = [2.6, 2];
/** The dot of a changed node: its radius and its place, in times the radius of the node. */
const DOT_SIZE = 0.36;
const DOT_PLACE = 0.78;
const LEAST_DOT = 2;

/** A second outline around the mark; goes under the node. */
export function drawNew(context: CanvasRenderingContext2D, path: Path2D, palette: Palette): void {
  context.strokeStyle = palette.paper;
  context.lineWidth = 2 * NEW_REACH;
  context.stroke(path);
  context.strokeStyle = palette.ink;
  context.lineWidth = NEW_WIDTH;
  context.stroke(path);
}

/** A dot at the upper right of the mark, over its rim. */
export function drawChanged(
  context: CanvasRenderingContext2D,
  radius: number,
  palette: Palette,
): void {
  const place = radius * DOT_PLACE;
  context.beginPath();
  context.arc(place, -place, Math.max(LEAST_DOT, radius * DOT_SIZE), 0, 2 * Math.PI);
  context.strokeStyle = palette.paper;
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = palette.ink;
  context.fill();
}

/** Nothing but a dashed outline, in the colour of its kind. */
export function drawGone(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paper: string,
  colour: string,
): void {
  context.fillStyle = paper;
  context.fill(path);
  context.strokeStyle = colour;
  context.lineWidth = GONE_WIDTH;
  context.setLineDash(GONE_DASH);
  context.stroke(path);
  context.setLineDash([]);
}

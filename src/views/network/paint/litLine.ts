/** What a line tells when it stands out: which way it goes, and how many relations it stands for. */
import type { Point } from '../../../drawing/boxes.ts';
import type { Camera } from '../scene/geometry.ts';
import type { SceneLine, SceneNode } from '../scene/scene.ts';
import { screenRadius, toScreen } from '../scene/screen.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

/** A lit line on the screen: one quiet arc, that the eye can follow from end to end. */
export interface Arc {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** How far the middle of an arc lies to the side, in times half its length. */
const BEND = 0.12;
/** Length and half the width of an arrowhead, px. */
const HEAD = { length: 8, half: 4 };
/** px */
const COUNT_SIZE = 11;
/** A line shorter than this has no room for a head or a number, px. */
const LEAST_LENGTH = 36;

export function arcOf({ from, to, via }: SceneLine, camera: Camera): Arc {
  const [x1, y1] = toScreen(camera, from.x, from.y);
  const [x2, y2] = toScreen(camera, to.x, to.y);
  const bend = via ? BEND : 0;
  return {
    start: [x1, y1],
    control: [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend],
    end: [x2, y2],
  };
}

/** Points along an arc, at most `step` px from each other. */
export function pointsOf({ start, control, end }: Arc, step: number): Point[] {
  const length =
    Math.hypot(control[0] - start[0], control[1] - start[1]) +
    Math.hypot(end[0] - control[0], end[1] - control[1]);
  const parts = Math.ceil(length / step);
  const at = (part: number, axis: 0 | 1) =>
    (1 - part) ** 2 * start[axis] + 2 * part * (1 - part) * control[axis] + part ** 2 * end[axis];
  return Array.from({ length: parts + 1 }, (_, index): Point => {
    const part = parts === 0 ? 0 : index / parts;
    return [at(part, 0), at(part, 1)];
  });
}

/** Heads where the line goes to, and its number in the middle when it stands for more than one. */
export function drawDetails(
  context: Pen,
  line: SceneLine,
  arc: Arc,
  camera: Camera,
  palette: Palette,
): void {
  const { start, control, end } = arc;
  if (Math.hypot(end[0] - start[0], end[1] - start[1]) < LEAST_LENGTH) return;
  const { direction, count, from, to } = line;
  if (direction === 'to' || direction === 'both')
    drawHead(context, control, end, to, camera, palette);
  if (direction === 'from' || direction === 'both')
    drawHead(context, control, start, from, camera, palette);
  if (count <= 1) return;
  const middle = (axis: 0 | 1) => start[axis] / 4 + control[axis] / 2 + end[axis] / 4;
  context.save();
  context.setLineDash([]);
  context.font = `600 ${COUNT_SIZE}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.strokeText(String(count), middle(0), middle(1));
  context.fillStyle = palette.ink;
  context.fillText(String(count), middle(0), middle(1));
  context.restore();
}

/** At the rim of a node, pointing at its middle. */
function drawHead(
  context: Pen,
  [fromX, fromY]: Point,
  [x, y]: Point,
  node: SceneNode,
  camera: Camera,
  palette: Palette,
) {
  const length = Math.hypot(x - fromX, y - fromY);
  const [ux, uy] = [(x - fromX) / length, (y - fromY) / length];
  const reach = screenRadius(node, camera.scale) + 2;
  const [tipX, tipY] = [x - ux * reach, y - uy * reach];
  const [baseX, baseY] = [tipX - ux * HEAD.length, tipY - uy * HEAD.length];
  context.fillStyle = palette.accent;
  context.beginPath();
  context.moveTo(tipX, tipY);
  context.lineTo(baseX - uy * HEAD.half, baseY + ux * HEAD.half);
  context.lineTo(baseX + uy * HEAD.half, baseY - ux * HEAD.half);
  context.closePath();
  context.fill();
}

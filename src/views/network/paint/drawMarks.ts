/**
 * What tells that a node is new, changed or gone: by its form, in the colour of the ink, so that it
 * does not depend on seeing colours. Drawn around (0, 0), the middle of the node.
 */
import type { NodeMark } from '../scene/changes.ts';
import type { Disc } from './crowd.ts';
import type { Palette } from './palette.ts';
import type { Outline, Pen } from './pen.ts';

const NEW_WIDTH = 1.4;
/** An outline of dashes needs room, px. */
const LEAST_GONE = 3;
/** Up to this radius, in px, it takes thinner and shorter dashes to be seen as dashes. */
const SMALL_GONE = 3.5;
const GONE = { width: 1.5, dash: [2.6, 2] };
const GONE_SMALL = { width: 1.2, dash: [1.8, 1.4] };
/** The place of the dot of a changed node, in times its radius. */
const DOT_PLACE = 0.78;
/** The paper around it, px. */
const DOT_RIM = 0.8;

/** Around what is selected: its width, and its radius for a node of a radius, px. */
const RING_WIDTH = 3;
const ringRadius = (radius: number): number => radius * 1.2 + 4.5;

/** From the rim of a new node to its second outline, px: less around a dot, or it would hide its neighbours. */
export function newReach(radius: number): number {
  return Math.min(3, 1 + 0.5 * radius);
}

/** The radius to draw a node with that is gone. */
export function goneRadius(radius: number): number {
  return Math.max(LEAST_GONE, radius);
}

/** How far a mark reaches outside the rim of its node on all sides, px. */
export function markReach(mark: NodeMark | undefined, radius: number): number {
  if (mark === 'added') return newReach(radius);
  return mark === 'removed' ? goneRadius(radius) - radius : 0;
}

/** The dot at the upper right of a changed node of this radius, seen from its middle, px. */
export function changedDot(radius: number): Disc {
  const place = radius * DOT_PLACE;
  return { x: place, y: -place, radius: Math.max(1.4, 0.36 * radius) };
}

/** How far the ring around what is selected reaches from the middle of its node, px. */
export function ringReach(radius: number): number {
  return ringRadius(radius) + RING_WIDTH / 2;
}

/** The ring around what is selected. */
export function drawRing(context: Pen, radius: number, palette: Palette): void {
  context.lineWidth = RING_WIDTH;
  context.strokeStyle = palette.accent;
  context.beginPath();
  context.arc(0, 0, ringRadius(radius), 0, 2 * Math.PI);
  context.stroke();
}

/** A second outline with paper inside; goes under the node, whose path it is, made larger by `newReach`. */
export function drawNew(context: Pen, path: Outline, palette: Palette): void {
  context.strokeStyle = palette.paper;
  context.lineWidth = NEW_WIDTH + 2;
  context.stroke(path);
  context.fillStyle = palette.paper;
  context.fill(path);
  context.strokeStyle = palette.ink;
  context.lineWidth = NEW_WIDTH;
  context.stroke(path);
}

/** A dot with paper around it, over the rim of its node. */
export function drawChanged(context: Pen, nodeRadius: number, palette: Palette): void {
  const { x, y, radius } = changedDot(nodeRadius);
  for (const [size, colour] of [
    [radius + DOT_RIM, palette.paper],
    [radius, palette.ink],
  ] as const) {
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
}

/** Nothing but a dashed outline, in the colour of its kind; `path` is that of a node of `radius`. */
export function drawGone(
  context: Pen,
  path: Outline,
  radius: number,
  paper: string,
  colour: string,
): void {
  const { width, dash } = radius < SMALL_GONE ? GONE_SMALL : GONE;
  context.fillStyle = paper;
  context.fill(path);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.stroke(path);
  context.setLineDash([]);
}

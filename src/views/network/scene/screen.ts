import type { Point } from '../../../drawing/boxes.ts';
import type { Camera } from './geometry.ts';
import type { SceneNode } from './scene.ts';

/** Radius of a dot, px. */
const DOT_RADIUS = 1.8;
/** Nodes with fewer lines than this are leaves: dots in a small picture. */
const LEAF_LINES = 5;
/** px per unit of the layout under which a picture is small: that of a phone. */
const SMALL_SCALE = 0.72;

export function isSmall({ scale }: Camera): boolean {
  return scale < SMALL_SCALE;
}

export function isLeaf({ degree }: SceneNode): boolean {
  return degree < LEAF_LINES;
}

/** Whether a node is too small to be more than a dot. */
export function isDot(node: SceneNode, scale: number): boolean {
  return scale < SMALL_SCALE && isLeaf(node);
}

/** How many px a px of radius becomes: grows slower than the picture, so that zooming in makes room. */
export function radiusScale(scale: number): number {
  return Math.min(scale, 4) ** 0.6;
}

/** Radius on the screen, px. */
export function screenRadius(node: SceneNode, scale: number): number {
  if (isDot(node, scale)) return DOT_RADIUS;
  return Math.max(DOT_RADIUS, node.radius * radiusScale(scale));
}

/** The camera that does what two do one after the other. */
export function chained(first: Camera, then: Camera): Camera {
  const [dx, dy] = toScreen(then, first.dx, first.dy);
  return { scale: first.scale * then.scale, dx, dy };
}

/** From the units of one picture to those of another, so that what is drawn stays where it is on the screen. */
export function between(from: Camera, to: Camera): Camera {
  return {
    scale: from.scale / to.scale,
    dx: (from.dx - to.dx) / to.scale,
    dy: (from.dy - to.dy) / to.scale,
  };
}

export function toScreen(camera: Camera, x: number, y: number): Point {
  return [x * camera.scale + camera.dx, y * camera.scale + camera.dy];
}

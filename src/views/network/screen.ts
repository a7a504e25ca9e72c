import type { Point } from '../../drawing/boxes.ts';
import type { Camera } from './geometry.ts';
import type { SceneNode } from './scene.ts';

/** Radius of a dot, px. */
const DOT_RADIUS = 1.8;
/** A small picture shows nodes with fewer lines than this as dots. */
const DOT_LINES = 5;
/** px per unit of the layout under which a picture is small: that of a phone. */
const SMALL_SCALE = 0.72;

export function isSmall({ scale }: Camera): boolean {
  return scale < SMALL_SCALE;
}

/** Whether a node is too small to be more than a dot. */
export function isDot(node: SceneNode, scale: number): boolean {
  return scale < SMALL_SCALE && node.degree < DOT_LINES;
}

/** Radius on the screen, px: grows slower than the picture, so that zooming in makes room. */
export function screenRadius(node: SceneNode, scale: number): number {
  if (isDot(node, scale)) return DOT_RADIUS;
  return Math.max(DOT_RADIUS, node.radius * Math.min(scale, 4) ** 0.6);
}

export function toScreen(camera: Camera, x: number, y: number): Point {
  return [x * camera.scale + camera.dx, y * camera.scale + camera.dy];
}

import type { Camera } from './geometry.ts';
import type { Scene, SceneNode } from './scene.ts';
import { screenRadius, toScreen } from './screen.ts';

/** A node can be hit within 12 px of its middle: a target of 24 px, however small it is drawn. */
const TARGET_RADIUS = 12;

/** The node under a point of the screen, the nearest when targets overlap. */
export function nodeAt(scene: Scene, camera: Camera, x: number, y: number): SceneNode | undefined {
  let best: SceneNode | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const node of scene.nodes) {
    const [nodeX, nodeY] = toScreen(camera, node.x, node.y);
    const distance = Math.hypot(x - nodeX, y - nodeY);
    const reach = Math.max(TARGET_RADIUS, screenRadius(node, camera.scale) + 2);
    if (distance <= reach && distance < nearest) {
      best = node;
      nearest = distance;
    }
  }
  return best;
}

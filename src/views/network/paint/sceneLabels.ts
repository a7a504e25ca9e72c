import type { EntityId } from '../../../domain/network.ts';
import type { Box } from '../../../drawing/boxes.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import { isDot, isSmall, screenRadius, toScreen } from '../scene/screen.ts';
import { captionBoxes } from './captions.ts';
import { markReach } from './drawMarks.ts';
import { type Label, placeLabels } from './labels.ts';

/** Nodes this far outside the window still count: their names may reach into it, px. */
const OUTSIDE = 50;
/** No window has room for more names than this, and placing them must not keep the page waiting. */
const CROWD = 300;
/** Weight of the names of nodes with ten lines or more; above it are the hubs, worth a leader. */
const MEDIUM_WEIGHT = 600;
/** While comparing, the name of what changed goes before those with up to this many lines more. */
const MARKED_LINES = 10;
/** Size of all names in a small picture, px. */
const SMALL_SIZE = 12;

interface Shown {
  readonly emphasis: Emphasis | undefined;
  readonly selected: EntityId | undefined;
}

/** The names of a scene for one camera: only of what is lit, the selection first, then by lines. */
export function sceneLabels(
  scene: Scene,
  camera: Camera,
  shown: Shown,
  window: { readonly width: number; readonly height: number; readonly covered: readonly Box[] },
): Label[] {
  const { emphasis, selected } = shown;
  const nodes = nearNodes(scene, camera, shown, window);
  // A small picture has no room for the names of leaves: only hubs are named, and plain dots may lie under them.
  const small = isSmall(camera) && !emphasis;
  const named = small ? nodes.filter(({ node }) => node.nameStyle.weight >= MEDIUM_WEIGHT) : nodes;
  const isSolid = (node: SceneNode) => node.mark !== undefined || !isDot(node, camera.scale);
  const solid = small ? nodes.filter(({ node }) => isSolid(node)) : nodes;
  return placeLabels(
    named.map(({ node, x, y, radius }) => ({
      id: node.id,
      x,
      y,
      radius,
      lines: node.name,
      style: small ? { ...node.nameStyle, size: SMALL_SIZE } : node.nameStyle,
      importance: node.id === selected ? Number.POSITIVE_INFINITY : importance(node),
      mayLead: emphasis !== undefined || node.nameStyle.weight > MEDIUM_WEIGHT,
    })),
    solid.map(({ x, y, radius }) => ({ x, y, radius: radius + 1 })),
    window,
    [...window.covered, ...captionBoxes(scene, camera)],
  );
}

/** The nodes that may show their name in the window, at most CROWD, the most important. */
function nearNodes(
  { nodes }: Scene,
  camera: Camera,
  { emphasis, selected }: Shown,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const near: { node: SceneNode; x: number; y: number; radius: number }[] = [];
  // The last are those with most lines.
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (!node || (emphasis && !emphasis.lit.has(node.id))) continue;
    if (near.length >= CROWD && node.id !== selected) continue;
    const [x, y] = toScreen(camera, node.x, node.y);
    const isNear = x > -OUTSIDE && y > -OUTSIDE && x < width + OUTSIDE && y < height + OUTSIDE;
    if (isNear) near.push({ node, x, y, radius: radiusWithMark(node, camera) });
  }
  return near;
}

function radiusWithMark(node: SceneNode, { scale }: Camera): number {
  const radius = screenRadius(node, scale);
  return radius + markReach(node.mark, radius);
}

function importance({ degree, mark }: SceneNode): number {
  return mark === undefined ? degree : degree + MARKED_LINES;
}

import type { EntityId } from '../../domain/network.ts';
import { screenRadius, toScreen } from './draw.ts';
import type { Emphasis } from './emphasis.ts';
import type { Box, Camera } from './geometry.ts';
import { type Label, placeLabels } from './labels.ts';
import type { Scene } from './scene.ts';

/** Nodes this far outside the window still count: their names may reach into it, px. */
const OUTSIDE = 50;
/** From this weight on a name is that of a hub, which is worth a leader. */
const HUB_WEIGHT = 600;

/** The names of a scene for one camera: only of what is lit, the selection first, then by lines. */
export function sceneLabels(
  scene: Scene,
  camera: Camera,
  shown: { readonly emphasis: Emphasis | undefined; readonly selected: EntityId | undefined },
  window: { readonly width: number; readonly height: number; readonly covered: readonly Box[] },
): Label[] {
  const { emphasis, selected } = shown;
  const nodes = scene.nodes.flatMap((node) => {
    if (emphasis && !emphasis.lit.has(node.id)) return [];
    const [x, y] = toScreen(camera, node.x, node.y);
    const isNear =
      x > -OUTSIDE && y > -OUTSIDE && x < window.width + OUTSIDE && y < window.height + OUTSIDE;
    return isNear ? [{ node, x, y, radius: screenRadius(node, camera.scale) }] : [];
  });
  return placeLabels(
    nodes.map(({ node, x, y, radius }) => ({
      id: node.id,
      x,
      y,
      radius,
      lines: node.name,
      style: node.nameStyle,
      importance: node.id === selected ? Number.POSITIVE_INFINITY : node.degree,
      mayLead: emphasis !== undefined || node.nameStyle.weight > HUB_WEIGHT,
    })),
    nodes.map(({ x, y, radius }) => ({ x, y, radius: radius + 1 })),
    window,
    window.covered,
  );
}

import type { Size } from '../../../drawing/nameBlock.ts';
import { type Frame, makePaths } from '../paint/draw.ts';
import type { Palette } from '../paint/palette.ts';
import { sceneLabels } from '../paint/sceneLabels.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import { toScreen } from '../scene/screen.ts';

/** What is on the screen, or everything at the size that it was laid out for. */
export const EXTENTS = ['view', 'whole'] as const;
export type Extent = (typeof EXTENTS)[number];

/** A frame to save: nothing lies over it, so names may stand where on the screen the buttons are. */
export function savedFrame(snapshot: Snapshot, extent: Extent, palette: Palette): Frame & Size {
  const { scene, selected, groups, emphasis, shapes } = snapshot;
  const isWhole = extent === 'whole';
  const { width, height } = isWhole ? scene : snapshot;
  const camera = isWhole ? { scale: 1, dx: 0, dy: 0 } : snapshot.camera;
  const window = { width, height, covered: [] };
  return {
    scene,
    selected,
    groups,
    emphasis,
    palette,
    camera,
    width,
    height,
    labels: sceneLabels(scene, camera, { emphasis, selected }, window),
    paths: makePaths(scene, shapes),
  };
}

/** How many nodes have their middle inside the frame. */
export function nodesInside({ scene, camera, width, height }: Frame & Size): number {
  return scene.nodes.filter(({ x, y }) => {
    const [left, top] = toScreen(camera, x, y);
    return left >= 0 && top >= 0 && left <= width && top <= height;
  }).length;
}

import type { Lit } from '../../../domain/explore/lit.ts';
import type { EntityId } from '../../../domain/network.ts';
import { type Box, boundsOf, freeMargin } from '../../../drawing/boxes.ts';
import { emphasise } from '../scene/emphasis.ts';
import { type Camera, fitBox } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';

/** A selection never zooms in further than this factor of what fits. */
const SELECTION_ZOOM = 1.7;
/** Nor does it zoom out further than this: under a sheet that leaves a strip it would become a dot. */
const LEAST_ZOOM = 0.3;

interface Frame {
  readonly width: number;
  readonly height: number;
  /** What lies over the picture, px. */
  readonly covered: readonly Box[];
  /** Scale at which everything fits. */
  readonly fit: number;
}

/** The camera that shows a selection with its neighbours; undefined when none of them is drawn. */
export function selectionCamera(
  scene: Scene,
  selected: EntityId,
  neighbours: ReadonlySet<EntityId>,
  frame: Frame,
): Camera | undefined {
  const lit = emphasise(scene, selected, neighbours)?.lit;
  return lit && cameraOn(scene, lit, frame, selected);
}

/** The camera that shows all that is lit; undefined when nothing of it is drawn. */
export function litCamera(scene: Scene, lit: Lit, frame: Frame): Camera | undefined {
  return cameraOn(scene, lit.nodes, frame);
}

/** `middle`: what to show when there is no room for all of them. */
function cameraOn(
  scene: Scene,
  ids: ReadonlySet<EntityId>,
  frame: Frame,
  middle?: EntityId,
): Camera | undefined {
  const box = boundsOf(scene.nodes.filter(({ id }) => ids.has(id)).map(({ x, y }) => [x, y]));
  if (!box) return undefined;
  const { width, covered, fit } = frame;
  const margin = freeMargin(covered, frame, width < 600 ? 40 : 90);
  const camera = fitBox(box, frame, margin, fit * SELECTION_ZOOM);
  if (camera.scale >= fit * LEAST_ZOOM) return camera;
  // Too little is free for all of them: one alone, as large as when everything fits.
  const { x, y } = scene.nodes.find(({ id }) => id === middle) ?? {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
  };
  const point = { left: x, top: y, right: x, bottom: y };
  return fitBox(point, frame, freeMargin(covered, frame, 0), fit);
}

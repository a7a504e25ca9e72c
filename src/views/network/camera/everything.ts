import { type Box, grown, overlaps } from '../../../drawing/boxes.ts';
import { type Camera, fitBox } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { screenRadius, toScreen } from '../scene/screen.ts';

/** The layout keeps its own room for names at the rim; a small picture also for its buttons, px. */
const MARGIN: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const SMALL_MARGIN: Box = { left: 4, top: 4, right: 4, bottom: 52 };
/** Between a node and what lies over the picture, px. */
const GAP = 2;

interface Frame {
  readonly width: number;
  readonly height: number;
  /** What lies over the picture, px. */
  readonly covered: readonly Box[];
}

/**
 * The camera that shows everything, as large as it can be with no node under the chips and buttons at the bottom: these
 * get as many rows for themselves as that takes.
 */
export function everythingCamera(scene: Scene, frame: Frame): Camera {
  const all = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  const margin = frame.width < 600 ? SMALL_MARGIN : MARGIN;
  const plain = fitBox(all, frame, margin);
  const rows = atBottom(frame)
    .map(({ top }) => frame.height - top)
    .filter((bottom) => bottom > margin.bottom)
    .sort((a, b) => a - b);
  const cameras = [plain, ...rows.map((bottom) => fitBox(all, frame, { ...margin, bottom }))];
  return cameras.find((camera) => isClear(scene, camera, frame)) ?? cameras.at(-1) ?? plain;
}

/** Whether no node lies under the chips and buttons at the bottom. */
export function isClear({ nodes }: Scene, camera: Camera, frame: Frame): boolean {
  const boxes = atBottom(frame);
  return nodes.every((node) => {
    const [x, y] = toScreen(camera, node.x, node.y);
    const point = { left: x, top: y, right: x, bottom: y };
    const disc = grown(point, screenRadius(node, camera.scale) + GAP);
    return !boxes.some((box) => overlaps(box, disc));
  });
}

/** What is higher, such as a sheet, covers the picture for a while: it does not make it small. */
function atBottom({ covered, height }: Frame): readonly Box[] {
  return covered.filter(({ top, bottom }) => top > height / 2 && bottom >= height);
}

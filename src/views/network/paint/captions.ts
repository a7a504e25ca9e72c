/** The words of the picture itself: the names of rings, and of their middle. */
import { type Box, overlaps, type Point } from '../../../drawing/boxes.ts';
import { nameBlock } from '../../../drawing/nameBlock.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Caption, Scene } from '../scene/scene.ts';
import { screenRadius, toScreen } from '../scene/screen.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

/** px */
const STYLES = {
  ring: { size: 12, weight: 600 },
  middle: { size: 14, weight: 650 },
} as const;
/** Quieter than the names of what works there. */
const OPACITY = 0.72;
/** Width of the ground around the letters, so that they are read over lines, px. */
const HALO = 4;
/** The name of a ring goes along it from its top, and from its bottom, in steps of so many radians up to so many steps, to where it hides least. */
const STEP = Math.PI / 60;
const STEPS = 18;
/** What it costs to be at the bottom, in steps; to hide a node; and to hide another caption. */
const AT_BOTTOM = 12;
const ON_NODE = 6;
const ON_CAPTION = 1000;

/** Draws the captions; they keep their size when the picture grows. */
export function drawCaptions(
  context: Pen,
  { scene, camera, palette }: { scene: Scene; camera: Camera; palette: Palette },
): void {
  if (scene.captions.length === 0) return;
  context.save();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.fillStyle = palette.ink;
  const boxes = captionBoxes(scene, camera);
  scene.captions.forEach(({ text, style, presence = 1 }, at) => {
    const box = boxes[at];
    if (!box) return;
    const { size, weight } = STYLES[style];
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    context.font = `${weight} ${size}px ${palette.font}`;
    context.globalAlpha = presence;
    context.strokeStyle = style === 'ring' ? palette.area : palette.paper;
    context.strokeText(text, x, y);
    context.globalAlpha = presence * OPACITY;
    context.fillText(text, x, y);
  });
  context.restore();
}

/** Where the captions stand on the screen, in the order of the scene: no name is put there. */
export function captionBoxes(scene: Scene, camera: Camera): Box[] {
  if (scene.captions.length === 0) return [];
  const nodes = scene.nodes.map((node) => {
    const [x, y] = toScreen(camera, node.x, node.y);
    return { x, y, radius: screenRadius(node, camera.scale) };
  });
  const boxes: Box[] = [];
  const costOf = (box: Box): number => {
    const hidden = nodes.filter(
      ({ x, y, radius }) =>
        x + radius > box.left &&
        x - radius < box.right &&
        y + radius > box.top &&
        y - radius < box.bottom,
    );
    const isTaken = boxes.some((other) => overlaps(other, box));
    return hidden.length * ON_NODE + (isTaken ? ON_CAPTION : 0);
  };
  for (const caption of scene.captions) {
    let best: Box | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { place, cost } of placesOf(caption, scene)) {
      if (cost >= least) continue;
      const box = boxOf(caption, toScreen(camera, ...place));
      const whole = cost + costOf(box);
      if (whole < least) [best, least] = [box, whole];
    }
    if (best) boxes.push(best);
  }
  return boxes;
}

/** Its own place first. */
function* placesOf(
  { place, style }: Caption,
  { width, height }: Scene,
): Generator<{ readonly place: Point; readonly cost: number }> {
  yield { place, cost: 0 };
  if (style === 'middle') return;
  const upright = height / 2 - place[1];
  const across = (upright * width) / height;
  for (const side of [-1, 1]) {
    for (let step = -STEPS; step <= STEPS; step++) {
      yield {
        place: [
          width / 2 + across * Math.sin(step * STEP),
          height / 2 + side * upright * Math.cos(step * STEP),
        ],
        cost: Math.abs(step) + (side > 0 ? AT_BOTTOM : 0),
      };
    }
  }
}

function boxOf({ text, style }: Caption, [x, y]: Point): Box {
  const { width, height } = nameBlock([text], STYLES[style]);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

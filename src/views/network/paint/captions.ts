/** The words of the picture itself: the names of rings, and of their middle. */
import type { Box, Point } from '../../../drawing/boxes.ts';
import { nameBlock } from '../../../drawing/nameBlock.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Caption, Scene } from '../scene/scene.ts';
import { toScreen } from '../scene/screen.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

/** px */
const STYLES = {
  ring: { size: 12, weight: 600 },
  middle: { size: 14, weight: 650 },
} as const;
/** Quieter than the names of what works there. */
const OPACITY = 0.72;
/** Width of the ground around the letters, so that they are read over lines and marks too, px. */
const HALO = 5;

/** Draws the captions in the middle of their places; they keep their size when the picture grows. */
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
  for (const { text, place, style, presence = 1 } of scene.captions) {
    const { size, weight } = STYLES[style];
    const [x, y] = toScreen(camera, ...place);
    context.font = `${weight} ${size}px ${palette.font}`;
    context.globalAlpha = presence;
    context.strokeStyle = style === 'ring' ? palette.area : palette.paper;
    context.strokeText(text, x, y);
    context.globalAlpha = presence * OPACITY;
    context.fillText(text, x, y);
  }
  context.restore();
}

/** What the captions cover, so that no name is put over them. */
export function captionBoxes({ captions }: Scene, camera: Camera): Box[] {
  return captions.map((caption) => boxOf(caption, toScreen(camera, ...caption.place)));
}

function boxOf({ text, style }: Caption, [x, y]: Point): Box {
  const { width, height } = nameBlock([text], STYLES[style]);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

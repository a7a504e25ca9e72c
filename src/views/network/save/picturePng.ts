import type { Size } from '../../../drawing/nameBlock.ts';
import { drawFrame, type Frame } from '../paint/draw.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import { drawPaper, drawSheet } from './drawSheet.ts';
import type { Sheet } from './sheet.ts';

/** Pixels of the image per px of the sheet. */
export const PNG_SCALES = [1, 2, 3] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** The longest side that every browser can draw, px. */
const LONGEST = 16_384;

export interface Png extends Size {
  readonly blob: Blob;
  readonly scale: PngScale;
}

/** The scales to try, largest first: what is asked for, then what is smaller. */
export function scalesToTry({ width, height }: Size, asked: PngScale): PngScale[] {
  return [...PNG_SCALES]
    .reverse()
    .filter((scale) => scale <= asked && Math.max(width, height) * scale <= LONGEST);
}

/**
 * A sheet with its picture as an image, as large as asked for or as the browser can make it. undefined: not even
 * the smallest can be made.
 */
export async function picturePng(
  sheet: Sheet,
  frame: Frame & Size,
  shapes: Snapshot['shapes'],
  asked: PngScale,
): Promise<Png | undefined> {
  for (const scale of scalesToTry(sheet, asked)) {
    try {
      const png = await pngAt(scale, sheet, frame, shapes);
      if (png) return png;
    } catch {
      // Some browsers throw where others draw nothing: too large as well.
    }
  }
  return undefined;
}

/** undefined: the browser cannot draw it so large; it may also throw then. */
async function pngAt(
  scale: PngScale,
  sheet: Sheet,
  frame: Frame & Size,
  shapes: Snapshot['shapes'],
): Promise<Png | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * scale;
  canvas.height = sheet.height * scale;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(scale, scale);
  drawPaper(context, sheet, frame.palette);
  // A canvas that is too large draws nothing, and does not say so.
  if (context.getImageData(0, 0, 1, 1).data[3] === 0) return undefined;
  context.save();
  context.beginPath();
  context.rect(sheet.left, sheet.top, frame.width, frame.height);
  context.clip();
  context.translate(sheet.left, sheet.top);
  drawFrame(context, frame);
  context.restore();
  drawSheet(context, sheet, frame.palette, shapes);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ? { blob, scale, width: canvas.width, height: canvas.height } : undefined;
}

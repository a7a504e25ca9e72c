import type { Size } from '../../../drawing/nameBlock.ts';
import { canvasPng, type Png, type PngScale } from '../../../parts/saving/canvasPng.ts';
import { drawFrame, type Frame } from '../paint/draw.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import { drawPaper, drawSheet } from './drawSheet.ts';
import type { Sheet } from './sheet.ts';

/** A sheet with its picture as an image; undefined: not even the smallest can be made. */
export function picturePng(
  sheet: Sheet,
  frame: Frame & Size,
  shapes: Snapshot['shapes'],
  asked: PngScale,
): Promise<Png | undefined> {
  return canvasPng(
    sheet,
    asked,
    (context) => drawPaper(context, sheet, frame.palette),
    (context) => {
      context.save();
      context.beginPath();
      context.rect(sheet.left, sheet.top, frame.width, frame.height);
      context.clip();
      context.translate(sheet.left, sheet.top);
      drawFrame(context, frame);
      context.restore();
      drawSheet(context, sheet, frame.palette, shapes);
    },
  );
}

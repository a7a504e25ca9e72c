/** Pixels of the image per px of what is drawn. */
export const PNG_SCALES = [1, 2, 3] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** The longest side that every browser can draw, px. */
const LONGEST = 16_384;

interface Size {
  readonly width: number;
  readonly height: number;
}

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
 * What `draw` draws, as an image as large as asked for or as the browser can make it. `drawPaper` goes first and must
 * cover all of it. undefined: not even the smallest can be made.
 */
export async function canvasPng(
  size: Size,
  asked: PngScale,
  drawPaper: (context: CanvasRenderingContext2D) => void,
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Png | undefined> {
  for (const scale of scalesToTry(size, asked)) {
    try {
      const png = await pngAt(scale, size, drawPaper, draw);
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
  { width, height }: Size,
  drawPaper: (context: CanvasRenderingContext2D) => void,
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Png | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(scale, scale);
  drawPaper(context);
  // A canvas that is too large draws nothing, and does not say so.
  if (context.getImageData(0, 0, 1, 1).data[3] === 0) return undefined;
  draw(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ? { blob, scale, width: canvas.width, height: canvas.height } : undefined;
}

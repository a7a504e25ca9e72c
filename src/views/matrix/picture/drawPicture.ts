import type { Kind } from '../../../domain/kinds.ts';
import type { Vocabularies } from '../../../domain/schema.ts';
import { CLASSES } from '../../../drawing/countClasses.ts';
import { canvasPng, type Png, type PngScale } from '../../../parts/saving/canvasPng.ts';
import { shapePath } from '../../../ui/shapes.ts';
import { withTokens } from '../../../ui/withTokens.ts';
import type { Picture, PlacedCell, PlacedText } from './picture.ts';

/** Width of the mark of a kind beside the name of a row, px. */
const MARK_RADIUS = 5;

/** Of the edge of what is derived, px. */
const DASH = [3, 2];

interface Colours {
  readonly paper: string;
  readonly line: string;
  readonly font: string;
  readonly text: Readonly<Record<PlacedText['colour'], string>>;
  readonly fills: Readonly<Record<PlacedCell['fill'], string>>;
}

/** Always in light colours, as it goes on paper or in a report; undefined: the browser cannot make it. */
export function matrixPng(
  picture: Picture,
  { kinds }: Pick<Vocabularies, 'kinds'>,
  asked: PngScale,
): Promise<Png | undefined> {
  const colours = withTokens('light', readColours);
  const shapes = new Map(
    kinds.map(({ kind, shape, colour }) => [kind, { shape, colour: colour.light }]),
  );
  const drawPaper = (context: CanvasRenderingContext2D) => {
    context.fillStyle = colours.paper;
    context.fillRect(0, 0, picture.width, picture.height);
  };
  const draw = (context: CanvasRenderingContext2D) => {
    for (const { x, y, width, height, fill, derived } of picture.cells) {
      context.fillStyle = colours.fills[fill];
      context.fillRect(x, y, width, height);
      if (fill !== 'none' && !derived) continue;
      const on = fill === 'fiveMore' ? 'onDarkest' : 'ink';
      context.strokeStyle = derived ? colours.text[on] : colours.line;
      context.setLineDash(derived ? DASH : []);
      context.lineWidth = 1;
      context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    }
    context.fillStyle = colours.text.ink;
    for (const { y, left, right } of picture.rules) context.fillRect(left, y, right - left, 1);
    for (const { x, y, kind } of picture.marks) drawMark(context, x, y, kind);
    context.textBaseline = 'middle';
    for (const text of picture.texts) drawText(context, text);
  };

  function drawMark(context: CanvasRenderingContext2D, x: number, y: number, kind: Kind) {
    const look = shapes.get(kind);
    if (!look) return;
    context.save();
    context.translate(x, y);
    context.fillStyle = look.colour;
    context.fill(new Path2D(shapePath(look.shape, MARK_RADIUS)));
    context.restore();
  }

  function drawText(context: CanvasRenderingContext2D, placed: PlacedText) {
    const { text, x, y, size, weight, align, upright, colour } = placed;
    context.save();
    context.translate(x, y);
    if (upright) context.rotate(-Math.PI / 2);
    context.font = `${weight} ${size}px ${colours.font}`;
    context.textAlign = align;
    context.fillStyle = colours.text[colour];
    context.fillText(text, 0, 0);
    context.restore();
  }

  return canvasPng(picture, asked, drawPaper, draw);
}

function readColours(token: (name: string) => string): Colours {
  const fills = CLASSES.map((id, at) => [id, token(`class-${at}`)]);
  return {
    paper: token('paper'),
    line: token('line'),
    font: token('font'),
    text: {
      ink: token('ink'),
      quiet: token('ink-2'),
      warn: token('warn'),
      onDarkest: token('on-class-4'),
    },
    fills: { ...Object.fromEntries(fills), warn: token('warn-soft') },
  };
}

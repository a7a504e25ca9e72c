/** An outline to draw again and again, that still knows its text: on a canvas the first counts, in a file the second. */
export type Outline = Path2D & { readonly d: string };

/** An outline of the text of an SVG path. */
export function outlineOf(d: string): Outline {
  return Object.assign(new Path2D(d), { d });
}

/**
 * What the picture is drawn with: the part of a canvas that save/SvgPen.ts can do as well, so that a saved
 * picture is drawn by the same code as the one on the screen.
 */
export interface Pen
  extends Pick<
    CanvasRenderingContext2D,
    | 'save'
    | 'restore'
    | 'translate'
    | 'scale'
    | 'beginPath'
    | 'closePath'
    | 'moveTo'
    | 'lineTo'
    | 'quadraticCurveTo'
    | 'bezierCurveTo'
    | 'arc'
    | 'roundRect'
    | 'setLineDash'
    | 'fillText'
    | 'strokeText'
    | 'fillStyle'
    | 'strokeStyle'
    | 'lineWidth'
    | 'lineJoin'
    | 'lineCap'
    | 'globalAlpha'
    | 'font'
    | 'textAlign'
    | 'textBaseline'
  > {
  fill(): void;
  fill(outline: Outline): void;
  stroke(): void;
  stroke(outline: Outline): void;
}

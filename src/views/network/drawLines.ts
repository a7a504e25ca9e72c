import type { LineMark } from './changes.ts';
import type { Emphasis } from './emphasis.ts';
import type { Camera } from './geometry.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { LineStrength, Scene, SceneLine } from './scene.ts';
import { toScreen } from './screen.ts';

interface Lines {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly emphasis: Emphasis | undefined;
  readonly palette: Palette;
}

const DASHES: Record<SceneLine['pattern'], number[]> = {
  solid: [],
  dashed: [6, 3],
  dotted: [1.5, 3],
};
/** A line that is gone, of whatever family: no family has this pattern. */
const GONE_DASH = [7, 4, 1.5, 4];
const STRENGTHS: readonly LineStrength[] = ['across', 'hub', 'inside'];
const PATTERNS = ['dotted', 'dashed', 'solid'] as const;

/** How wide, in px, and how many times as strong as its place in the picture makes it. */
interface Weight {
  readonly width: number;
  readonly factor: number;
}
const PLAIN: Weight = { width: 1, factor: 1 };
const COMPARED: Record<LineMark | 'unchanged', Weight> = {
  unchanged: { width: 1, factor: 0.45 },
  removed: { width: 1, factor: 1.3 },
  added: { width: 1.75, factor: 1.5 },
};
/** In the order in which they are drawn. */
const COMPARED_MARKS = [undefined, 'removed', 'added'] as const;
/** px */
const LIT_WIDTH = 2;
const LIT_NEW_WIDTH = 3;

/** Draws the lines of a scene, those that are lit on top. */
export function drawLines(context: Pen, lines: Lines): void {
  context.save();
  context.strokeStyle = lines.palette.ink;
  const marks = lines.scene.compares ? COMPARED_MARKS : [undefined];
  for (const mark of marks) drawQuiet(context, lines, mark);
  drawLit(context, lines);
  context.restore();
}

/** One path per strength and pattern: a path per line would take ten times as long. */
function drawQuiet(
  context: Pen,
  { scene, palette, emphasis, camera }: Lines,
  mark: SceneLine['mark'],
) {
  const { width, factor } = scene.compares ? COMPARED[mark ?? 'unchanged'] : PLAIN;
  context.lineWidth = width;
  for (const strength of STRENGTHS) {
    const opacity = Math.min(1, palette.opacity[strength] * factor);
    context.globalAlpha = emphasis ? palette.opacity.faint : opacity;
    for (const pattern of PATTERNS) {
      context.setLineDash(mark === 'removed' ? GONE_DASH : DASHES[pattern]);
      context.beginPath();
      for (const line of scene.lines) {
        const isMeant = line.strength === strength && line.pattern === pattern;
        if (isMeant && line.mark === mark) trace(context, line, camera);
      }
      context.stroke();
    }
  }
}

function drawLit(context: Pen, { emphasis, palette, camera }: Lines) {
  if (!emphasis) return;
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  for (const line of emphasis.lines) {
    context.lineWidth = line.mark === 'added' ? LIT_NEW_WIDTH : LIT_WIDTH;
    context.setLineDash(line.mark === 'removed' ? GONE_DASH : DASHES[line.pattern]);
    context.beginPath();
    traceArc(context, line, camera);
    context.stroke();
  }
}

function trace(context: Pen, { from, to, via }: SceneLine, camera: Camera) {
  context.moveTo(...toScreen(camera, from.x, from.y));
  const end = toScreen(camera, to.x, to.y);
  if (!via) {
    context.lineTo(...end);
    return;
  }
  const [one, two] = via;
  context.bezierCurveTo(...toScreen(camera, ...one), ...toScreen(camera, ...two), ...end);
}

/** A lit line is followed from end to end by the eye: one quiet arc, a little to the side. */
const ARC = 0.12;

function traceArc(context: Pen, { from, to, via }: SceneLine, camera: Camera) {
  const [x1, y1] = toScreen(camera, from.x, from.y);
  const [x2, y2] = toScreen(camera, to.x, to.y);
  const bend = via ? ARC : 0;
  context.moveTo(x1, y1);
  context.quadraticCurveTo(
    (x1 + x2) / 2 - (y2 - y1) * bend,
    (y1 + y2) / 2 + (x2 - x1) * bend,
    x2,
    y2,
  );
}

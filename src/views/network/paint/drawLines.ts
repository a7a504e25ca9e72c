import type { Breadth } from '../../../domain/lensGraph.ts';
import type { Box } from '../../../drawing/boxes.ts';
import type { LineMark } from '../scene/changes.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { Camera } from '../scene/geometry.ts';
import type { LineStrength, Scene, SceneLine } from '../scene/scene.ts';
import { toScreen } from '../scene/screen.ts';
import { arcOf, drawDetails } from './litLine.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

interface Lines {
  readonly camera: Camera;
  readonly emphasis: Emphasis | undefined;
  readonly palette: Palette;
  /** What is seen, px: a line beyond one of its sides is skipped. Absent: everything is seen. */
  readonly within?: Box;
}

/** Lines that look the same, to be drawn as one path: a path per line would take ten times as long. */
export interface LineBatch
  extends Pick<SceneLine, 'strength' | 'pattern' | 'breadth' | 'mark' | 'presence'> {
  readonly lines: readonly SceneLine[];
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
const MARKS = [undefined, 'removed', 'added'] as const;
/** Times the width of a line that stands for little. */
const BREADTH: Record<Breadth, number> = { 1: 1, 2: 2, 3: 3.5 };
/** px */
const LIT_WIDTH = 2;
const LIT_NEW_WIDTH = 3;

/** So many lines are drawn at most before the page gets a turn: less than a frame without a GPU. */
const LINES_IN_STEP = 1000;

/** The lines of a scene in the order in which they are drawn: by mark, then strength, then pattern. */
export function batchLines({ lines }: Scene): LineBatch[] {
  const batches = new Map<string, LineBatch & { lines: SceneLine[] }>();
  for (const line of lines) {
    const { strength, pattern, breadth, mark, presence = 1 } = line;
    const key = [
      MARKS.indexOf(mark),
      STRENGTHS.indexOf(strength),
      PATTERNS.indexOf(pattern),
      breadth,
      presence,
    ].join();
    const batch = batches.get(key);
    if (batch) batch.lines.push(line);
    else batches.set(key, { strength, pattern, breadth, mark, presence, lines: [line] });
  }
  return [...batches.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, batch]) => inSteps(batch));
}

function inSteps(batch: LineBatch): LineBatch[] {
  const steps = Math.ceil(batch.lines.length / LINES_IN_STEP);
  return Array.from({ length: steps }, (_, step) => ({
    ...batch,
    lines: batch.lines.slice(step * LINES_IN_STEP, (step + 1) * LINES_IN_STEP),
  }));
}

/** Draws the lines as they are when nothing stands out; `veil` is how much of them is left when something does. */
export function drawQuiet(
  context: Pen,
  { lines, strength, pattern, breadth, mark, presence = 1 }: LineBatch,
  { palette, camera, within }: Lines,
  { compares, veil }: { readonly compares: boolean; readonly veil: number },
): void {
  const { width, factor } = compares ? COMPARED[mark ?? 'unchanged'] : PLAIN;
  context.save();
  context.strokeStyle = palette.ink;
  context.lineWidth = width * BREADTH[breadth];
  context.globalAlpha = presence * veil * Math.min(1, palette.opacity[strength] * factor);
  context.setLineDash(mark === 'removed' ? GONE_DASH : DASHES[pattern]);
  context.beginPath();
  for (const line of lines) {
    if (!within || isSeen(line, camera, within)) trace(context, line, camera);
  }
  context.stroke();
  context.restore();
}

/** false: the line lies wholly beyond one side of what is seen. */
function isSeen({ from, to, via }: SceneLine, camera: Camera, within: Box): boolean {
  if (via) return true;
  const [x1, y1] = toScreen(camera, from.x, from.y);
  const [x2, y2] = toScreen(camera, to.x, to.y);
  return (
    Math.max(x1, x2) >= within.left &&
    Math.min(x1, x2) <= within.right &&
    Math.max(y1, y2) >= within.top &&
    Math.min(y1, y2) <= within.bottom
  );
}

/** Draws the lines that stand out, over all others. */
export function drawLitLines(context: Pen, { emphasis, palette, camera }: Lines): void {
  if (!emphasis) return;
  context.save();
  context.strokeStyle = palette.accent;
  for (const line of emphasis.lines) {
    const width = line.mark === 'added' ? LIT_NEW_WIDTH : LIT_WIDTH;
    context.globalAlpha = line.presence ?? 1;
    context.lineWidth = Math.max(width, BREADTH[line.breadth]);
    context.setLineDash(line.mark === 'removed' ? GONE_DASH : DASHES[line.pattern]);
    context.beginPath();
    const arc = arcOf(line, camera);
    context.moveTo(...arc.start);
    context.quadraticCurveTo(...arc.control, ...arc.end);
    context.stroke();
    drawDetails(context, line, arc, camera, palette);
  }
  context.restore();
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

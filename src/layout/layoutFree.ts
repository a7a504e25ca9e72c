import type { LensLayout } from '../domain/schema.ts';
import type { LayoutInput } from './frame.ts';
import { type Rect, radiiOf } from './geometry.ts';
import { layoutGraph } from './graph.ts';
import type { Size } from './spread/frame.ts';
import { type Place, type SpreadResult, spread } from './spread.ts';
import type { Early } from './work.ts';

/** Px from the rim to the nearest disc. */
const MARGIN = 20;
const SEED = 1627;

/**
 * A drawing without groups: where a node stands tells only who is near whom. Gives how far it is (0 to 1) after each
 * step, and of a large network a first drawing on the way. The same input gives the same bytes, in whatever order nodes and lines come. Entities without a line get no
 * position, as in the other arrangements; lines to unknown ids are left out.
 */
export function* freeSteps(input: LayoutInput): Generator<number | Early<LensLayout>, LensLayout> {
  const graph = layoutGraph(input.nodes, input.lines);
  const radii = radiiOf(graph);
  // Putting many nodes and lines in order is a step of its own.
  yield 0;
  const { width, height, keepFree = [] } = input.frame;
  // The parts of the frame that buttons stand over lie at its bottom.
  const bottom = Math.max(MARGIN, ...keepFree.map((rect: Rect) => height - rect.y));
  const frame = { width: width - 2 * MARGIN, height: height - MARGIN - bottom };
  let first: SpreadResult | undefined;
  const steps = spread({
    nodes: graph.nodes.map(({ id }, i) => ({ id, radius: radii[i] ?? 0 })),
    lines: input.lines,
    frame,
    start: input.previous && new Map<string, Place>(Object.entries(input.previous.nodes)),
    seed: input.seed ?? SEED,
    onFirst(drawn) {
      first = drawn;
    },
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return layoutOf(step.value, input.frame, frame);
    if (first !== undefined) yield { early: layoutOf(first, input.frame, frame) };
    first = undefined;
    yield step.value;
  }
}

/** @param inner the frame without its rim, in which it is drawn */
function layoutOf(drawn: SpreadResult, { width, height }: Size, inner: Size): LensLayout {
  const growth = drawn.frame.width / inner.width;
  const nodes: LensLayout['nodes'] = {};
  for (const [id, [x, y]] of drawn.places) {
    nodes[id] = [round(x + MARGIN * growth), round(y + MARGIN * growth)];
  }
  return {
    width: round(width * growth),
    height: round(height * growth),
    nodes,
    groups: [],
    folded: [],
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

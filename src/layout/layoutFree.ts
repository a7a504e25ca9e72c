import type { LensLayout } from '../domain/schema.ts';
import type { LayoutInput } from './frame.ts';
import { type Rect, radiiOf } from './geometry.ts';
import { layoutGraph } from './graph.ts';
import { type Place, spread } from './spread.ts';

/** Px from the rim to the nearest disc. */
const MARGIN = 20;
const SEED = 1627;

/**
 * A drawing without groups: where a node stands tells only who is near whom. Gives how far it is (0 to 1) after each
 * step. The same input gives the same bytes, in whatever order nodes and lines come. Entities without a line get no
 * position, as in the other arrangements; lines to unknown ids are left out.
 */
export function* freeSteps(input: LayoutInput): Generator<number, LensLayout> {
  const graph = layoutGraph(input.nodes, input.lines);
  const radii = radiiOf(graph);
  // Putting many nodes and lines in order is a step of its own.
  yield 0;
  const { width, height, keepFree = [] } = input.frame;
  // The parts of the frame that buttons stand over lie at its bottom.
  const bottom = Math.max(MARGIN, ...keepFree.map((rect: Rect) => height - rect.y));
  const frame = { width: width - 2 * MARGIN, height: height - MARGIN - bottom };
  const drawn = yield* spread({
    nodes: graph.nodes.map(({ id }, i) => ({ id, radius: radii[i] ?? 0 })),
    lines: input.lines,
    frame,
    start: input.previous && new Map<string, Place>(Object.entries(input.previous.nodes)),
    seed: input.seed ?? SEED,
  });
  const growth = drawn.frame.width / frame.width;
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

import type { LensLayout } from '../domain/schema.ts';
import { type Cell, planCells, planWork, roomPerGroup } from './cells.ts';
import { continuedDrawing, type KnownPlaces, knownPlaces } from './continued.ts';
import { umbrellas } from './fold.ts';
import { scatter, simulate, simulateWork } from './forces.ts';
import type { Frame, LayoutInput } from './frame.ts';
import { type Drawing, radiiOf, type Sheet } from './geometry.ts';
import { type LayoutGraph, layoutGraph, withoutNodes } from './graph.ts';
import { groupsInSteps } from './groups.ts';
import { nameBoxes } from './names.ts';
import { outlines } from './outline.ts';
import { scoreOf } from './score.ts';
import { polish, polishWork, settle, settleWork } from './settle.ts';
import { asShares, atOnce, STEP, type Work } from './work.ts';

/** Px from the rim to the nearest disc. */
const MARGIN = 24;
const SEED = 2716;
/** So many arrangements of the groups are tried, and so many of the best are filled with nodes. */
const PLANS = 40;
const STARTS = 10;
/** So many of those are worth the last repairs. */
const FINALISTS = 5;
/** A large network takes longer for each, so it gets fewer: no more than these nodes are filled in, all starts together. */
const MOST_NODES = 6000;

/**
 * Positions, groups and soft areas of one lens. Gives how far it is (0 to 1) after each step. The same input gives the
 * same bytes, in whatever order nodes and lines come. Entities without a line get no position; neither do folded
 * umbrellas. Lines to unknown ids are left out; an empty network gives a layout without nodes.
 */
export function* groupSteps(input: LayoutInput): Generator<number, LensLayout> {
  // How much there is to do is known only when the groups are.
  const task = yield* asShares(prepare(input), Infinity);
  const layout = yield* asShares(draw(task), workOf(task));
  yield 1;
  return layout;
}

/** The same drawing, at once. */
export function layoutLens(input: LayoutInput): LensLayout {
  return atOnce(groupSteps(input));
}

/** A drawing to be made, in which everything stands at 0, 0. */
interface Task {
  readonly blank: Drawing;
  /** Ids of what has no place in it. */
  readonly folded: readonly string[];
  /** Of the same nodes in another version. */
  readonly known: KnownPlaces | undefined;
  readonly seed: number;
}

function* prepare(input: LayoutInput): Work<Task> {
  const seed = input.seed ?? SEED;
  const whole = layoutGraph(input.nodes, input.lines);
  const folded = umbrellas(whole, input.totalRelations);
  const graph = withoutNodes(whole, folded);
  const sheet = sheetFor(graph, input.frame);
  const known = knownPlaces(graph, input.previous, sheet);
  yield STEP;
  const under = touching(whole, folded, graph);
  const groups = yield* groupsInSteps(graph, under, seed, known?.groups);
  return {
    blank: drawingOf(graph, groups, sheet),
    folded: [...folded].map((i) => whole.nodes[i]?.id ?? ''),
    known,
    seed,
  };
}

/** How much `draw` does, about, in visits of a pair of nodes. */
function workOf({ blank, known }: Task): number {
  const start = simulateWork(blank) + settleWork(blank);
  if (known) return start;
  const { plans, starts, finalists } = attempts(blank);
  return plans * planWork(blank) + starts * start + finalists * polishWork(blank);
}

function* draw({ blank, folded, known, seed }: Task): Work<LensLayout> {
  const drawing = known
    ? yield* continuedDrawing(blank, known, seed)
    : yield* bestDrawing(blank, seed);
  return yield* toLayout(drawing, folded);
}

/**
 * The frame as a sheet; a network too large for it gets a larger one of the same shape, but no sooner than it must:
 * names do not grow with the sheet.
 */
function sheetFor(graph: LayoutGraph, { width, height, keepFree = [] }: Frame): Sheet {
  const groups = graph.nodes.map(() => 0);
  const radii = radiiOf(graph);
  const names = nameBoxes(graph, groups, width * height);
  const [needed = 0] = roomPerGroup({ groups, groupCount: 1, radii, names });
  const free = Math.max(1, (width - 2 * MARGIN) * (height - 2 * MARGIN));
  const scale = Math.max(1, Math.sqrt(needed / free));
  return {
    width: round(width * scale),
    height: round(height * scale),
    margin: MARGIN,
    keepFree: keepFree.map((rect) => ({
      x: rect.x * scale,
      y: rect.y * scale,
      width: rect.width * scale,
      height: rect.height * scale,
    })),
  };
}

/** Numbers in `graph` of the nodes with a line to a folded hub of `whole`. */
function touching(
  whole: LayoutGraph,
  folded: ReadonlySet<number>,
  graph: LayoutGraph,
): Set<number> {
  const ids = new Set<string | undefined>();
  for (const { a, b } of whole.edges) {
    if (folded.has(a)) ids.add(whole.nodes[b]?.id);
    if (folded.has(b)) ids.add(whole.nodes[a]?.id);
  }
  return new Set(graph.nodes.flatMap((node, i) => (ids.has(node.id) ? [i] : [])));
}

function drawingOf(graph: LayoutGraph, groups: readonly number[], sheet: Sheet): Drawing {
  return {
    graph,
    groups,
    groupCount: Math.max(-1, ...groups) + 1,
    radii: radiiOf(graph),
    names: nameBoxes(graph, groups, sheet.width * sheet.height),
    sheet,
    x: new Float64Array(graph.nodes.length),
    y: new Float64Array(graph.nodes.length),
  };
}

function attempts({ x }: Drawing): Record<'plans' | 'starts' | 'finalists', number> {
  const starts = Math.max(1, Math.min(STARTS, Math.floor(MOST_NODES / x.length)));
  return {
    plans: Math.ceil((PLANS * starts) / STARTS),
    starts,
    finalists: Math.ceil((FINALISTS * starts) / STARTS),
  };
}

/** A drawing in the running. */
interface Entry {
  readonly drawing: Drawing;
  readonly cells: readonly Cell[];
  readonly score: number;
}

/** Nothing is known yet: the best of several starts. */
function* bestDrawing(blank: Drawing, seed: number): Work<Drawing> {
  const { plans, starts, finalists } = attempts(blank);
  const room = roomPerGroup(blank);
  const planned = [];
  for (let i = 0; i < plans; i++) planned.push(yield* planCells(blank, room, seed + i));
  planned.sort((p, q) => p.energy - q.energy);
  const entries: Entry[] = [];
  for (const [i, { cells }] of planned.slice(0, starts).entries()) {
    const drawing = { ...blank, x: blank.x.slice(), y: blank.y.slice() };
    scatter(drawing, cells, seed + i);
    yield* simulate(drawing, { cells, seed: seed + i });
    yield* settle(drawing, cells);
    entries.push({ drawing, cells, score: yield* scoreOf(drawing) });
  }
  entries.sort((p, q) => p.score - q.score);
  let best = blank;
  let record = Infinity;
  for (const { drawing, cells } of entries.slice(0, finalists)) {
    yield* polish(drawing, cells);
    const score = yield* scoreOf(drawing);
    if (score < record) [best, record] = [drawing, score];
  }
  return best;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function* toLayout(drawing: Drawing, folded: readonly string[]): Work<LensLayout> {
  const { graph, groups, groupCount, sheet, x, y } = drawing;
  const nodes: LensLayout['nodes'] = {};
  graph.nodes.forEach(({ id }, i) => {
    nodes[id] = [round(x[i] ?? 0), round(y[i] ?? 0)];
  });
  const paths = yield* outlines(drawing);
  const company: number[][] = Array.from({ length: groupCount }, () => []);
  groups.forEach((group, i) => {
    company[group]?.push(i);
  });
  return {
    width: sheet.width,
    height: sheet.height,
    nodes,
    groups: company.map((members, group) => {
      const mean = (values: Float64Array): number =>
        members.reduce((sum, i) => sum + (values[i] ?? 0), 0) / members.length;
      return {
        members: members.map((i) => graph.nodes[i]?.id ?? ''),
        centre: [round(mean(x)), round(mean(y))],
        outline: paths[group] ?? '',
      };
    }),
    folded: [...folded].sort(),
  };
}

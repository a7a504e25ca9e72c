import type { LensLayout } from '../domain/schema.ts';
import { planCells, roomPerGroup } from './cells.ts';
import { continuedDrawing, knownPlaces } from './continued.ts';
import { umbrellas } from './fold.ts';
import { scatter, simulate } from './forces.ts';
import type { Frame, LayoutInput } from './frame.ts';
import { type Drawing, radiiOf, type Sheet } from './geometry.ts';
import { type LayoutGraph, layoutGraph, withoutNodes } from './graph.ts';
import { findGroups } from './groups.ts';
import { nameBoxes } from './names.ts';
import { outlines } from './outline.ts';
import { scoreOf } from './score.ts';
import { polish, settle } from './settle.ts';

/** Px from the rim to the nearest disc. */
const MARGIN = 24;
/** Share of the frame that nodes and names may need before the sheet grows. */
const FULLEST = 0.95;
const SEED = 1627;
/** So many arrangements of the groups are tried, and so many of the best are filled with nodes. */
const PLANS = 40;
const STARTS = 10;
/** So many of those are worth the last repairs. */
const FINALISTS = 5;

/**
 * Positions, groups and soft areas of one lens. The same input gives the same bytes, in whatever
 * order nodes and lines come. Entities without a line get no position; neither do folded umbrellas.
 * Lines to unknown ids are left out; an empty network gives a layout without nodes.
 */
export function layoutLens(input: LayoutInput): LensLayout {
  const seed = input.seed ?? SEED;
  const whole = layoutGraph(input.nodes, input.lines);
  const folded = umbrellas(whole, input.totalRelations);
  const graph = withoutNodes(whole, folded);
  const sheet = sheetFor(graph, input.frame);
  const known = knownPlaces(graph, input.previous, sheet);
  const groups = findGroups(graph, touching(whole, folded, graph), seed, known?.groups);
  const best = known
    ? continuedDrawing(drawingOf(graph, groups, sheet), known, seed)
    : freeDrawing(graph, groups, sheet, seed);
  return toLayout(
    best,
    [...folded].map((i) => whole.nodes[i]?.id ?? ''),
  );
}

/** The frame as a sheet; a network too large for it gets a larger one of the same shape. */
function sheetFor(graph: LayoutGraph, { width, height, keepFree = [] }: Frame): Sheet {
  const groups = graph.nodes.map(() => 0);
  const radii = radiiOf(graph);
  const names = nameBoxes(graph, groups, width * height);
  const [needed = 0] = roomPerGroup({ groups, groupCount: 1, radii, names });
  const free = Math.max(1, (width - 2 * MARGIN) * (height - 2 * MARGIN)) * FULLEST;
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

/** Nothing is known yet: the best of several starts. */
function freeDrawing(
  graph: LayoutGraph,
  groups: readonly number[],
  sheet: Sheet,
  seed: number,
): Drawing {
  const first = drawingOf(graph, groups, sheet);
  const room = roomPerGroup(first);
  const plans = Array.from({ length: PLANS }, (_, i) => planCells(first, room, seed + i))
    .sort((p, q) => p.energy - q.energy)
    .slice(0, STARTS);
  const starts = plans.map(({ cells }, i) => {
    const drawing = { ...first, x: first.x.slice(), y: first.y.slice() };
    scatter(drawing, cells, seed + i);
    simulate(drawing, { cells, seed: seed + i });
    settle(drawing, cells);
    return { drawing, cells, score: scoreOf(drawing).total };
  });
  const finalists = [...starts].sort((p, q) => p.score - q.score).slice(0, FINALISTS);
  let best = first;
  let record = Infinity;
  for (const { drawing, cells } of finalists) {
    polish(drawing, cells);
    const score = scoreOf(drawing).total;
    if (score < record) {
      best = drawing;
      record = score;
    }
  }
  return best;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function toLayout(drawing: Drawing, folded: readonly string[]): LensLayout {
  const { graph, groups, groupCount, sheet, x, y } = drawing;
  const nodes: LensLayout['nodes'] = {};
  graph.nodes.forEach(({ id }, i) => {
    nodes[id] = [round(x[i] ?? 0), round(y[i] ?? 0)];
  });
  const paths = outlines(drawing);
  return {
    width: sheet.width,
    height: sheet.height,
    nodes,
    groups: Array.from({ length: groupCount }, (_, group) => {
      const members = graph.nodes.map((_, i) => i).filter((i) => groups[i] === group);
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

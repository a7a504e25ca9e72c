/** A drawing in rings around an empty middle: the nearer to the middle, the nearer to the young person. */
import type { LensLayout } from '../domain/schema.ts';
import type { Point } from '../drawing/boxes.ts';
import { nodeRadius } from '../drawing/nodeRadius.ts';
import type { Frame, LayoutInput } from './frame.ts';
import { type Edge, type LayoutGraph, type LayoutNode, layoutGraph } from './graph.ts';
import { anglesWork, ringAngles } from './ringAngles.ts';
import {
  type Discs,
  discsOf,
  type Edges,
  type Ellipse,
  LEAST_GAP,
  type RingName,
  ROOM,
  SEAM,
  settleInRings,
  settleWork,
} from './ringSettle.ts';
import { asShares, STEP, type Work } from './work.ts';

/** From the rim of the frame to the outermost ring, px. */
const MARGIN = 14;
/** Radius of the empty middle, as a share of the whole. */
const MIDDLE = 0.15;
/** No ring is narrower than this share of the whole. */
const NARROWEST = 0.11;
/** Discs and the least gaps between them never need more than this share of the rings, or the frame grows. */
const FULLEST = 0.6;

/**
 * Places every member of a ring, also without lines; a node in no ring gets no place. Rings from the middle
 * outwards. Gives how far it is (0 to 1) after each step. The same input gives the same bytes, in whatever order nodes
 * and lines come. A frame that is too small grows in its own shape. In the result the `centre` of a group is where the
 * name of its ring stands.
 */
export function* ringSteps(input: LayoutInput): Generator<number, LensLayout> {
  const size = input.nodes.length;
  return yield* asShares(draw(input), anglesWork(size) + settleWork(size));
}

function* draw(input: LayoutInput): Work<LensLayout> {
  const { rings = [] } = input;
  const ringOf = new Map(
    rings.flatMap(({ members }, at) => members.map((id) => [id, at] as const)),
  );
  const graph = wholeGraph(input, ringOf);
  yield STEP;
  const { width, height } = sheetFor(graph, input.frame);
  const outer: Ellipse = { a: width / 2 - MARGIN, b: height / 2 - MARGIN };
  const edges = ringEdges(rings.length, graph, ringOf);
  const names = namesOf(edges, outer);
  const angles = yield* ringAngles(graph, isolatedOf(graph), knownAngles(graph, input.previous));
  const discs = startPlaces(graph, ringOf, edges, angles, outer);
  yield STEP;
  yield* settleInRings(discs, { edges, outer, names });
  const place = (x: number, y: number): [number, number] => [
    round(width / 2 + x),
    round(height / 2 + y),
  ];
  return {
    width,
    height,
    nodes: Object.fromEntries(
      discs.ids.map((id, disc) => [id, place(discs.x[disc] ?? 0, discs.y[disc] ?? 0)]),
    ),
    groups: rings.flatMap(({ term, members }, at) =>
      members.length === 0
        ? []
        : [
            {
              members: [...members].sort(),
              centre: place(...(names[at]?.upright ?? [0, 0])),
              outline: ringPath(edges, at, outer, place),
              term,
            },
          ],
    ),
    folded: [],
  };
}

/** Nodes without lines have a place here too. */
function wholeGraph(input: LayoutInput, ringOf: ReadonlyMap<string, number>): LayoutGraph {
  const inRing = input.nodes.filter(({ id }) => ringOf.has(id));
  const { nodes, edges } = layoutGraph(
    inRing.map((node): LayoutNode => ({ ...node, lines: Math.max(1, node.lines) })),
    input.lines,
  );
  const lines = new Map(inRing.map(({ id, lines }) => [id, lines]));
  return { nodes, edges, lines: nodes.map(({ id }) => lines.get(id) ?? 0) };
}

function isolatedOf({ nodes, edges }: LayoutGraph): number[] {
  const joined = new Set(edges.flatMap(({ a, b }: Edge) => [a, b]));
  return nodes.map((_, node) => node).filter((node) => !joined.has(node));
}

function sheetFor(
  { lines }: LayoutGraph,
  { width, height }: Frame,
): Pick<Frame, 'width' | 'height'> {
  const needed = lines.reduce((sum, own) => sum + (2 * nodeRadius(own) + LEAST_GAP) ** 2, 0);
  const [a, b] = [width / 2 - MARGIN, height / 2 - MARGIN];
  const free = FULLEST * Math.PI * a * b * (1 - MIDDLE ** 2);
  const growth = Math.max(1, Math.sqrt(needed / free));
  return { width: round(width * growth), height: round(height * growth) };
}

/** Wide enough for who stands in them: their areas follow the room that their members need. */
function ringEdges(
  count: number,
  { nodes, lines }: LayoutGraph,
  ringOf: ReadonlyMap<string, number>,
): Edges {
  const needed = Array.from({ length: count }, () => 0);
  nodes.forEach(({ id }, node) => {
    const ring = ringOf.get(id) ?? 0;
    needed[ring] = (needed[ring] ?? 0) + (nodeRadius(lines[node] ?? 0) + ROOM) ** 2;
  });
  const total = needed.reduce((sum, need) => sum + need, 0) || 1;
  const free = 1 - MIDDLE ** 2;
  let from = MIDDLE;
  const widths = needed.map((need) => {
    const to = Math.max(from + NARROWEST, Math.sqrt(from ** 2 + (free * need) / total));
    const wide = to - from;
    from = to;
    return wide;
  });
  const scale = (1 - MIDDLE) / (from - MIDDLE || 1);
  let start = MIDDLE;
  return widths.map((wide) => {
    const begin = start;
    start += wide * scale;
    return [begin, start];
  });
}

/** Right above the middle, halfway the ring; and where that is when the drawing is turned for a tall window. */
function namesOf(edges: Edges, { a, b }: Ellipse): RingName[] {
  return edges.map(([from, to]) => {
    const share = (from + to) / 2;
    return { upright: [0, -b * share], turned: [a * share, 0] };
  });
}

function knownAngles(
  { nodes }: LayoutGraph,
  previous: LensLayout | undefined,
): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  if (previous === undefined) return known;
  nodes.forEach(({ id }, node) => {
    const place = Object.hasOwn(previous.nodes, id) ? previous.nodes[id] : undefined;
    if (place === undefined) return;
    const x = (place[0] - previous.width / 2) / previous.width;
    const y = (place[1] - previous.height / 2) / previous.height;
    known.set(node, Math.atan2(y, x));
  });
  return known;
}

/** In the direction of their angle, by turns nearer to and further from the middle of their ring. */
function startPlaces(
  { nodes, lines }: LayoutGraph,
  ringOf: ReadonlyMap<string, number>,
  edges: Edges,
  angles: readonly number[],
  { a, b }: Ellipse,
): Discs {
  const order = nodes.map((_, node) => node);
  order.sort((p, q) => (angles[p] ?? 0) - (angles[q] ?? 0) || p - q);
  const turns = edges.map(() => 0);
  const discs = discsOf(order.length);
  order.forEach((node, disc) => {
    const id = nodes[node]?.id ?? '';
    const ring = ringOf.get(id) ?? 0;
    const [from, to] = edges[ring] ?? [0, 1];
    const turn = turns[ring] ?? 0;
    turns[ring] = turn + 1;
    const share = from + (to - from) * (0.25 + 0.25 * (turn % 3));
    const angle = angles[node] ?? 0;
    discs.ids[disc] = id;
    discs.ring[disc] = ring;
    discs.radius[disc] = nodeRadius(lines[node] ?? 0);
    discs.x[disc] = round(a * share * Math.cos(angle));
    discs.y[disc] = round(b * share * Math.sin(angle));
  });
  return discs;
}

/** How far the handles of a curve reach for a quarter of an ellipse. */
const HANDLE = 0.5523;

/** The ring as a path with a hole: the inner rim runs the other way round. */
function ringPath(
  edges: Edges,
  ring: number,
  outer: Ellipse,
  place: (x: number, y: number) => readonly [number, number],
): string {
  const [from, to] = edges[ring] ?? [0, 1];
  const ellipse = (share: number, seam: number, way: 1 | -1): string => {
    const [a, b] = [outer.a * share + seam, (outer.b * share + seam) * way];
    const [h, v] = [a * HANDLE, b * HANDLE];
    const at = (...points: readonly Point[]) =>
      points.map(([x, y]) => place(x, y).join(',')).join(' ');
    return (
      `M${at([a, 0])}C${at([a, v], [h, b], [0, b])}C${at([-h, b], [-a, v], [-a, 0])}` +
      `C${at([-a, -v], [-h, -b], [0, -b])}C${at([h, -b], [a, -v], [a, 0])}Z`
    );
  };
  return ellipse(to, -SEAM / 2, 1) + ellipse(from, SEAM / 2, -1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

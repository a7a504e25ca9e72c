/** A drawing in rings around an empty middle: the nearer to the middle, the nearer to the young person. */
import type { LensLayout } from '../domain/schema.ts';
import type { Point } from '../drawing/boxes.ts';
import { nodeRadius } from '../drawing/nodeRadius.ts';
import type { LayoutInput } from './frame.ts';
import { type Edge, type LayoutGraph, type LayoutNode, layoutGraph } from './graph.ts';
import { ringAngles } from './ringAngles.ts';

/** From the rim of the frame to the outermost ring, px. */
const MARGIN = 14;
/** Radius of the empty middle, as a share of the whole. */
const MIDDLE = 0.15;
/** No ring is narrower than this share of the whole. */
const NARROWEST = 0.11;
/** Paper between two rings, px. */
const SEAM = 4;
/** Room that each node gets around it, px: names stand there. */
const ROOM = 15;
/** Discs never come nearer to each other, px. */
const LEAST_GAP = 5;
/** Free around the name of a ring: half its width and half its height, px. */
const NAME_ROOM: Point = [46, 14];
const ROUNDS = 500;

interface Disc {
  readonly id: string;
  readonly radius: number;
  readonly ring: number;
  x: number;
  y: number;
}

/** An ellipse around the middle of the frame: half its width and half its height. */
interface Ellipse {
  readonly a: number;
  readonly b: number;
}

/**
 * Places every member of a ring, also without lines; a node in no ring gets no place. Rings from the middle
 * outwards. The same input gives the same bytes, in whatever order nodes and lines come. In the result the
 * `centre` of a group is where the name of its ring stands.
 */
export function layoutRings(input: LayoutInput): LensLayout {
  const { rings = [], frame } = input;
  const { width, height } = frame;
  const ringOf = new Map(
    rings.flatMap(({ members }, at) => members.map((id) => [id, at] as const)),
  );
  const graph = wholeGraph(input, ringOf);
  const outer: Ellipse = { a: width / 2 - MARGIN, b: height / 2 - MARGIN };
  const edges = ringEdges(rings.length, graph, ringOf);
  const names = namesOf(edges, outer);
  const angles = ringAngles(graph, isolatedOf(graph), knownAngles(graph, input.previous));
  const discs = startPlaces(graph, ringOf, edges, angles, outer);
  settle(discs, edges, outer, names);
  const place = (x: number, y: number): [number, number] => [
    round(width / 2 + x),
    round(height / 2 + y),
  ];
  return {
    width,
    height,
    nodes: Object.fromEntries(discs.map(({ id, x, y }) => [id, place(x, y)])),
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

/** Of a ring, as shares of the whole: where it begins and where it ends. */
type Edges = readonly (readonly [number, number])[];

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
function namesOf(edges: Edges, { a, b }: Ellipse): { upright: Point; turned: Point }[] {
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
): Disc[] {
  const order = nodes.map((_, node) => node);
  order.sort((p, q) => (angles[p] ?? 0) - (angles[q] ?? 0) || p - q);
  const turns = edges.map(() => 0);
  return order.map((node) => {
    const id = nodes[node]?.id ?? '';
    const ring = ringOf.get(id) ?? 0;
    const [from, to] = edges[ring] ?? [0, 1];
    const turn = turns[ring] ?? 0;
    turns[ring] = turn + 1;
    const share = from + (to - from) * (0.25 + 0.25 * (turn % 3));
    const angle = angles[node] ?? 0;
    return {
      id,
      ring,
      radius: nodeRadius(lines[node] ?? 0),
      x: round(a * share * Math.cos(angle)),
      y: round(b * share * Math.sin(angle)),
    };
  });
}

/** Pushes discs apart inside their rings, first to the room they would like, at last to the least gap. */
function settle(
  discs: readonly Disc[],
  edges: Edges,
  outer: Ellipse,
  names: ReturnType<typeof namesOf>,
) {
  for (let at = 0; at < ROUNDS; at++) {
    const late = Math.max(0, (2 * at) / ROUNDS - 1);
    const gap = 2 * ROOM * (1 - late) + LEAST_GAP * late;
    discs.forEach((p, first) => {
      for (let second = first + 1; second < discs.length; second++) {
        pushApart(p, discs[second] ?? p, gap);
      }
    });
    for (const disc of discs) {
      for (const { upright, turned } of names) {
        pushFromName(disc, upright, NAME_ROOM);
        pushFromName(disc, turned, [NAME_ROOM[1], NAME_ROOM[0]]);
      }
      keepInRing(disc, edges[disc.ring] ?? [0, 1], outer);
    }
  }
}

function pushApart(p: Disc, q: Disc, gap: number) {
  const least = p.radius + q.radius + gap;
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const far = dx * dx + dy * dy;
  if (far >= least * least) return;
  const distance = Math.sqrt(far);
  // On the same spot there is no direction to go: any will do.
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [0, 1];
  const push = (least - distance) / 4;
  p.x -= ux * push;
  p.y -= uy * push;
  q.x += ux * push;
  q.y += uy * push;
}

/** Along the ring, to the nearer side; `room`: half the width and half the height that the name takes. */
function pushFromName(disc: Disc, [x, y]: Point, [wide, high]: Point) {
  const [roomX, roomY] = [wide + disc.radius, high + disc.radius];
  if (Math.abs(disc.x - x) > roomX || Math.abs(disc.y - y) > roomY) return;
  if (wide > high) disc.x = disc.x < x ? x - roomX : x + roomX;
  else disc.y = disc.y < y ? y - roomY : y + roomY;
}

function keepInRing(disc: Disc, [from, to]: readonly [number, number], { a, b }: Ellipse) {
  const share = Math.sqrt((disc.x / a) ** 2 + (disc.y / b) ** 2);
  const rim = (disc.radius + SEAM) / b;
  const [least, most] = [from + rim, to - rim];
  const wanted = Math.min(Math.max(share, least), Math.max(most, least));
  if (share > 0 && wanted !== share) {
    disc.x *= wanted / share;
    disc.y *= wanted / share;
  }
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

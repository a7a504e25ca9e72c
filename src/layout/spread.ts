/**
 * The engine for a plain network: a drawing in which distances tell how far apart things are (low stress) and what
 * belongs together stands together (neighbourhoods are kept), without discs over each other.
 */
import { seededRandom } from './random.ts';
import { type Distances, distancesIn, distancesWork } from './spread/distances.ts';
import { fitIn, pxPerStep, roomsOf, type Size } from './spread/frame.ts';
import { gather, gatherWork } from './spread/gather.ts';
import { moveOneByOne, movesWork } from './spread/moves.ts';
import { scale, separate } from './spread/overlaps.ts';
import { inRows, pack } from './spread/packing.ts';
import {
  centre,
  type Neighbours,
  type Part,
  type Points,
  partsOf,
  pointsOf,
} from './spread/part.ts';
import { lineLength, startAt } from './spread/start.ts';
import { lowStress, stressWork } from './spread/stress.ts';
import { turnToFit } from './spread/turn.ts';
import { asShares, forEachInSteps, LOOKUP, type Work } from './work.ts';

export type Place = readonly [x: number, y: number];

export interface SpreadNode {
  readonly id: string;
  /** Of its disc, px. */
  readonly radius: number;
}

export interface SpreadInput {
  readonly nodes: readonly SpreadNode[];
  /** A line to an unknown node or from one to itself counts for nothing, two between a pair as one. */
  readonly lines: readonly { readonly a: string; readonly b: string }[];
  /** To be filled, px. A network that is too large for it gets a larger one of the same shape. */
  readonly frame: Size;
  /** Places in an earlier drawing, in any unit: who has one stays near it, who is new starts at its neighbours. */
  readonly start?: ReadonlyMap<string, Place> | undefined;
  readonly seed: number;
  /** Called with a first drawing of a large network, which the rest of the work makes better. */
  readonly onFirst?: (first: SpreadResult) => void;
}

export interface SpreadResult {
  readonly frame: Size;
  /** By id: the middle of its disc, which lies wholly within the frame. */
  readonly places: ReadonlyMap<string, Place>;
}

/** What hangs together apart from the largest part is drawn at this scale, so that the sheet is for what there is most to see of. */
const ASIDE = 0.6;

/** How far nodes may go at a time when they seek their neighbours, in steps along a line: anew, and from known places. */
const STRIDE = { fresh: 0.1, known: 0.02 };

/**
 * The places of all nodes. Gives how far it is (0 to 1) after each step of some milliseconds. The same network gives the
 * same places, in whatever order nodes and lines come. Of two nodes with the same id the last counts.
 */
export function* spread(input: SpreadInput): Generator<number, SpreadResult> {
  // How much there is to do is known only after this.
  const network = yield* asShares(numbered(input), Infinity);
  const expected = network.parts.reduce((sum, { members }) => sum + workOf(members.length), 1);
  const result = yield* asShares(draw(input, network), expected);
  yield 1;
  return result;
}

const byId = (a: SpreadNode, b: SpreadNode): number => (a.id < b.id ? -1 : 1);

const workOf = (size: number): number =>
  distancesWork(size) + stressWork(size) + gatherWork(size) + movesWork(size);

/** Nodes in order of their ids, and everything about them by the numbers that they have in it. */
interface Numbered {
  readonly nodes: readonly SpreadNode[];
  readonly neighbours: Neighbours;
  readonly parts: readonly Part[];
}

function* numbered(input: SpreadInput): Work<Numbered> {
  const nodes = [...new Map(input.nodes.map((node) => [node.id, node])).values()].sort(byId);
  yield LOOKUP * nodes.length;
  const neighbours = yield* neighboursOf(nodes, input.lines);
  return { nodes, neighbours, parts: partsOf(neighbours) };
}

function* neighboursOf(
  nodes: readonly SpreadNode[],
  lines: SpreadInput['lines'],
): Work<Neighbours> {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]));
  const near = nodes.map(() => new Set<number>());
  yield LOOKUP * nodes.length;
  yield* forEachInSteps(lines, (line) => {
    const a = numbers.get(line.a);
    const b = numbers.get(line.b);
    if (a === undefined || b === undefined || a === b) return LOOKUP;
    near[a]?.add(b);
    near[b]?.add(a);
    return 2 * LOOKUP;
  });
  const neighbours: number[][] = [];
  yield* forEachInSteps(near, (own) => {
    neighbours.push([...own].sort((a, b) => a - b));
    return LOOKUP * own.size;
  });
  return neighbours;
}

/** From so many nodes on, somebody who waits would wait long: gathering them takes most of the time. */
const FIRST_FROM = 1500;

/** A part in the making. */
interface Drawn extends Part {
  readonly points: Points;
  readonly distances: Distances;
  /** Whether its points were known before. */
  readonly isKnown: boolean;
}

function* draw(
  { frame, start, seed, onFirst }: SpreadInput,
  { nodes, neighbours, parts }: Numbered,
): Work<SpreadResult> {
  const random = seededRandom(seed);
  const ratio = frame.width / frame.height;
  const known = placesBefore(nodes, neighbours, start);
  yield LOOKUP * nodes.length;
  const drawn: Drawn[] = [];
  for (const part of parts.filter(({ members }) => members.length > 1)) {
    const distances = yield* distancesIn(part.neighbours);
    const places = part.members.map((i) => known[i]);
    const started = startAt(part.neighbours, places, random);
    const points = started ?? (yield* lowStress(part.neighbours, distances, random));
    drawn.push({ ...part, points, distances, isKnown: started !== undefined });
  }
  const alone = parts
    .filter(({ members }) => members.length === 1)
    .flatMap(({ members }) => members);
  const radii = nodes.map(({ radius }) => radius);
  const sheet = { nodes, alone, ratio, frame, rooms: roomsOf(radii, frame) };
  if (onFirst && (drawn[0]?.members.length ?? 0) >= FIRST_FROM) {
    const copies = drawn.map((part) => ({ ...part, points: copied(part.points) }));
    onFirst(yield* arranged(copies, sheet, start, undefined));
  }
  for (const { neighbours: near, distances, points, isKnown } of drawn) {
    yield* gather(near, distances, points, isKnown ? STRIDE.known : STRIDE.fresh);
  }
  return yield* arranged(drawn, sheet, start, random);
}

interface Sheet {
  readonly nodes: readonly SpreadNode[];
  /** Numbers of nodes without a line. */
  readonly alone: readonly number[];
  readonly ratio: number;
  readonly frame: Size;
  readonly rooms: Float64Array;
}

/** Puts the parts together on one sheet. `random`: of moves to better places; undefined: they stay where they are. */
function* arranged(
  drawn: readonly Drawn[],
  { nodes, alone, ratio, frame, rooms }: Sheet,
  start: SpreadInput['start'],
  random: (() => number) | undefined,
): Work<SpreadResult> {
  for (const part of drawn) {
    if (!part.isKnown) yield* turnToFit(part.points, ratio);
    if (part !== drawn[0]) scale(part.points, ASIDE);
  }
  const all = [...drawn, { members: alone, points: inRows(alone.length, ratio) }];
  const pieces = all.map(({ points }) => points);
  yield* pack(pieces, ratio);
  const step = pxPerStep(together(all), rooms, frame);
  for (const part of drawn) {
    const room = Float64Array.from(part.members, (i) => (rooms[i] ?? 0) / step);
    yield* separate(part.points, room);
    if (random) yield* moveOneByOne({ ...part, room, random });
    if (part !== drawn[0]) scale(part.points, ASIDE);
    if (start === undefined) centre(part.points);
  }
  yield* pack(pieces, ratio);
  const points = together(all);
  const size = yield* fitIn(frame, points, rooms);
  return {
    frame: size,
    places: new Map(nodes.map(({ id }, i) => [id, [points.x[i] ?? 0, points.y[i] ?? 0]])),
  };
}

/** Of each node where it was, in units in which lines are 1 long on average. */
function placesBefore(
  nodes: readonly SpreadNode[],
  neighbours: Neighbours,
  start: SpreadInput['start'],
): (Place | undefined)[] {
  const places = nodes.map(({ id }) => start?.get(id));
  const unit = lineLength(neighbours, places);
  return places.map((place) => place && [place[0] / unit, place[1] / unit]);
}

const copied = ({ x, y }: Points): Points => ({ x: x.slice(), y: y.slice() });

/** The points of all parts, by the numbers that nodes have in the whole. */
function together(parts: readonly Pick<Drawn, 'members' | 'points'>[]): Points {
  const whole = pointsOf(parts.reduce((sum, { members }) => sum + members.length, 0));
  for (const { members, points } of parts) {
    members.forEach((i, own) => {
      whole.x[i] = points.x[own] ?? 0;
      whole.y[i] = points.y[own] ?? 0;
    });
  }
  return whole;
}

/** Where the name of a node may stand, seen from the middle of the node, px. */
import type { Box, Point } from '../../../drawing/boxes.ts';
import type { NameSide, Size } from '../../../drawing/nameBlock.ts';
import { NAME_GAP } from '../../../drawing/nameStyle.ts';

/** How a place follows from the sizes of a node and its name. */
interface Spot {
  /** To the right and down: −1, 0 or 1. */
  readonly x: number;
  readonly y: number;
  /** Between node and name, px. */
  readonly gap: number;
  /** How far it slides along its side, in parts of the way to where it would let go of its node. */
  readonly slide: number;
  /** How little it is liked: 0 is the best. */
  readonly cost: number;
}

/** Below, right, left and above; then the corners. The layout makes room in the same order. */
const SIDES = [
  { x: 0, y: 1, cost: 0 },
  { x: 1, y: 0, cost: 0.3 },
  { x: -1, y: 0, cost: 0.5 },
  { x: 0, y: -1, cost: 0.7 },
];
const CORNERS = [
  { x: 1, y: 1, cost: 1.3 },
  { x: -1, y: 1, cost: 1.4 },
  { x: 1, y: -1, cost: 1.5 },
  { x: -1, y: -1, cost: 1.6 },
];
/** A place that has slid a whole half of its side costs one. */
const SLIDES = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9];
/** A little further off a name still stands beside its node. */
const FURTHEST_BESIDE = NAME_GAP + 5;
const GAPS = [
  { gap: NAME_GAP, cost: 0 },
  { gap: FURTHEST_BESIDE, cost: 1 },
];

/** Beside a node; the best first. */
const SPOTS: readonly Spot[] = GAPS.flatMap(({ gap, cost }) => [
  ...SLIDES.flatMap((slide) =>
    SIDES.map((side) => ({ ...side, gap, slide, cost: cost + side.cost + Math.abs(slide) })),
  ),
  ...CORNERS.map((corner) => ({ ...corner, gap, slide: 0, cost: cost + corner.cost })),
]).sort((a, b) => a.cost - b.cost);

/** A place with how little it is liked. */
export interface NamePlace extends NameSide {
  readonly cost: number;
}

/** The places beside a node: on each side, slid along it in small steps, and at its corners. The best first. */
export function* placesBeside(radius: number, block: Size): Generator<NamePlace> {
  const { width, height } = block;
  for (const { x, y, gap, slide, cost } of SPOTS) {
    const reach = (radius + gap) * (x !== 0 && y !== 0 ? Math.SQRT1_2 : 1);
    yield {
      dx: x === 0 ? (slide * width) / 2 : x * (reach + width / 2),
      dy: y === 0 ? (slide * (height + radius)) / 2 : y * (reach + height / 2),
      align: x === 0 ? 'center' : x > 0 ? 'left' : 'right',
      cost,
    };
  }
}

/** From the rim of a node to the nearest edge of a name that is led to it, px. */
export const LONGEST_LEADER = 56;
const SHORTEST_LEADER = 14;
const LEADER_STEP = 7;
const DIRECTIONS = 16;

/** The places away from a node, all around it. The nearest first. */
export function* placesApart(radius: number, block: Size): Generator<NameSide> {
  for (let length = SHORTEST_LEADER; length <= LONGEST_LEADER; length += LEADER_STEP) {
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (direction * 2 * Math.PI) / DIRECTIONS;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      // The edge or corner of the name that faces the node lies at the end of the leader.
      yield {
        dx: x * (radius + length) + (leaning(x) * block.width) / 2,
        dy: y * (radius + length) + (leaning(y) * block.height) / 2,
        align: 'center',
      };
    }
  }
}

/** −1, 0 or 1; what hardly leans to a side counts as 0. */
function leaning(part: number): number {
  return Math.abs(part) < 0.3 ? 0 : Math.sign(part);
}

/** A line that ties a name to its node, and the bar along the name in which it ends; seen from the middle of the node, px. */
export interface Leader {
  readonly line: readonly [Point, Point];
  readonly bar: readonly [Point, Point];
}

const BAR = 14;

/** From the rim of a node to the nearest point of its name. `name`: its box, seen from the middle of its node, which is not in it. */
export function leaderTo(radius: number, name: Box): Leader {
  const x = clamp(0, name.left, name.right);
  const y = clamp(0, name.top, name.bottom);
  const part = radius / Math.hypot(x, y);
  const isBeside = y > name.top && y < name.bottom;
  const bar = [-BAR / 2, BAR / 2].map(
    (along): Point =>
      isBeside
        ? [x, clamp(y + along, name.top, name.bottom)]
        : [clamp(x + along, name.left, name.right), y],
  );
  return {
    line: [
      [x * part, y * part],
      [x, y],
    ],
    bar: [bar[0] ?? [x, y], bar[1] ?? [x, y]],
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

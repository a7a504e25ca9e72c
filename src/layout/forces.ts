/** Places the nodes: lines pull, discs and names push, cells hold. */
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { bordersOf, type Cell } from './cells.ts';
import type { Drawing } from './geometry.ts';
import { seededRandom } from './random.ts';
import { relax, relaxWork, type Spacing } from './relax.ts';
import type { Work } from './work.ts';

const TICKS = 260;
/** Px; beyond it two nodes do not push each other. */
const CHARGE_REACH = 140;

/** How hard a node is pulled to the middle of its group, and to its place in another version. */
const COMPANY_PULL = 0.02;
const LONE_PULL = 0.08;
const ANCHOR_PULL = 0.3;

/** While moving: generous, so that later only small repairs are needed. */
const SPACING: Spacing = { inside: 11, between: 24, hub: 5.5, name: 3, border: 13 };

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly length: number;
  readonly pull: number;
}

/** Puts every node near the site of its cell, at a seeded place. */
export function scatter(drawing: Drawing, cells: readonly Cell[], seed: number): void {
  const random = seededRandom(seed);
  drawing.groups.forEach((group, i) => {
    const cell = cells[group] ?? { x: 0, y: 0 };
    const angle = 2 * Math.PI * random();
    const away = 60 * Math.sqrt(random());
    drawing.x[i] = cell.x + away * Math.cos(angle);
    drawing.y[i] = cell.y + away * Math.sin(angle);
  });
}

export interface SimulationOptions {
  readonly seed: number;
  /** Absent: groups are not bound to a cell. */
  readonly cells?: readonly Cell[] | undefined;
  /** Places that nodes are held to, as by a spring; undefined: the node is free. */
  readonly anchors?: readonly (readonly [number, number] | undefined)[] | undefined;
}

/** Moves x and y of the drawing from where they are to a balance of all forces. */
export function* simulate(
  drawing: Drawing,
  { seed, cells, anchors }: SimulationOptions,
): Work<void> {
  const { x, y, graph, radii } = drawing;
  const bodies: Body[] = graph.nodes.map((_, i) => ({ x: x[i] ?? 0, y: y[i] ?? 0 }));
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom(seed))
    .alphaDecay(1 - 0.002 ** (1 / TICKS))
    .force(
      'link',
      forceLink<Body, Spring>(springs(drawing))
        .distance((spring) => spring.length)
        .strength((spring) => spring.pull),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((_, i) => -18 - 3 * (radii[i] ?? 0))
        .distanceMax(CHARGE_REACH),
    )
    .force('company', company(drawing, bodies))
    .force('anchor', anchored(bodies, anchors))
    .stop();
  const borders = cells && bordersOf(cells);
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    yield tickWork(drawing);
    bodies.forEach((body, i) => {
      x[i] = body.x;
      y[i] = body.y;
    });
    // Names come in slowly: at once they would block the way of nodes that still have to pass.
    const strength = Math.min(0.5, (0.7 * tick) / TICKS);
    relax(drawing, { spacing: SPACING, strength, borders });
    yield relaxWork(drawing);
    bodies.forEach((body, i) => {
      body.x = x[i] ?? 0;
      body.y = y[i] ?? 0;
    });
  }
}

/** How much `simulate` does, about, in visits of a pair of nodes. */
export const simulateWork = (drawing: Drawing): number =>
  TICKS * (tickWork(drawing) + relaxWork(drawing));

/** A node meets some tens of others, or clusters of them. */
const tickWork = ({ graph }: Drawing): number => 60 * graph.nodes.length;

function springs({ graph, groups, radii }: Drawing): Spring[] {
  return graph.edges.map(({ a, b, weight }) => {
    const together = groups[a] === groups[b];
    const reach = (radii[a] ?? 0) + (radii[b] ?? 0) + 14;
    const busiest = Math.min(graph.lines[a] ?? 1, graph.lines[b] ?? 1);
    return {
      source: a,
      target: b,
      length: together ? reach : 3 * reach,
      pull: together ? (0.4 + 0.6 * Math.min(1, weight)) / busiest : 0.012,
    };
  });
}

/** Keeps a group together; a node without lines inside it, cut loose by folding, is pulled harder. */
function company({ groups, groupCount, graph }: Drawing, bodies: readonly Body[]) {
  const isLone = groups.map(() => true);
  for (const { a, b } of graph.edges) {
    if (groups[a] !== groups[b]) continue;
    isLone[a] = false;
    isLone[b] = false;
  }
  const sizes = new Float64Array(groupCount);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return (alpha: number): void => {
    const middleX = new Float64Array(groupCount);
    const middleY = new Float64Array(groupCount);
    bodies.forEach((body, i) => {
      const group = groups[i] ?? 0;
      middleX[group] = (middleX[group] ?? 0) + body.x / (sizes[group] ?? 1);
      middleY[group] = (middleY[group] ?? 0) + body.y / (sizes[group] ?? 1);
    });
    bodies.forEach((body, i) => {
      const group = groups[i] ?? 0;
      const pull = alpha * (isLone[i] ? LONE_PULL : COMPANY_PULL);
      body.vx = (body.vx ?? 0) + ((middleX[group] ?? 0) - body.x) * pull;
      body.vy = (body.vy ?? 0) + ((middleY[group] ?? 0) - body.y) * pull;
    });
  };
}

function anchored(bodies: readonly Body[], anchors: SimulationOptions['anchors']) {
  return (alpha: number): void => {
    anchors?.forEach((anchor, i) => {
      const body = bodies[i];
      if (!anchor || !body) return;
      body.vx = (body.vx ?? 0) + (anchor[0] - body.x) * ANCHOR_PULL * alpha;
      body.vy = (body.vy ?? 0) + (anchor[1] - body.y) * ANCHOR_PULL * alpha;
    });
  };
}

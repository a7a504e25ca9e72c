/**
 * A cell of the sheet for every group, as on a political map: next to the groups it has lines with,
 * and as large as its nodes and names need. The cells are a power diagram: the border between two
 * groups is a straight line, so to be in one's own cell is to be on the right side of each line.
 */
import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Drawing, isInside, type Sheet } from './geometry.ts';
import { seededRandom } from './random.ts';
import type { Work } from './work.ts';

export interface Cell {
  readonly x: number;
  readonly y: number;
  /** Power of the site, px²: a larger one pushes the borders outward. */
  readonly power: number;
}

export interface CellPlan {
  readonly cells: readonly Cell[];
  /** Weight × distance of all lines between groups: lower is better. */
  readonly energy: number;
}

/** Room a node takes with the space around it, and a name, in px². */
const NODE_SPACE = 9;
const NAME_SHARE = 0.75;
/** Side of the squares in which areas are counted, px. */
const SQUARE = 16;
const ROUNDS = 60;
const SETTLING = 15;
const GROUP_TICKS = 160;

/** Room needed per group, px². */
export function roomPerGroup(
  drawing: Pick<Drawing, 'groups' | 'groupCount' | 'radii' | 'names'>,
): number[] {
  const room = new Array<number>(drawing.groupCount).fill(0);
  const add = (i: number, area: number): void => {
    const group = drawing.groups[i] ?? 0;
    room[group] = (room[group] ?? 0) + area;
  };
  drawing.radii.forEach((radius, i) => {
    add(i, Math.PI * (radius + NODE_SPACE) ** 2);
  });
  for (const { node, width, height } of drawing.names) add(node, NAME_SHARE * width * height);
  // A small group is mostly rim.
  return room.map((area) => area + 70 * Math.sqrt(area));
}

/** How much `planCells` does, about, in visits of a pair of nodes. */
export const planWork = ({ sheet, groupCount }: Drawing): number =>
  (ROUNDS * groupCount * sheet.width * sheet.height) / SQUARE ** 2 +
  GROUP_TICKS * tickWork(groupCount);

/** Each site meets some tens of others. */
const tickWork = (sites: number): number => 100 * sites;

/** Lays out the cells from one seed. */
export function* planCells(
  drawing: Drawing,
  room: readonly number[],
  seed: number,
): Work<CellPlan> {
  const { sheet } = drawing;
  const between = linesBetween(drawing);
  const sites = yield* placeCircles(sheet, room, between, seed);
  const squares = freeSquares(sheet);
  const total = room.reduce((sum, area) => sum + area, 0);
  const wanted = room.map((area) => (area / total) * squares.length * SQUARE * SQUARE);
  const power = wanted.map((area) => area / Math.PI);

  for (let round = 0; round < ROUNDS; round++) {
    const owned = shareOut(squares, sites, power);
    yield squares.length * sites.length;
    sites.forEach((site, g) => {
      const { count, sumX, sumY } = owned[g] ?? { count: 0, sumX: 0, sumY: 0 };
      power[g] = (power[g] ?? 0) + 0.35 * ((wanted[g] ?? 0) - count * SQUARE * SQUARE);
      // The last rounds only settle the areas.
      if (count === 0 || round >= ROUNDS - SETTLING) return;
      site.x += 0.5 * (sumX / count - site.x);
      site.y += 0.5 * (sumY / count - site.y);
    });
  }
  let energy = 0;
  for (const { a, b, weight } of between) {
    const p = sites[a];
    const q = sites[b];
    if (p && q) energy += weight * Math.hypot(p.x - q.x, p.y - q.y);
  }
  return { cells: sites.map(({ x, y }, g) => ({ x, y, power: power[g] ?? 0 })), energy };
}

/** Per group: how many squares are nearest to its site, and the sums of their middles. */
function shareOut(
  squares: readonly (readonly [number, number])[],
  sites: readonly Site[],
  power: readonly number[],
): { count: number; sumX: number; sumY: number }[] {
  const siteX = Float64Array.from(sites, (site) => site.x);
  const siteY = Float64Array.from(sites, (site) => site.y);
  const powers = Float64Array.from(power);
  const owned = sites.map(() => ({ count: 0, sumX: 0, sumY: 0 }));
  for (const [px, py] of squares) {
    let owner = 0;
    let least = Infinity;
    for (let g = 0; g < powers.length; g++) {
      const dx = px - (siteX[g] ?? 0);
      const dy = py - (siteY[g] ?? 0);
      const distance = dx * dx + dy * dy - (powers[g] ?? 0);
      if (distance < least) {
        least = distance;
        owner = g;
      }
    }
    const share = owned[owner];
    if (!share) continue;
    share.count += 1;
    share.sumX += px;
    share.sumY += py;
  }
  return owned;
}

/** A border between two cells as a straight line: `x · ux + y · uy + offset` px lie inside of it. */
export interface Border {
  readonly ux: number;
  readonly uy: number;
  readonly offset: number;
}

/** Per cell its borders with all others; (ux, uy) is the unit vector that points inward. */
export function bordersOf(cells: readonly Cell[]): Border[][] {
  return cells.map((own, g) =>
    cells.flatMap((other, h) => {
      const dx = own.x - other.x;
      const dy = own.y - other.y;
      const apart = Math.hypot(dx, dy);
      if (g === h || apart === 0) return [];
      const squares = other.x ** 2 + other.y ** 2 - own.x ** 2 - own.y ** 2;
      const offset = (squares + own.power - other.power) / (2 * apart);
      return [{ ux: dx / apart, uy: dy / apart, offset }];
    }),
  );
}

interface Site extends SimulationNodeDatum {
  x: number;
  y: number;
}

interface Bond {
  readonly a: number;
  readonly b: number;
  weight: number;
}

function linesBetween({ graph, groups }: Drawing): Bond[] {
  const bonds = new Map<string, Bond>();
  for (const { a, b, weight } of graph.edges) {
    const [low, high] = [groups[a] ?? 0, groups[b] ?? 0].sort((p, q) => p - q);
    if (low === undefined || high === undefined || low === high) continue;
    const bond = bonds.get(`${low} ${high}`);
    if (bond) bond.weight += weight;
    else bonds.set(`${low} ${high}`, { a: low, b: high, weight });
  }
  return [...bonds.values()].sort((p, q) => p.a - q.a || p.b - q.b);
}

function* placeCircles(
  sheet: Sheet,
  room: readonly number[],
  between: readonly Bond[],
  seed: number,
): Work<Site[]> {
  const random = seededRandom(seed);
  const sites: Site[] = room.map(() => ({
    x: sheet.width * (0.1 + 0.8 * random()),
    y: sheet.height * (0.1 + 0.8 * random()),
  }));
  const radius = room.map((area) => Math.sqrt(area / Math.PI));
  const bonds = between.map((bond) => ({ ...bond, source: bond.a, target: bond.b }));
  const wide = sheet.width / (sheet.width + sheet.height);
  const simulation = forceSimulation(sites)
    .randomSource(random)
    .force(
      'link',
      forceLink(bonds)
        .distance(({ a, b }) => (radius[a] ?? 0) + (radius[b] ?? 0))
        .strength(({ weight }) => Math.min(0.6, 0.06 * weight)),
    )
    .force('x', forceX(sheet.width / 2).strength(0.08 * (1 - wide)))
    .force('y', forceY(sheet.height / 2).strength(0.08 * wide))
    .force('collide', forceCollide<Site>((_, i) => radius[i] ?? 0).iterations(3))
    .force('sheet', () => {
      sites.forEach((site, i) => {
        const r = 0.8 * (radius[i] ?? 0);
        site.x = Math.max(
          Math.min(r, sheet.width / 2),
          Math.min(site.x, Math.max(sheet.width - r, sheet.width / 2)),
        );
        site.y = Math.max(
          Math.min(r, sheet.height / 2),
          Math.min(site.y, Math.max(sheet.height - r, sheet.height / 2)),
        );
      });
    })
    .stop();
  for (let tick = 0; tick < GROUP_TICKS; tick++) {
    simulation.tick();
    yield tickWork(sites.length);
  }
  return sites;
}

function freeSquares({ width, height, margin, keepFree }: Sheet): [number, number][] {
  const squares: [number, number][] = [];
  for (let y = margin + SQUARE / 2; y < height - margin; y += SQUARE) {
    for (let x = margin + SQUARE / 2; x < width - margin; x += SQUARE) {
      if (!keepFree.some((rect) => isInside(rect, x, y))) squares.push([x, y]);
    }
  }
  return squares;
}

/** How well a drawing reads; the best of several starts is kept. Lower is better. */
import type { Drawing } from './geometry.ts';
import { chooseSides } from './names.ts';

export interface Score {
  readonly total: number;
  /** Length of all lines between groups, px. */
  readonly crossing: number;
  /** Names of hubs for which no side of the disc is free. */
  readonly blockedNames: number;
  /** Distance in px by which nodes stand apart from the rest of their group. */
  readonly stray: number;
}

/** A gap wider than this splits the soft area of a group. */
const AREA_GAP = 52;

export function scoreOf(drawing: Drawing): Score {
  const crossing = crossingLength(drawing);
  const blockedNames = chooseSides(drawing);
  const stray = strayLength(drawing);
  return {
    total: crossing / 100 + 25 * blockedNames + stray / 15,
    crossing,
    blockedNames,
    stray,
  };
}

function crossingLength({ x, y, graph, groups }: Drawing): number {
  let sum = 0;
  for (const { a, b } of graph.edges) {
    if (groups[a] !== groups[b]) {
      sum += Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    }
  }
  return sum;
}

function strayLength({ x, y, groups }: Drawing): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    let nearest = Infinity;
    for (let j = 0; j < x.length; j++) {
      if (j === i || groups[j] !== groups[i]) continue;
      nearest = Math.min(nearest, Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)));
    }
    if (nearest < Infinity) sum += Math.max(0, nearest - AREA_GAP);
  }
  return sum;
}

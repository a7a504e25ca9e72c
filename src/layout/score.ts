/** How well a drawing reads; the best of several starts is kept. Lower is better. */
import { type Drawing, NAME_GAP, type Rect } from './geometry.ts';

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
  const blockedNames = countBlockedNames(drawing);
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

/** Tries the sides in the order in which the picture does: below, right, left, above. */
function countBlockedNames(drawing: Drawing): number {
  const { x, y, radii, names, sheet } = drawing;
  const placed: Rect[] = [];
  let blocked = 0;
  for (const { node, width, height } of names) {
    const px = x[node] ?? 0;
    const py = y[node] ?? 0;
    const away = (radii[node] ?? 0) + NAME_GAP;
    const sides: Rect[] = [
      { x: px - width / 2, y: py + away, width, height },
      { x: px + away, y: py - height / 2, width, height },
      { x: px - away - width, y: py - height / 2, width, height },
      { x: px - width / 2, y: py - away - height, width, height },
    ];
    const free = sides.find(
      (rect) =>
        rect.x >= 0 &&
        rect.x + rect.width <= sheet.width &&
        rect.y >= 0 &&
        rect.y + rect.height <= sheet.height &&
        !placed.some((other) => overlaps(rect, other)) &&
        !x.some((_, i) => i !== node && touches(rect, x[i] ?? 0, y[i] ?? 0, radii[i] ?? 0)),
    );
    if (free) placed.push(free);
    else blocked++;
  }
  return blocked;
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function touches(rect: Rect, x: number, y: number, radius: number): boolean {
  const dx = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const dy = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return dx * dx + dy * dy < radius * radius;
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

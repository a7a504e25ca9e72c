/** Discs with names on a sheet: what the steps of the layout share. Units are px at fit. */
import { nodeRadius } from '../drawing/nodeRadius.ts';
import type { LayoutGraph } from './graph.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sheet: no node within `margin` of the rim or in a corner that buttons stand over. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly keepFree: readonly Rect[];
}

/** Room for a name beside its disc. */
export interface NameBox {
  readonly node: number;
  readonly width: number;
  readonly height: number;
  /** From the middle of the disc to the middle of the name. */
  readonly dx: number;
  readonly dy: number;
}

/** Everything that has a place; the arrays are indexed by node and x and y are moved in place. */
export interface Drawing {
  readonly graph: LayoutGraph;
  readonly groups: readonly number[];
  readonly groupCount: number;
  readonly radii: readonly number[];
  /** Replaced as a whole when names choose another side. */
  names: readonly NameBox[];
  readonly sheet: Sheet;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function isInside(rect: Rect, x: number, y: number): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
}

/** Radii in px of all nodes. */
export function radiiOf(graph: LayoutGraph): number[] {
  return graph.lines.map(nodeRadius);
}

/** Every pair of points closer than `reach` in x and y, each once, in a fixed order. */
export function forEachNearPair(
  x: Float64Array,
  y: Float64Array,
  reach: number,
  visit: (a: number, b: number) => void,
): void {
  const order = Array.from(x.keys()).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  for (let i = 0; i < order.length; i++) {
    const a = order[i] ?? 0;
    const limit = (x[a] ?? 0) + reach;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j] ?? 0;
      if ((x[b] ?? 0) > limit) break;
      if (Math.abs((y[a] ?? 0) - (y[b] ?? 0)) < reach) visit(Math.min(a, b), Math.max(a, b));
    }
  }
}

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

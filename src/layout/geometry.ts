/** Discs with names on a sheet: what the steps of the layout share. Units are px at fit. */
import { NAME_LINE_HEIGHT, nameStyle } from '../domain/nameStyle.ts';
import { nodeRadius } from '../domain/nodeRadius.ts';
import { textWidth } from '../domain/textWidth.ts';
import { wrapName } from '../domain/wrapName.ts';
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

/** Room for a name under its disc. */
export interface NameBox {
  readonly node: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that has a place; the arrays are indexed by node and x and y are moved in place. */
export interface Drawing {
  readonly graph: LayoutGraph;
  readonly groups: readonly number[];
  readonly groupCount: number;
  readonly radii: readonly number[];
  readonly names: readonly NameBox[];
  readonly sheet: Sheet;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** From so many lines on a node has a name of its own on arrival. */
const NAMED_LINES = 9;
/** Names never take more than this share of the sheet; the smallest hubs go without. */
const NAMED_SHARE = 0.25;
/** Between disc and name. */
export const NAME_GAP = 3;

/** The names the layout makes room for: the hubs, and of every group the best known. */
export function nameBoxes(graph: LayoutGraph, groups: readonly number[], sheet: Sheet): NameBox[] {
  const lines = (i: number): number => graph.lines[i] ?? 0;
  const order = graph.nodes.map((_, i) => i).sort((a, b) => lines(b) - lines(a) || a - b);
  const firstOfGroup = new Set<number>();
  const named = order.filter((i) => {
    const group = groups[i] ?? 0;
    const isFirst = !firstOfGroup.has(group);
    firstOfGroup.add(group);
    return isFirst || lines(i) >= NAMED_LINES;
  });
  let room = NAMED_SHARE * sheet.width * sheet.height;
  const boxes: NameBox[] = [];
  for (const i of named) {
    const box = nameBox(i, graph.nodes[i]?.name ?? '', lines(i));
    room -= box.width * box.height;
    if (room < 0) break;
    boxes.push(box);
  }
  return boxes;
}

function nameBox(node: number, name: string, lines: number): NameBox {
  const { size, weight } = nameStyle(lines);
  const wrapped = wrapName(name);
  const width = Math.max(0, ...wrapped.map((line) => textWidth(line, size, weight)));
  return { node, width: width + 4, height: wrapped.length * size * NAME_LINE_HEIGHT };
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

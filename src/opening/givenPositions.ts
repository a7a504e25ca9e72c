import type { LensLayout } from '../domain/schema.ts';
import { frameFor } from '../layout/frame.ts';

type Position = readonly [x: number, y: number];

/** Between the outermost nodes and the rim, where their names stand, px. */
const MARGIN = 24;

/**
 * The drawing that a file itself gives, on a sheet as large as so many nodes need; undefined when a node has no
 * position, or all stand so near or so far that numbers cannot tell them apart, such as on one point.
 */
export function givenPositions(
  nodes: readonly { readonly id: string; readonly position: Position | undefined }[],
): LensLayout | undefined {
  const places: (readonly [id: string, position: Position])[] = [];
  for (const { id, position } of nodes) {
    if (position === undefined) return undefined;
    places.push([id, position]);
  }
  const xs = span(places.map(([, [x]]) => x));
  const ys = span(places.map(([, [, y]]) => y));
  const frame = frameFor(places.length);
  const room = { width: frame.width - 2 * MARGIN, height: frame.height - 2 * MARGIN };
  const scale = Math.min(room.width / xs.length, room.height / ys.length);
  if (!(scale > 0 && Number.isFinite(scale))) return undefined;
  const width = xs.length * scale + 2 * MARGIN;
  const height = ys.length * scale + 2 * MARGIN;
  const onSheet = ([x, y]: Position): [number, number] => [
    width / 2 + (x - xs.middle) * scale,
    height / 2 + (y - ys.middle) * scale,
  ];
  return {
    width,
    height,
    nodes: Object.fromEntries(places.map(([id, position]) => [id, onSheet(position)])),
    groups: [],
    folded: [],
  };
}

function span(values: readonly number[]): { length: number; middle: number } {
  const from = values.reduce((a, b) => Math.min(a, b), Infinity);
  const to = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { length: to - from, middle: from + (to - from) / 2 };
}

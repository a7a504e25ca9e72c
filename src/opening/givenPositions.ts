import type { LensLayout } from '../domain/schema.ts';
import { DESKTOP_FRAME } from '../layout/frame.ts';

type Position = readonly [x: number, y: number];

/** Units² of the drawing that a node and its name need. */
const ROOM = 4500;
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
  const longest = Math.max(xs.length, ys.length);
  const area = Math.max(DESKTOP_FRAME.width * DESKTOP_FRAME.height, places.length * ROOM);
  // A drawing that is nearly a line gets a sheet all the same.
  const flattest = longest / 4;
  const [wide, high] = [Math.max(xs.length, flattest), Math.max(ys.length, flattest)];
  // Root by root: their product may be more, or less, than a number can say.
  const scale = Math.sqrt(area) / Math.sqrt(wide) / Math.sqrt(high);
  if (!(flattest > 0 && scale > 0 && Number.isFinite(scale))) return undefined;
  const width = wide * scale + 2 * MARGIN;
  const height = high * scale + 2 * MARGIN;
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

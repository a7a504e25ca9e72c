/** A network by number: who has a line to whom, each once and in order. */
export type Neighbours = readonly (readonly number[])[];

/** Where each node is; moved in place. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A part of a network that hangs together. */
export interface Part {
  /** The number that each of its nodes has in the whole. */
  readonly members: readonly number[];
  readonly neighbours: Neighbours;
}

export function pointsOf(size: number): Points {
  return { x: new Float64Array(size), y: new Float64Array(size) };
}

/** The parts of a network, the largest first, of equals the one with the lowest number. */
export function partsOf(neighbours: Neighbours): Part[] {
  /** The number that each node has in its part; none yet: -1. */
  const inPart = new Int32Array(neighbours.length).fill(-1);
  const parts = neighbours.flatMap((_, start): Part[] => {
    if (inPart[start] !== -1) return [];
    const members = [start];
    inPart[start] = 0;
    for (const at of members) {
      for (const next of neighbours[at] ?? []) {
        if (inPart[next] !== -1) continue;
        inPart[next] = members.length;
        members.push(next);
      }
    }
    const own = members.map((at) => (neighbours[at] ?? []).map((next) => inPart[next] ?? 0));
    return [{ members, neighbours: own }];
  });
  return parts.sort((p, q) => q.members.length - p.members.length);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box with all points, and room around each; of no points one without size. */
export function boxOf({ x, y }: Points, rooms?: Float64Array): Box {
  if (x.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    const room = rooms?.[i] ?? 0;
    left = Math.min(left, (x[i] ?? 0) - room);
    right = Math.max(right, (x[i] ?? 0) + room);
    top = Math.min(top, (y[i] ?? 0) - room);
    bottom = Math.max(bottom, (y[i] ?? 0) + room);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Moves a drawing with its middle to 0. */
export function centre(points: Points): void {
  const { left, top, width, height } = boxOf(points);
  for (let i = 0; i < points.x.length; i++) {
    points.x[i] = (points.x[i] ?? 0) - left - width / 2;
    points.y[i] = (points.y[i] ?? 0) - top - height / 2;
  }
}

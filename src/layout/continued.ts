/** A drawing that starts from the one of a neighbouring version, so that the map is recognised. */
import type { LensLayout } from '../domain/schema.ts';
import { simulate } from './forces.ts';
import type { Drawing, Sheet } from './geometry.ts';
import type { LayoutGraph } from './graph.ts';
import { seededRandom } from './random.ts';
import { settle } from './settle.ts';
import type { Work } from './work.ts';

export interface KnownPlaces {
  /** Per node: its place in the other version, in units of this sheet. */
  readonly places: readonly (readonly [number, number] | undefined)[];
  /** Per node: the number of its group there. */
  readonly groups: readonly (number | undefined)[];
}

/** With fewer nodes in common there is no map to recognise. */
const LEAST_SHARE = 0.1;

/** What the other version knows of these nodes; undefined when that is too little to start from. */
export function knownPlaces(
  graph: LayoutGraph,
  previous: LensLayout | undefined,
  sheet: Sheet,
): KnownPlaces | undefined {
  if (!previous) return undefined;
  const scaleX = sheet.width / previous.width;
  const scaleY = sheet.height / previous.height;
  const groupOf = new Map(
    previous.groups.flatMap((group, i) => group.members.map((id) => [id, i] as const)),
  );
  const positions = new Map(Object.entries(previous.nodes));
  const places = graph.nodes.map(({ id }) => {
    const place = positions.get(id);
    return place && ([place[0] * scaleX, place[1] * scaleY] as const);
  });
  const count = places.filter((place) => place !== undefined).length;
  if (count === 0 || count < LEAST_SHARE * graph.nodes.length) return undefined;
  return { places, groups: graph.nodes.map(({ id }) => groupOf.get(id)) };
}

/**
 * Known nodes stay near where they were, new ones start at their neighbours and find a place. So
 * does a node that now stands in another group: alone in its old place it would be an island.
 */
export function* continuedDrawing(
  drawing: Drawing,
  known: KnownPlaces,
  seed: number,
): Work<Drawing> {
  const changed = changedGroup(drawing.groups, known.groups);
  const anchors = known.places.map((place, i) => (changed[i] ? undefined : place));
  putAtNeighbours(drawing, known, seed);
  yield* simulate(drawing, { seed, anchors });
  yield* settle(drawing);
  return drawing;
}

/** A group is the same one as before if most of its known members were in that one. */
function changedGroup(now: readonly number[], before: readonly (number | undefined)[]): boolean[] {
  const votes = new Map<number, Map<number, number>>();
  now.forEach((group, i) => {
    const old = before[i];
    if (old === undefined) return;
    const counts = votes.get(group) ?? new Map<number, number>();
    counts.set(old, (counts.get(old) ?? 0) + 1);
    votes.set(group, counts);
  });
  const origin = new Map<number, number>();
  for (const [group, counts] of votes) {
    const [best] = [...counts].sort(([p, m], [q, n]) => n - m || p - q);
    if (best) origin.set(group, best[0]);
  }
  return now.map((group, i) => origin.get(group) !== before[i]);
}

/** New nodes around the middle of their placed neighbours; without any, of their group or the sheet. */
function putAtNeighbours(drawing: Drawing, { places }: KnownPlaces, seed: number): void {
  const { graph, groups, sheet, x, y } = drawing;
  const random = seededRandom(seed);
  const placed = places.map((place, i) => {
    if (!place) return false;
    [x[i], y[i]] = place;
    return true;
  });
  const put = (i: number, around: readonly number[]): void => {
    const angle = 2 * Math.PI * random();
    const mean = (values: Float64Array, fallback: number): number =>
      around.length === 0
        ? fallback
        : around.reduce((sum, j) => sum + (values[j] ?? 0), 0) / around.length;
    x[i] = mean(x, sheet.width / 2) + 20 * Math.cos(angle);
    y[i] = mean(y, sheet.height / 2) + 20 * Math.sin(angle);
  };
  const near: number[][] = graph.nodes.map(() => []);
  for (const { a, b } of graph.edges) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  for (let again = true; again; ) {
    again = false;
    for (let i = 0; i < placed.length; i++) {
      const around = (near[i] ?? []).filter((j) => placed[j]);
      if (placed[i] || around.length === 0) continue;
      put(i, around);
      placed[i] = true;
      again = true;
    }
  }
  const company = new Map<number | undefined, number[]>();
  placed.forEach((done, i) => {
    if (done) company.set(groups[i], [...(company.get(groups[i]) ?? []), i]);
  });
  placed.forEach((done, i) => {
    if (!done) put(i, company.get(groups[i]) ?? []);
  });
}

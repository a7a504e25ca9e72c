import type { Pixel } from '../../domain/geo/mercator.ts';
import { type SpreadItem, spread } from './spread.ts';

/** One mark, or several that stand as one. */
export interface Cluster extends Pixel {
  /** In order of their weight, the heaviest first. */
  readonly ids: readonly string[];
}

export interface ClusterItem extends SpreadItem {
  /** Before it would be pushed farther than this from its place it joins another, px. */
  readonly mostMoved: number;
}

interface Group extends ClusterItem {
  readonly members: readonly SpreadItem[];
}

/**
 * Gives each mark a place of its own, as `spread` does, and joins those for which there is no room near where they
 * are. `radius`: what a mark of several needs for itself, px. Every mark is in exactly one of the answers; the answer depends on the set of marks, not on their order.
 */
export function cluster(items: readonly ClusterItem[], radius: number): readonly Cluster[] {
  let groups: readonly Group[] = items.map((item) => ({ ...item, members: [item] }));
  for (;;) {
    const moved = spread(groups);
    const way = (group: Group) => distance(group, moved.get(group.id) ?? group);
    const crowded = groups.filter((group) => way(group) > group.mostMoved);
    // The most crowded first; a round ends with at least one mark less.
    const joined = join(
      [...crowded].sort((a, b) => way(b) - way(a) || byId(a, b)),
      groups,
      radius,
    );
    if (!joined) {
      return groups.map(({ id, x, y, members }) => {
        const ids = [...members].sort((a, b) => b.weight - a.weight || byId(a, b));
        return { ...(moved.get(id) ?? { x, y }), ids: ids.map((member) => member.id) };
      });
    }
    groups = joined;
  }
}

/** Each of these with what lies nearest to it, unless that has found another; undefined: nothing to join. */
function join(
  crowded: readonly Group[],
  all: readonly Group[],
  radius: number,
): readonly Group[] | undefined {
  const taken = new Set<Group>();
  const pairs: Group[] = [];
  for (const group of crowded) {
    if (taken.has(group)) continue;
    const nearest = all
      .filter((other) => other !== group)
      .reduce<Group | undefined>((best, other) => {
        if (!best) return other;
        const order = distance(group, other) - distance(group, best) || byId(other, best);
        return order < 0 ? other : best;
      }, undefined);
    if (!nearest || taken.has(nearest)) continue;
    taken.add(group).add(nearest);
    pairs.push(merged([group, nearest], radius));
  }
  if (pairs.length === 0) return undefined;
  return [...all.filter((group) => !taken.has(group)), ...pairs];
}

/** Stands in the middle of its marks, nearer to the heavier ones. */
function merged(groups: readonly [Group, Group], radius: number): Group {
  const members = groups.flatMap((group) => group.members);
  const weight = members.reduce((sum, member) => sum + member.weight, 0);
  const middle = (of: (member: SpreadItem) => number) =>
    members.reduce((sum, member) => sum + of(member) * member.weight, 0) / weight;
  const [a, b] = groups;
  return {
    id: a.id < b.id ? a.id : b.id,
    x: middle(({ x }) => x),
    y: middle(({ y }) => y),
    radius: Math.max(a.radius, b.radius, radius),
    weight,
    mostMoved: Math.min(a.mostMoved, b.mostMoved),
    members,
  };
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

import type { FacetValues } from '../facets.ts';
import type { EntityId, Network } from '../network.ts';
import type { DrawnGraph } from './drawnGraph.ts';
import { type Trait, traitKey, traitsOf } from './traits.ts';

/** What members of a group share more than others do. */
export interface SharedTrait {
  readonly trait: Trait;
  /** How many members have it. */
  readonly inside: number;
  /** How many of those who are not in the group have it. */
  readonly outside: number;
}

export interface NamedGroup {
  /** Its place among all groups of the lens, from 0. */
  readonly number: number;
  /** In the order of the drawing. */
  readonly members: readonly EntityId[];
  /** How many are in the network but not in this group. */
  readonly others: number;
  /** The trait it is named after; undefined: its members share nothing that sets them apart. */
  readonly name: SharedTrait | undefined;
  /** The term that the group stands for by itself, such as a layer. */
  readonly term: string | undefined;
}

/** Fewer members than this are no group. */
const SMALLEST_GROUP = 3;
/** A trait names a group when so many members have it at least … */
const FEWEST = 2;
/** … and this share of them. */
const LEAST_SHARE = 1 / 5;

/** A group as it is drawn, or found. */
export interface Group {
  readonly members: readonly EntityId[];
  /** The term that it stands for, such as a layer. */
  readonly term?: string | undefined;
}

/** The groups of a lens, largest first, named; `graph`: everything in it. What is left of some may be too small for a group. */
export function lensGroups(
  groups: readonly Group[],
  graph: DrawnGraph,
  network: Network,
  values: FacetValues,
  folded: readonly EntityId[],
): NamedGroup[] {
  const drawn = groups
    .map(({ members, term }) => ({ members: members.filter((id) => graph.numbers.has(id)), term }))
    .filter(({ members }) => members.length >= SMALLEST_GROUP)
    .sort((a, b) => b.members.length - a.members.length);
  return nameGroups(drawn, graph.ids, network, values, folded);
}

/**
 * What filters leave of the groups of a lens: counted anew, but with the numbers and names that they have in the whole,
 * so that a filter renames none. What is left of some may be too small for a group.
 */
export function visibleGroups(
  groups: readonly NamedGroup[],
  graph: DrawnGraph,
  network: Network,
  values: FacetValues,
): NamedGroup[] {
  const traits = new Map(
    graph.ids.map((id) => [id, new Set(traitsOf(id, network, values).map(traitKey))]),
  );
  return groups.flatMap((group): NamedGroup[] => {
    const members = group.members.filter((id) => graph.numbers.has(id));
    if (members.length < SMALLEST_GROUP) return [];
    const trait = group.name?.trait;
    const others = graph.ids.length - members.length;
    if (trait === undefined) return [{ ...group, members, others }];
    const sharing = (ids: readonly EntityId[]) =>
      ids.filter((id) => traits.get(id)?.has(traitKey(trait)) === true).length;
    const inside = sharing(members);
    const name = { trait, inside, outside: sharing(graph.ids) - inside };
    return [{ ...group, members, others, name }];
  });
}

/**
 * Names groups after what their members share, never with a word of our own. The trait that many inside and few
 * outside have comes first; no two groups get the same name, and where two could, the one it says most about has it.
 * Each entity is expected in one group at most.
 */
export function nameGroups(
  groups: readonly Group[],
  /** Everyone in the network, members included. */
  everyone: readonly EntityId[],
  network: Network,
  values: FacetValues,
  /** Umbrellas that are not drawn: a tie with those says nothing of a group. */
  folded: readonly EntityId[] = [],
): NamedGroup[] {
  const says = (trait: Trait) => trait.type === 'term' || !folded.includes(trait.id);
  const traits = new Map(everyone.map((id) => [id, traitsOf(id, network, values).filter(says)]));
  const total = countTraits(everyone, traits);
  const possible = groups.flatMap((group, at) =>
    group.term === undefined
      ? candidates(group.members, traits, total, everyone.length).map((name) => ({ at, name }))
      : [],
  );
  possible.sort((p, q) => q.name.score - p.name.score || byKey(p.name.trait, q.name.trait));
  const names = new Map<number, SharedTrait>();
  const taken = new Set<string>();
  for (const { at, name } of possible) {
    const key = traitKey(name.trait);
    if (names.has(at) || taken.has(key)) continue;
    taken.add(key);
    names.set(at, { trait: name.trait, inside: name.inside, outside: name.outside });
  }
  return groups.map(({ members, term }, at) => ({
    number: at,
    members,
    others: everyone.length - members.length,
    name: names.get(at),
    term,
  }));
}

interface Candidate extends SharedTrait {
  readonly score: number;
}

/** What could name one group. `all`: how many are in the network. */
function candidates(
  members: readonly EntityId[],
  traits: ReadonlyMap<EntityId, readonly Trait[]>,
  total: ReadonlyMap<string, Counted>,
  all: number,
): Candidate[] {
  const fewest = Math.max(FEWEST, LEAST_SHARE * members.length);
  return [...countTraits(members, traits)].flatMap(([key, { trait, count }]) => {
    const outside = (total.get(key)?.count ?? count) - count;
    const score = distinction(count, members.length, outside, all - members.length);
    return count >= fewest && score > 0 ? [{ trait, inside: count, outside, score }] : [];
  });
}

interface Counted {
  readonly trait: Trait;
  readonly count: number;
}

function countTraits(
  ids: readonly EntityId[],
  traits: ReadonlyMap<EntityId, readonly Trait[]>,
): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const id of ids) {
    for (const trait of traits.get(id) ?? []) {
      const key = traitKey(trait);
      counted.set(key, { trait, count: (counted.get(key)?.count ?? 0) + 1 });
    }
  }
  return counted;
}

/**
 * How much a trait says of a group: the share that has it, times how many times rarer it is elsewhere (its logarithm,
 * as in tf-idf). 0 or less: it is no rarer elsewhere. One outsider is added, so that "nobody else" has an end too.
 */
function distinction(inside: number, members: number, outside: number, others: number): number {
  const share = inside / members;
  return share * Math.log(share / ((outside + 1) / (others + 1)));
}

function byKey(a: Trait, b: Trait): number {
  const [x, y] = [traitKey(a), traitKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

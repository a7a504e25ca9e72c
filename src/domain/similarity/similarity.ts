import type { Geography } from '../geo/geography.ts';
import type { Entity, EntityId, Network } from '../network.ts';
import type { Feature, FeaturesOf, SimilarityIndex } from './features.ts';
import {
  CIRCUMSTANCES,
  COMPARED,
  type ComparedKind,
  type FeatureKind,
  likeness,
  NEIGHBOUR_SHARE,
  RULES,
  rulesOf,
} from './measure.ts';

/** Why two entities are alike. */
export interface Reason extends Pick<Feature, 'key' | 'kind' | 'id' | 'points'> {
  /** How many of their kind have it; undefined for a place or period. */
  readonly count: number | undefined;
  /** Of a place: whether it is the same, or a neighbouring one. */
  readonly nearness: 'same' | 'neighbours' | undefined;
}

export interface Alike {
  readonly id: EntityId;
  /** 0 to 1. */
  readonly score: number;
  /** The heaviest first. */
  readonly reasons: readonly Reason[];
}

export interface Circumstances {
  /** Where entities are; without it a place does not count. */
  readonly geography?: Geography | undefined;
  /** Keys of features, or kinds of them, that do not count. */
  readonly without?: readonly string[] | undefined;
}

export function isCompared(kind: Entity['kind']): kind is ComparedKind {
  return COMPARED.some((compared) => compared === kind);
}

/**
 * All entities of the same kind that have more in common with this one than circumstances, most alike first; of equals in
 * the order of their ids. Empty for an id that does not exist or is of a kind that is not compared.
 */
export function similarTo(
  network: Network,
  index: SimilarityIndex,
  id: EntityId,
  circumstances: Circumstances = {},
): Alike[] {
  const entity = network.entities.get(id);
  if (!entity || !isCompared(entity.kind)) return [];
  const own = counting(index[entity.kind].get(id), new Set(circumstances.without));
  const compareWith = comparison(network, index, entity.kind, id, circumstances);
  return [...sharing(own)]
    .filter((other) => other !== id)
    .map(compareWith)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Whoever has one of these features, other than a circumstance or what everybody has. */
function sharing(own: FeaturesOf): Set<EntityId> {
  const found = new Set<EntityId>();
  for (const [kind, features] of own) {
    if (CIRCUMSTANCES.includes(kind)) continue;
    for (const { points, having } of features.values()) {
      if (points > 0) for (const id of having) found.add(id);
    }
  }
  return found;
}

/** How alike two entities of one kind are, and why; nothing alike when one does not exist or they differ in kind. */
export function compare(
  network: Network,
  index: SimilarityIndex,
  from: EntityId,
  to: EntityId,
  circumstances: Circumstances = {},
): Alike {
  const [a, b] = [network.entities.get(from), network.entities.get(to)];
  return a && a.kind === b?.kind && isCompared(a.kind)
    ? comparison(network, index, a.kind, from, circumstances)(to)
    : { id: to, score: 0, reasons: [] };
}

/** Compares one entity with others of its kind; what is the same for all of them is looked up once. */
function comparison(
  network: Network,
  index: SimilarityIndex,
  kind: ComparedKind,
  from: EntityId,
  { geography, without }: Circumstances,
): (to: EntityId) => Alike {
  const excluded = new Set(without);
  const counts = (of: FeatureKind) => !excluded.has(of) && RULES[kind][of] !== undefined;
  const own = counting(index[kind].get(from), excluded);
  const placeReason = geography && counts('regio') ? nearTo(from, kind, geography) : noReason;
  const timeReason = counts('periode') ? inTimeOf(from, kind, network) : noReason;
  return (to) => {
    const { shared, differing } = weigh(own, counting(index[kind].get(to), excluded), kind);
    const reasons = [...shared, ...placeReason(to), ...timeReason(to)];
    const total = reasons.reduce((sum, { points }) => sum + points, 0);
    return {
      id: to,
      score: likeness(total, differing),
      reasons: reasons.sort((x, y) => y.points - x.points || (x.key < y.key ? -1 : 1)),
    };
  };
}

const noReason = (): Reason[] => [];
const NO_FEATURES: FeaturesOf = new Map();

/** The features that count; a kind of which none does is as if it were not known. */
function counting(features: FeaturesOf = NO_FEATURES, excluded: ReadonlySet<string>): FeaturesOf {
  if (excluded.size === 0) return features;
  const left = new Map<FeatureKind, ReadonlyMap<string, Feature>>();
  for (const [kind, own] of features) {
    const kept = [...own].filter(([key]) => !excluded.has(key));
    if (kept.length > 0 && !excluded.has(kind)) left.set(kind, new Map(kept));
  }
  return left;
}

/** What both have, and how much what only one has weighs together; of the kinds that are known of both. */
function weigh(
  a: FeaturesOf,
  b: FeaturesOf,
  kind: ComparedKind,
): { shared: Reason[]; differing: number } {
  const shared: Reason[] = [];
  let differing = 0;
  for (const [of, { differs }] of rulesOf(kind)) {
    const [mine, theirs] = [a.get(of), b.get(of)];
    if (!mine || !theirs) continue;
    for (const { key, id, points, having } of mine.values()) {
      if (points === 0 || !theirs.has(key)) continue;
      shared.push({ key, kind: of, id, points, count: having.length, nearness: undefined });
    }
    if (differs) differing += pointsBeyond(mine, theirs) + pointsBeyond(theirs, mine);
  }
  return { shared, differing };
}

/** How much the features weigh that are not among the others. */
function pointsBeyond(
  features: ReadonlyMap<string, Feature>,
  others: ReadonlyMap<string, Feature>,
): number {
  let sum = 0;
  for (const [key, { points }] of features) if (!others.has(key)) sum += points;
  return sum;
}

/** A place or period as a reason: there is one of each. */
const single = (
  kind: FeatureKind,
  points: number,
  nearness: Reason['nearness'] = undefined,
): Reason => ({ key: kind, kind, id: kind, points, count: undefined, nearness });

/** Whether another shares a gemeente with it, or has one that borders one of its; neither, or not known: no reason. */
function nearTo(
  from: EntityId,
  kind: ComparedKind,
  { gemeentenOf, neighboursOf }: Geography,
): (to: EntityId) => Reason[] {
  const weight = RULES[kind].regio?.weight ?? 0;
  const here = new Set(gemeentenOf(from));
  const around = new Set([...here].flatMap((gemeente) => neighboursOf(gemeente)));
  return (to) => {
    const there = gemeentenOf(to);
    if (there.some((gemeente) => here.has(gemeente))) return [single('regio', weight, 'same')];
    if (!there.some((gemeente) => around.has(gemeente))) return [];
    return [single('regio', weight * NEIGHBOUR_SHARE, 'neighbours')];
  };
}

/** Whether another certainly was there at the same time. */
function inTimeOf(
  from: EntityId,
  kind: ComparedKind,
  network: Network,
): (to: EntityId) => Reason[] {
  const weight = RULES[kind].periode?.weight ?? 0;
  const own = timeOf(network.entities.get(from));
  return (to) => {
    const other = timeOf(network.entities.get(to));
    const overlaps =
      own && other && startsBy(own.start, other.end) && startsBy(other.start, own.end);
    return overlaps ? [single('periode', weight)] : [];
  };
}

interface Time {
  readonly start: string;
  readonly end: string;
}

/** From when to when something certainly was there: of an end that is not known, no more than its start. */
function timeOf(entity: Entity | undefined): Time | undefined {
  const period = entity && 'period' in entity.record ? entity.record.period : undefined;
  const start = period?.start ?? period?.end;
  if (period === undefined || start === undefined) return undefined;
  return { start, end: period.end ?? start };
}

/** A year stands for all its days: compared as precisely as the least precise. */
function startsBy(start: string, end: string): boolean {
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) <= end.slice(0, precision);
}

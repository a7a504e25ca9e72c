import type { Geography } from '../geo/geography.ts';
import type { Entity, EntityId, Network } from '../network.ts';
import type { Period } from '../schema.ts';
import type { Feature, FeaturesOf, KindIndex, SimilarityIndex } from './features.ts';
import {
  CIRCUMSTANCES,
  COMPARED,
  type ComparedKind,
  type FeatureKind,
  LITTLE_KNOWN,
  NEIGHBOUR_SHARE,
  RULES,
} from './measure.ts';

/** Why two entities are alike. */
export interface Reason extends Feature {
  /** What it adds to S, see measure.ts. */
  readonly points: number;
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

/** Key of a place or period: the two have one each. */
const single = (kind: FeatureKind): Feature => ({ key: kind, kind, id: kind });

export function isCompared(kind: Entity['kind']): kind is ComparedKind {
  return COMPARED.some((compared) => compared === kind);
}

/**
 * All entities of the same kind that have something in common with this one other than place and period, most alike
 * first; of equals in the order of their ids. Empty for an id that does not exist or is of a kind that is not compared.
 */
export function similarTo(
  network: Network,
  index: SimilarityIndex,
  id: EntityId,
  circumstances: Circumstances = {},
): Alike[] {
  const entity = network.entities.get(id);
  if (!entity || !isCompared(entity.kind)) return [];
  const others = [...index[entity.kind].features.keys()].filter((other) => other !== id);
  return others
    .map((other) => compare(network, index, id, other, circumstances))
    .filter(({ reasons }) => reasons.some(({ kind }) => !CIRCUMSTANCES.includes(kind)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** How alike two entities of one kind are, and why; nothing alike when one does not exist or they differ in kind. */
export function compare(
  network: Network,
  index: SimilarityIndex,
  from: EntityId,
  to: EntityId,
  { geography, without = [] }: Circumstances = {},
): Alike {
  const [a, b] = [network.entities.get(from), network.entities.get(to)];
  if (!a || !b || a.kind !== b.kind || !isCompared(a.kind))
    return { id: to, score: 0, reasons: [] };
  const table = index[a.kind];
  const rules = RULES[a.kind];
  const excluded = new Set(without);
  const { shared, differing } = weigh(table, a.kind, from, to, excluded);
  const reasons = [...shared];
  const place = !excluded.has('regio') && geography && nearness(from, to, geography);
  if (place && rules.regio) {
    const share = place === 'same' ? 1 : NEIGHBOUR_SHARE;
    const points = rules.regio.weight * share;
    reasons.push({ ...single('regio'), points, count: undefined, nearness: place });
  }
  if (rules.periode && !excluded.has('periode') && overlap(periodOf(a), periodOf(b))) {
    const points = rules.periode.weight;
    reasons.push({ ...single('periode'), points, count: undefined, nearness: undefined });
  }
  const total = reasons.reduce((sum, { points }) => sum + points, 0);
  return {
    id: to,
    score: total / (total + differing + LITTLE_KNOWN),
    reasons: reasons.sort((x, y) => y.points - x.points || (x.key < y.key ? -1 : 1)),
  };
}

/** What both have, and how much what only one has weighs together. */
function weigh(
  { features, counts, known }: KindIndex,
  kind: ComparedKind,
  from: EntityId,
  to: EntityId,
  excluded: ReadonlySet<string>,
): { shared: Reason[]; differing: number } {
  const [a, b] = [features.get(from), features.get(to)];
  const shared: Reason[] = [];
  let differing = 0;
  for (const [of, { weight, differs }] of Object.entries(RULES[kind])) {
    const [mine, theirs] = [keysOf(a, of, excluded), keysOf(b, of, excluded)];
    if (mine.size === 0 || theirs.size === 0) continue;
    const all = known.get(of as FeatureKind) ?? 0;
    const rarity = (key: string) => Math.log(all / (counts.get(key) ?? all));
    for (const [key, feature] of mine) {
      const points = weight * rarity(key);
      if (theirs.has(key)) {
        shared.push({ ...feature, points, count: counts.get(key), nearness: undefined });
      } else if (differs) differing += points;
    }
    if (!differs) continue;
    for (const key of theirs.keys()) if (!mine.has(key)) differing += weight * rarity(key);
  }
  return { shared, differing };
}

function keysOf(
  features: FeaturesOf | undefined,
  kind: string,
  excluded: ReadonlySet<string>,
): ReadonlyMap<string, Feature> {
  const own = features?.get(kind as FeatureKind) ?? new Map<string, Feature>();
  if (excluded.size === 0) return own;
  if (excluded.has(kind)) return new Map();
  return new Map([...own].filter(([key]) => !excluded.has(key)));
}

/** Whether two entities share a gemeente, or have gemeenten that share a border; undefined: neither, or not known. */
function nearness(
  from: EntityId,
  to: EntityId,
  { gemeentenOf, neighboursOf }: Geography,
): Reason['nearness'] {
  const there = new Set(gemeentenOf(to));
  if (there.size === 0) return undefined;
  const here = gemeentenOf(from);
  if (here.some((gemeente) => there.has(gemeente))) return 'same';
  return here.some((gemeente) => neighboursOf(gemeente).some((code) => there.has(code)))
    ? 'neighbours'
    : undefined;
}

function periodOf({ record }: Entity): Period | undefined {
  return 'period' in record ? record.period : undefined;
}

/** Whether two periods certainly have a time in common, as far as they are known; the start of both must be. */
function overlap(a: Period | undefined, b: Period | undefined): boolean {
  if (a?.start === undefined || b?.start === undefined) return false;
  return startsBefore(a.start, b.end) && startsBefore(b.start, a.end);
}

/** An end that is not given is open. A year stands for all its days: compared as precisely as the least precise. */
function startsBefore(start: string, end: string | undefined): boolean {
  if (end === undefined) return true;
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) <= end.slice(0, precision);
}

/** Which regions of a division work on the same things. */
import type { DivisionRegion } from '../geo/divisions.ts';
import type { Geography } from '../geo/geography.ts';
import type { EntityId } from '../network.ts';
import type { Feature, SimilarityIndex } from './features.ts';
import { type FeatureKind, likeness, pointsOf, RULES } from './measure.ts';

/** What regions are compared on: for whom their pilots are, and what they are about. */
const KINDS: readonly FeatureKind[] = ['doelgroep', 'knelpunt', 'leefdomein'];

/** Something that pilots of a region work on, and which pilots. */
export interface RegionFeature extends Pick<Feature, 'key' | 'kind' | 'id'> {
  readonly pilots: readonly EntityId[];
}

export interface AlikeRegion {
  readonly region: DivisionRegion;
  /** 0 to 1, see measure.ts. */
  readonly score: number;
  /** What both work on, the rarest among the regions first. */
  readonly shared: readonly RegionFeature[];
  /** What the other works on and this one does not, as far as known; the rarest first. The pilots are of the other. */
  readonly more: readonly RegionFeature[];
}

/**
 * The other regions with pilots for the same groups, knelpunten and leefdomeinen, most alike first; of equals in the
 * order given. The measure is that of pilots: what few regions work on counts most, a kind that is not known of one of
 * the two is left out. Empty for a region without pilots, and for a code that is not among `regions`.
 * @param regions of one division
 * @param pilots which of them count
 */
export function similarRegions(
  code: string,
  regions: readonly DivisionRegion[],
  index: SimilarityIndex,
  pilots: Iterable<EntityId>,
  { gemeentenOf }: Geography,
): AlikeRegion[] {
  const regionOf = new Map(
    regions.flatMap((region) => region.gemeenten.map((gemeente) => [gemeente, region.code])),
  );
  const work = new Map<string, Map<string, RegionFeature>>();
  for (const pilot of pilots) {
    const there = new Set(gemeentenOf(pilot).flatMap((gemeente) => regionOf.get(gemeente) ?? []));
    for (const region of there) {
      const known = work.get(region) ?? new Map<string, RegionFeature>();
      work.set(region, known);
      for (const kind of KINDS) {
        for (const feature of index.pilot.get(pilot)?.get(kind)?.values() ?? []) {
          const { key, id } = feature;
          const others = known.get(key)?.pilots ?? [];
          known.set(key, { key, kind, id, pilots: [...others, pilot] });
        }
      }
    }
  }
  const own = work.get(code);
  if (!own) return [];
  const weights = weigh(work);
  return regions
    .flatMap((region) => {
      const theirs = work.get(region.code);
      return theirs && region.code !== code ? [compareRegions(region, own, theirs, weights)] : [];
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.score - a.score);
}

type Work = ReadonlyMap<string, RegionFeature>;

type Weight = (feature: RegionFeature) => number;

/** As for pilots, by how many regions have it of those of which the kind is known. */
function weigh(work: ReadonlyMap<string, Work>): Weight {
  const having = new Map<string, number>();
  const known = new Map<FeatureKind, number>();
  for (const features of work.values()) {
    for (const key of features.keys()) having.set(key, (having.get(key) ?? 0) + 1);
    for (const kind of kindsOf(features)) known.set(kind, (known.get(kind) ?? 0) + 1);
  }
  return ({ key, kind }) => {
    const all = known.get(kind) ?? 1;
    return pointsOf(RULES.pilot[kind]?.weight ?? 0, all, having.get(key) ?? all);
  };
}

function compareRegions(
  region: DivisionRegion,
  own: Work,
  theirs: Work,
  weight: Weight,
): AlikeRegion {
  const known = kindsOf(own);
  const rarest = (a: RegionFeature, b: RegionFeature) =>
    weight(b) - weight(a) || (a.key < b.key ? -1 : 1);
  const total = (features: readonly RegionFeature[]) =>
    features.map(weight).reduce((sum, one) => sum + one, 0);
  // What everybody works on says nothing.
  const telling = (features: Iterable<RegionFeature>) =>
    [...features].filter((feature) => weight(feature) > 0).sort(rarest);
  const shared = telling([...theirs.values()].filter(({ key }) => own.has(key)));
  const more = telling([...theirs.values()].filter(({ key }) => !own.has(key)));
  const knownThere = kindsOf(theirs);
  const less = [...own.values()].filter(({ key }) => !theirs.has(key));
  const differing = [...more, ...less].filter(
    ({ kind }) => known.has(kind) && knownThere.has(kind),
  );
  const score = likeness(total(shared), total(differing));
  return { region, score, shared, more };
}

function kindsOf(features: Work): ReadonlySet<FeatureKind> {
  return new Set([...features.values()].map(({ kind }) => kind));
}

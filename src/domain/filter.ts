import { FACET_IDS, type FacetId, type FacetValues, UNKNOWN } from './facets.ts';
import type { EntityId } from './network.ts';

/** Chosen options per facet. Within a facet one of them is enough; every facet must agree. */
export type FacetChoices = Readonly<Partial<Record<FacetId, readonly string[]>>>;

export interface Filtered {
  /** What remains, in the order of the data. */
  readonly visible: ReadonlySet<EntityId>;
  /**
   * Per facet and option, how many entities would remain when only this option of the facet were
   * chosen and the other facets stay as they are. "onbekend" counts what has the field unfilled.
   */
  readonly counts: ReadonlyMap<FacetId, ReadonlyMap<string, number>>;
}

/**
 * Applies all choices at once, in one pass over the entities.
 * `found`: what the text search leaves; undefined when nothing is searched.
 * A chosen option that nothing has simply leaves nothing; it is not an error.
 */
export function filterEntities(
  values: FacetValues,
  choices: FacetChoices,
  found?: ReadonlySet<EntityId>,
): Filtered {
  const visible = new Set<EntityId>();
  const counts = new Map(FACET_IDS.map((id) => [id, new Map<string, number>()]));
  for (const [id, entity] of values) {
    if (found && !found.has(id)) continue;
    const failing = FACET_IDS.filter((facet) => !passes(entity[facet], choices[facet]));
    if (failing.length === 0) visible.add(id);
    // An entity counts for the options of a facet when no other facet rejects it.
    if (failing.length > 1) continue;
    for (const facet of failing.length === 1 ? failing : FACET_IDS) {
      count(counts.get(facet), entity[facet]);
    }
  }
  return { visible, counts };
}

/** Only what remains, see filterEntities: whoever needs no counts is spared them. */
export function remaining(
  values: FacetValues,
  choices: FacetChoices,
  found?: ReadonlySet<EntityId>,
): ReadonlySet<EntityId> {
  const chosen = FACET_IDS.filter((facet) => choices[facet] !== undefined);
  const left = new Set<EntityId>();
  for (const [id, entity] of values) {
    if (found?.has(id) === false) continue;
    if (chosen.every((facet) => passes(entity[facet], choices[facet]))) left.add(id);
  }
  return left;
}

/** Whether one facet lets an entity through, by its values there; nothing chosen lets all through. */
export function passes(
  values: readonly string[] | undefined,
  chosen: readonly string[] | undefined,
) {
  if (!chosen || chosen.length === 0) return true;
  if (!values) return false;
  if (values.length === 0) return chosen.includes(UNKNOWN);
  return values.some((value) => chosen.includes(value));
}

/**
 * What has none of the excluded options, of all entities; undefined when nothing is excluded. "onbekend" excludes what
 * has the field unfilled. An entity to which a facet does not apply is never left out by it.
 */
export function withoutExcluded(
  values: FacetValues,
  excluded: FacetChoices,
): ReadonlySet<EntityId> | undefined {
  const chosen = FACET_IDS.filter((facet) => (excluded[facet] ?? []).length > 0);
  if (chosen.length === 0) return undefined;
  const kept = [...values].filter(([, entity]) =>
    chosen.every((facet) => entity[facet] === undefined || !passes(entity[facet], excluded[facet])),
  );
  return new Set(kept.map(([id]) => id));
}

function count(counts: Map<string, number> | undefined, values: readonly string[] | undefined) {
  if (!counts || !values) return;
  for (const value of values.length === 0 ? [UNKNOWN] : values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}

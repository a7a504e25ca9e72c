import type { Kind } from '../kinds.ts';
import type { Entity, EntityId, Network } from '../network.ts';
import type { Label } from '../schema.ts';
import { type Bar, barsOf, isLasting } from './bars.ts';
import type { GroupingId } from './groupings.ts';

/** Bars that stand under one heading. */
export interface BarGroup {
  readonly id: string;
  readonly kind: 'programme' | 'pilot';
  /** undefined: what belongs to none of the groups. */
  readonly label: Label | undefined;
  /** The label is a name from the data, and this the entity that has it. */
  readonly entity?: EntityId;
  readonly bars: readonly Bar[];
}

export interface Lasting {
  readonly groups: readonly BarGroup[];
  /** What has neither begin nor end, per kind, in the order of the data. */
  readonly undated: Readonly<Record<'programme' | 'pilot', readonly EntityId[]>>;
}

interface Place {
  readonly id: string;
  readonly label: Label;
  readonly entity?: EntityId;
}

/**
 * The programmes and pilots that are visible as bars: the programmes first, then the pilots, each in groups in order of
 * their first begin, last what belongs to none. Something of two themes or regions stands under both.
 */
export function barGroups(
  network: Network,
  visible: ReadonlySet<EntityId>,
  grouping: GroupingId,
): Lasting {
  const lasting = [...network.entities.values()]
    .filter(isLasting)
    .filter(({ id }) => visible.has(id));
  const dated = lasting.filter(({ record }) => record.period?.start ?? record.period?.end);
  const undated = (kind: Kind) =>
    lasting.filter((entity) => entity.kind === kind && !dated.includes(entity)).map(({ id }) => id);
  const groups = (['programme', 'pilot'] as const).flatMap((kind) =>
    groupsOf(
      network,
      dated.filter((entity) => entity.kind === kind),
      kind,
      grouping,
    ),
  );
  return {
    groups,
    undated: { programme: undated('programme'), pilot: undated('pilot') },
  };
}

function groupsOf(
  network: Network,
  entities: readonly Entity[],
  kind: BarGroup['kind'],
  grouping: GroupingId,
): BarGroup[] {
  const places = new Map<string, { place: Place | undefined; ids: EntityId[] }>();
  for (const entity of entities) {
    const found = placesOf(network, entity, grouping);
    for (const place of found.length > 0 ? found : [undefined]) {
      const key = place?.id ?? '';
      const group = places.get(key) ?? { place, ids: [] };
      group.ids.push(entity.id);
      places.set(key, group);
    }
  }
  return [...places]
    .map(
      ([id, { place, ids }]): BarGroup => ({
        id: `${kind} ${id}`,
        kind,
        label: place?.label,
        ...(place?.entity !== undefined && { entity: place.entity }),
        bars: barsOf(network, ids),
      }),
    )
    .sort((a, b) => Number(a.label === undefined) - Number(b.label === undefined) || byBegin(a, b));
}

function byBegin(a: BarGroup, b: BarGroup): number {
  const first = ({ bars }: BarGroup) => bars[0]?.begin?.first ?? bars[0]?.end?.first ?? '';
  return first(a).localeCompare(first(b)) || a.id.localeCompare(b.id);
}

function placesOf(network: Network, entity: Entity, grouping: GroupingId): Place[] {
  const { vocabularies } = network.file;
  const named = (ids: readonly EntityId[]): Place[] =>
    [...new Set(ids)].flatMap((id) => {
      const found = network.entities.get(id);
      if (!found) return [];
      const text = found.record.shortName ?? found.record.name;
      return { id, label: { nl: text, en: text }, entity: id };
    });
  if (entity.kind === 'programme') {
    if (grouping === 'thema') return named(themesOf(network, entity));
    if (grouping !== 'soort') return [];
    const term = vocabularies.programmeKinds.find(({ id }) => id === entity.record.kind);
    return term ? [term] : [];
  }
  if (entity.kind !== 'pilot') return [];
  if (grouping === 'programma') return named([entity.record.programme ?? '']);
  if (grouping === 'regio') return named(entity.record.regions ?? []);
  if (grouping === 'thema') return named(themesOf(network, entity));
  return [];
}

/** The themes that it is about by itself or by a relation; those of its programme when it has none. */
function themesOf(network: Network, entity: Entity): EntityId[] {
  const own = entity.kind === 'programme' ? (entity.record.themes ?? []) : [];
  const related = (network.links.get(entity.id) ?? []).flatMap(({ other }) =>
    other.kind === 'theme' ? [other.id] : [],
  );
  if (own.length + related.length > 0) return [...own, ...related];
  const programme = network.entities.get(
    (entity.kind === 'pilot' ? entity.record.programme : undefined) ?? '',
  );
  return programme ? themesOf(network, programme) : [];
}

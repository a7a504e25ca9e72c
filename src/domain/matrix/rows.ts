import { type DivisionName, regionsByGemeente, regionsOf } from '../geo/divisions.ts';
import type { Divisions } from '../geo/divisionsSchema.ts';
import { placePilots } from '../geo/placement.ts';
import { pilotsByRegion } from '../geo/regionCounts.ts';
import type { Kind } from '../kinds.ts';
import type { Entity, EntityId, Network } from '../network.ts';
import type { Label, Term } from '../schema.ts';
import type { Member } from './cells.ts';
import { membersAround } from './members.ts';

/** A row before it is spread over columns. */
export interface RowSource {
  readonly id: string;
  /** undefined: what has no place, or belongs to no programme that is known. */
  readonly label: Label | undefined;
  /** Set when the label is a name from the data: that is not translated. */
  readonly isName?: true;
  /** Set when the row is an entity, or stands for a kind. */
  readonly kind?: Kind;
  readonly entity?: EntityId;
  readonly members: readonly Member[];
}

/** Rows that belong together; the group is a row itself, with what is in any of them. */
export interface GroupSource extends Omit<RowSource, 'members'> {
  readonly rows: readonly RowSource[];
}

interface Shown {
  /** With only the relations that count. */
  readonly counted: Network;
  readonly visible: ReadonlySet<EntityId>;
}

const name = (text: string): Label => ({ nl: text, en: text });
/** The group of what belongs to none. */
export const NO_GROUP = '';

/** The pilots per programme that they are part of, last those of which none is known. */
export function pilotsPerProgramme(shown: Shown): GroupSource[] {
  const { entities } = shown.counted;
  const programmeOf = (entity: Entity) => {
    const id = entity.kind === 'pilot' ? entity.record.programme : undefined;
    return id !== undefined && entities.has(id) ? id : NO_GROUP;
  };
  const pilots = [...entities.values()].filter(({ kind }) => kind === 'pilot');
  const programmes = new Set(pilots.map(programmeOf));
  return [...programmes].map((id): GroupSource => {
    const rows = rowsOf(
      pilots.filter((pilot) => programmeOf(pilot) === id),
      shown,
      itselfOnly,
    );
    const record = entities.get(id)?.record;
    if (!record) return { id, label: undefined, kind: 'pilot', rows };
    const label = name(record.shortName ?? record.name);
    return { id, label, isName: true, kind: 'pilot', rows };
  });
}

/** The entities of a kind per word of a vocabulary, also words that nothing has; last those without one of these words. */
export function perTerm(
  kind: 'organisation' | 'programme',
  terms: readonly Term[],
  shown: Shown,
): GroupSource[] {
  const entities = [...shown.counted.entities.values()].filter((entity) => entity.kind === kind);
  const termOf = ({ record }: Entity) => ('kind' in record ? record.kind : NO_GROUP);
  const known = new Set(terms.map(({ id }) => id));
  const membersOf = kind === 'programme' ? itselfOnly : membersAround;
  const group = (label: Label | undefined, id: string, members: readonly Entity[]) => ({
    id,
    label,
    kind,
    rows: rowsOf(members, shown, membersOf),
  });
  const rest = entities.filter((entity) => !known.has(termOf(entity)));
  return [
    ...terms.map(({ id, label }) =>
      group(
        label,
        id,
        entities.filter((entity) => termOf(entity) === id),
      ),
    ),
    ...(rest.length > 0 ? [group(undefined, NO_GROUP, rest)] : []),
  ];
}

/** The kinds of entity that are in the version, each with its entities. */
export function perKind(kinds: readonly Kind[], shown: Shown): GroupSource[] {
  const { file, entities } = shown.counted;
  return file.vocabularies.kinds
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, kind, plural }) => {
      const own = [...entities.values()].filter((entity) => entity.kind === kind);
      return { id, label: plural, kind, rows: rowsOf(own, shown, itselfOnly) };
    });
}

/** Every theme, with what hangs with it: a filter hides what is in a row, and never the row. */
export function themeRows(shown: Shown): RowSource[] {
  return [...shown.counted.entities.values()]
    .filter(({ kind }) => kind === 'theme')
    .map((entity) => rowOf(entity, shown, membersAround));
}

/**
 * Every region of a division with the visible pilots that work in it; last, when there are any, those without a place:
 * national, or of which the place is not known. Of a gemeente the group is the province that it lies in.
 */
export function regionRows(
  division: DivisionName,
  divisions: Divisions,
  { counted: { file, entities }, visible }: Shown,
): RowSource[] {
  const pilots = file.pilots.filter(({ id }) => visible.has(id));
  const regions = new Map(file.regions.map((region) => [region.id, region]));
  const { places, withoutPlace } = placePilots(pilots, regions, divisions);
  const found = pilotsByRegion(places, regionsByGemeente(divisions, division));
  const members = (ids: Iterable<EntityId>) =>
    [...ids].flatMap((id): Member[] => {
      const entity = entities.get(id);
      return entity ? [{ entity, by: 'place' }] : [];
    });
  const rows = regionsOf(divisions, division).map(
    (region): RowSource => ({
      id: region.code,
      label: name(region.name),
      isName: true,
      members: members(found.get(region.code) ?? []),
    }),
  );
  if (withoutPlace.length === 0) return rows;
  return [...rows, { id: NO_GROUP, label: undefined, members: members(withoutPlace) }];
}

type MembersOf = (
  entity: Entity,
  counted: Network,
  visible: ReadonlySet<EntityId>,
) => readonly Member[];

const itselfOnly: MembersOf = (entity) => [{ entity, by: 'itself' }];

function rowsOf(entities: readonly Entity[], shown: Shown, membersOf: MembersOf): RowSource[] {
  return entities
    .filter(({ id }) => shown.visible.has(id))
    .map((entity) => rowOf(entity, shown, membersOf));
}

function rowOf(entity: Entity, { counted, visible }: Shown, membersOf: MembersOf): RowSource {
  const { id, kind, record } = entity;
  return {
    id,
    label: name(record.name),
    isName: true,
    kind,
    entity: id,
    members: membersOf(entity, counted, visible),
  };
}

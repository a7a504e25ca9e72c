import { type FacetId, type FacetValues, kindsWithFacet, optionsOf } from '../facets.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { type Entity, linksOf, type Network } from '../network.ts';
import type { Label, Relation, RelationKind, Term } from '../schema.ts';
import type { ColumnsId } from './axisIds.ts';

export interface Column {
  readonly id: string;
  readonly label: Label;
  /** Set when the label is the name of an entity: that is not translated. */
  readonly isName?: true;
  /** What it stands under, together with the columns beside it. */
  readonly group?: Term;
}

/** A relation that says something. */
export interface Tie {
  readonly relation: Relation;
  readonly kind: RelationKind;
}

/** A column that an entity stands in; `tie`: a relation says so, not the record. */
export interface ColumnValue {
  readonly column: string;
  readonly tie?: Tie;
}

/** How entities are spread over columns, in one version of the data. */
export interface ColumnAxis {
  readonly columns: readonly Column[];
  /** The kinds of entity that have this field at all. */
  readonly kinds: readonly Kind[];
  /** undefined: an entity of this kind has no such field; empty: not known. */
  readonly valuesOf: (entity: Entity) => readonly ColumnValue[] | undefined;
}

/** The facet that the columns are the options of; the others are read from the record here. */
const FACET_OF: Readonly<Partial<Record<ColumnsId, FacetId>>> = {
  leefdomeinen: 'leefdomein',
  domeinen: 'domein',
  stappen: 'stap',
  randvoorwaarden: 'randvoorwaarde',
  doelgroepen: 'doelgroep',
  themas: 'thema',
  lagen: 'laag',
};

/**
 * The columns of the shown version, in the order of its vocabularies, and who stands in which. A value that the
 * vocabulary does not have has no column, so it is as if it was not known.
 */
export function columnAxis(network: Network, values: FacetValues, id: ColumnsId): ColumnAxis {
  const facet = FACET_OF[id];
  if (facet !== undefined) return facetAxis(network, values, facet);
  return id === 'partnergroepen' ? partnerGroups(network) : stepsWithConditions(network, values);
}

/** The kinds of entity that the columns say something about, whatever the version. */
export function kindsWithColumns(id: ColumnsId): readonly Kind[] {
  if (id === 'partnergroepen') return ['pilot'];
  if (id === 'stappen-randvoorwaarden') return kindsWithFacet('randvoorwaarde');
  // What a theme is itself says nothing about what it has to do with.
  return kindsWithFacet(FACET_OF[id] ?? 'leefdomein').filter((kind) => kind !== 'theme');
}

function facetAxis(network: Network, values: FacetValues, facet: FacetId): ColumnAxis {
  const columns = optionsOf(network, facet).map(({ id, label, isName }): Column => {
    return isName ? { id, label, isName } : { id, label };
  });
  const kinds: readonly Kind[] = kindsWithFacet(facet).filter((kind) => kind !== 'theme');
  const known = new Set(columns.map(({ id }) => id));
  return {
    columns,
    kinds,
    valuesOf: (entity) => {
      if (!kinds.includes(entity.kind)) return undefined;
      return (values.get(entity.id)?.[facet] ?? [])
        .filter((value) => known.has(value))
        .map((column) => withTie(network, entity, facet, column));
    },
  };
}

/** A theme stands in the record itself, or only in a relation. */
function withTie(network: Network, entity: Entity, facet: FacetId, column: string): ColumnValue {
  const inRecord =
    facet !== 'thema' || ('themes' in entity.record && entity.record.themes?.includes(column));
  if (inRecord) return { column };
  const link = linksOf(network, entity.id).find(({ other }) => other.id === column);
  return link ? { column, tie: { relation: link.relation, kind: link.kind } } : { column };
}

function partnerGroups({ file }: Network): ColumnAxis {
  const columns = file.vocabularies.partnerGroups;
  const known = new Set(columns.map(({ id }) => id));
  return {
    columns: columns.map(({ id, label }) => ({ id, label })),
    kinds: kindsWithColumns('partnergroepen'),
    valuesOf: ({ kind, record }) =>
      kind === 'pilot'
        ? (record.partnerGroups ?? []).filter((id) => known.has(id)).map((column) => ({ column }))
        : undefined,
  };
}

/** Every step with every condition: who has both stands there. Of whom one is not known, neither is the other's place. */
function stepsWithConditions(network: Network, values: FacetValues): ColumnAxis {
  const { steps, conditions } = network.file.vocabularies;
  const kinds = KINDS.filter(
    (kind) =>
      kindsWithFacet('stap').includes(kind) && kindsWithFacet('randvoorwaarde').includes(kind),
  );
  return {
    columns: steps.flatMap((group) =>
      conditions.map(({ id, label }) => ({ id: pair(group.id, id), label, group })),
    ),
    kinds,
    valuesOf: ({ id, kind }) => {
      if (!kinds.includes(kind)) return undefined;
      const { stap = [], randvoorwaarde = [] } = values.get(id) ?? {};
      return steps
        .filter((step) => stap.includes(step.id))
        .flatMap((step) =>
          conditions
            .filter((condition) => randvoorwaarde.includes(condition.id))
            .map((condition) => ({ column: pair(step.id, condition.id) })),
        );
    },
  };
}

const pair = (step: string, condition: string) => `${step} ${condition}`;

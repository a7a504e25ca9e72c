/** Which columns the table of a collection has, in which order, and how each is written. */
import { REFERENCE_FIELDS, type Target } from '../../domain/check/referenceFields.ts';
import { fieldLabel, type LeafField } from '../../domain/fieldLabels.ts';
import type { CollectionName } from '../../domain/schema.ts';
import { CELL_FORMATS, type CellFormat, type CellFormatName } from './cellFormats.ts';

/** A field of the schema that has no column does not compile. The order is that of the columns. */
type Columns = { readonly [K in CollectionName]: { readonly [F in LeafField<K>]: CellFormatName } };

const named = { id: 'id', name: 'text', shortName: 'text', description: 'text' } as const;
const sourced = { sources: 'citations', checkedOn: 'date' } as const;
const period = { 'period.start': 'date', 'period.end': 'date' } as const;
const area = { domains: 'ids', leefdomeinen: 'ids' } as const;

const COLUMNS: Columns = {
  organisations: {
    ...named,
    abbreviation: 'text',
    kind: 'id',
    layer: 'id',
    ...area,
    website: 'text',
    ...sourced,
  },
  programmes: {
    ...named,
    kind: 'id',
    partOf: 'id',
    ...period,
    status: 'id',
    themes: 'ids',
    ...area,
    steps: 'ids',
    conditions: 'ids',
    minimumPartnerGroups: 'number',
    ...sourced,
  },
  pilots: {
    ...named,
    programme: 'id',
    regions: 'ids',
    gemeenten: 'ids',
    ...period,
    status: 'id',
    ...area,
    targetGroups: 'ids',
    steps: 'ids',
    conditions: 'ids',
    knelpunten: 'ids',
    partnerGroups: 'ids',
    leads: 'ids',
    supporters: 'ids',
    results: 'text',
    ...sourced,
  },
  regions: {
    ...named,
    kind: 'id',
    code: 'id',
    year: 'number',
    gemeenten: 'ids',
    'position.lat': 'number',
    'position.lon': 'number',
    mapCode: 'id',
    mapNote: 'text',
    ...sourced,
  },
  themes: { ...named, ...sourced },
  knelpunten: {
    ...named,
    category: 'id',
    layers: 'ids',
    leefdomeinen: 'ids',
    steps: 'ids',
    status: 'id',
    ...sourced,
  },
  events: { ...named, kind: 'id', date: 'date', place: 'text', ...sourced },
  results: { id: 'id', themes: 'ids', status: 'id', description: 'text', ...sourced },
  relations: {
    id: 'id',
    from: 'id',
    kind: 'id',
    to: 'id',
    since: 'date',
    until: 'date',
    note: 'text',
    ...sourced,
  },
  sources: {
    id: 'id',
    title: 'text',
    publisher: 'text',
    date: 'date',
    dateDerived: 'date',
    dateNote: 'text',
    kind: 'id',
    url: 'text',
    note: 'text',
    consultedOn: 'date',
  },
  formerIds: { id: 'id', replacedBy: 'id', note: 'text' },
  vocabularies: {
    id: 'id',
    'label.nl': 'text',
    'label.en': 'text',
    description: 'text',
    kind: 'id',
    'plural.nl': 'text',
    'plural.en': 'text',
    shape: 'id',
    'colour.light': 'id',
    'colour.dark': 'id',
    pattern: 'id',
    'inverse.nl': 'text',
    'inverse.en': 'text',
    family: 'id',
    weight: 'number',
    joins: 'joins',
    sources: 'citations',
  },
};

/** Columns whose ids say little by themselves: what they stand for is written beside them. */
const EXPLAINED: { readonly [K in CollectionName]?: readonly LeafField<K>[] } = {
  programmes: ['partOf', 'themes'],
  pilots: ['programme', 'regions', 'gemeenten', 'knelpunten', 'leads', 'supporters'],
  regions: ['gemeenten'],
  results: ['themes'],
  relations: ['from', 'kind', 'to'],
  formerIds: ['replacedBy'],
};

/** A column that holds a field of the record. */
export interface FieldColumn {
  /** `name`, or `period.start` for a field of a block within the record. */
  readonly field: string;
  readonly heading: string;
  readonly format: CellFormat<unknown>;
  /** true: several ids in one cell. */
  readonly several: boolean;
  /** What its ids refer to. */
  readonly target?: Target;
  /** Heading of the column beside it that says in words what its ids stand for, if there is one. */
  readonly explainedBy?: string;
}

const explanationHeading = (heading: string, target: Target | undefined): string =>
  `${heading} (${target !== undefined && 'list' in target ? 'in woorden' : 'naam'})`;

/** The columns of a collection that hold data, in order. Computed columns and the column "Lijst" are not among them. */
export function columnsOf(name: CollectionName): FieldColumn[] {
  const targets: Readonly<Record<string, Target>> =
    name === 'vocabularies' ? { family: { list: 'relationFamilies' } } : REFERENCE_FIELDS[name];
  const explained: readonly string[] = EXPLAINED[name] ?? [];
  return Object.entries<CellFormatName>(COLUMNS[name]).map(([field, format]) => {
    const heading = fieldLabel(name, field).nl;
    const target = targets[field];
    return {
      field,
      heading,
      // What a field holds is known from its name alone: the table above is the promise that they fit.
      format: CELL_FORMATS[format] as CellFormat<unknown>,
      several: format === 'ids',
      ...(target !== undefined && { target }),
      ...(explained.includes(field) && { explainedBy: explanationHeading(heading, target) }),
    };
  });
}

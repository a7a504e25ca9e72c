/** What collections and their fields are called by people: headings of tables, words of a difference. */
import type { CollectionName, Collections, Label, Vocabularies } from './schema.ts';

/** A record of a collection; of the vocabularies: a word of any of its lists. */
type RecordOf<K extends CollectionName> = Collections[K] extends readonly (infer R)[]
  ? R
  : Vocabularies[keyof Vocabularies][number];

type Plain = string | number | readonly unknown[];

/** Fields with a value of their own: those of a block within the record as `period.start`. */
type LeavesOf<R> = R extends unknown
  ? {
      [F in keyof R & string]-?: NonNullable<R[F]> extends Plain
        ? F
        : `${F}.${keyof NonNullable<R[F]> & string}`;
    }[keyof R & string]
  : never;
type BlocksOf<R> = R extends unknown
  ? { [F in keyof R & string]-?: NonNullable<R[F]> extends Plain ? never : F }[keyof R & string]
  : never;

/** The fields of a collection that hold a value; a block is there as the fields within it. */
export type LeafField<K extends CollectionName> = LeavesOf<RecordOf<K>>;
type FieldOf<K extends CollectionName> = LeafField<K> | BlocksOf<RecordOf<K>>;

type FieldLabels = {
  readonly [K in CollectionName]: { readonly [F in FieldOf<K>]: Label };
};

const label = (nl: string, en: string): Label => ({ nl, en });

const id = label('Id', 'Id');
const description = label('Omschrijving', 'Description');
const kind = label('Soort', 'Kind');
const status = label('Status', 'Status');
const note = label('Toelichting', 'Note');
const domains = label('Domeinen', 'Domains');
const leefdomeinen = label('Leefdomeinen', 'Areas of life');
const steps = label('Stappen', 'Steps');
const conditions = label('Randvoorwaarden', 'Conditions');
const themes = label('Thema’s', 'Themes');
const gemeenten = label('Gemeenten', 'Municipalities');

const sourced = {
  id,
  sources: label('Bronnen', 'Sources'),
  checkedOn: label('Nagekeken op', 'Checked on'),
};
const named = {
  ...sourced,
  name: label('Naam', 'Name'),
  shortName: label('Korte naam', 'Short name'),
  description,
};
const period = {
  period: label('Periode', 'Period'),
  'period.start': label('Begin', 'Start'),
  'period.end': label('Einde', 'End'),
};

/** A field of the schema that is missing here, or here and not in the schema, does not compile. */
const FIELD_LABELS: FieldLabels = {
  organisations: {
    ...named,
    abbreviation: label('Afkorting', 'Abbreviation'),
    kind,
    layer: label('Laag', 'Layer'),
    domains,
    leefdomeinen,
    website: label('Website', 'Website'),
  },
  programmes: {
    ...named,
    ...period,
    kind,
    partOf: label('Onderdeel van', 'Part of'),
    status,
    themes,
    domains,
    leefdomeinen,
    steps,
    conditions,
    minimumPartnerGroups: label(
      'Minimum aantal partnergroepen',
      'Minimum number of partner groups',
    ),
  },
  pilots: {
    ...named,
    ...period,
    programme: label('Programma', 'Programme'),
    regions: label('Regio’s', 'Regions'),
    gemeenten,
    status,
    domains,
    leefdomeinen,
    targetGroups: label('Doelgroepen', 'Target groups'),
    steps,
    conditions,
    knelpunten: label('Knelpunten', 'Bottlenecks'),
    partnerGroups: label('Partnergroepen', 'Partner groups'),
    leads: label('Trekkers', 'Leads'),
    supporters: label('Ondersteuners', 'Supporters'),
    results: label('Resultaat', 'Result'),
  },
  regions: {
    ...named,
    kind,
    code: label('CBS-code', 'CBS code'),
    year: label('Jaar van de indeling', 'Year of the division'),
    gemeenten,
    position: label('Plek op de kaart', 'Place on the map'),
    'position.lat': label('Breedtegraad', 'Latitude'),
    'position.lon': label('Lengtegraad', 'Longitude'),
    mapCode: label('CBS-code op de kaart', 'CBS code on the map'),
    mapNote: label('Toelichting bij de kaart', 'Note on the map'),
  },
  themes: named,
  knelpunten: {
    ...named,
    category: label('Categorie', 'Category'),
    layers: label('Lagen', 'Layers'),
    leefdomeinen,
    steps,
    status,
  },
  events: { ...named, kind, date: label('Datum', 'Date'), place: label('Plaats', 'Place') },
  results: { ...sourced, themes, status, description },
  relations: {
    ...sourced,
    from: label('Van', 'From'),
    to: label('Naar', 'To'),
    kind,
    since: label('Sinds', 'Since'),
    until: label('Tot', 'Until'),
    note,
  },
  sources: {
    id,
    title: label('Titel', 'Title'),
    publisher: label('Uitgever', 'Publisher'),
    date: label('Datum', 'Date'),
    dateDerived: label('Afgeleide datum', 'Derived date'),
    dateNote: label('Toelichting bij de datum', 'Note on the date'),
    kind,
    url: label('Webadres', 'Web address'),
    note,
    consultedOn: label('Geraadpleegd op', 'Consulted on'),
  },
  formerIds: { id, replacedBy: label('Vervangen door', 'Replaced by'), note },
  vocabularies: {
    id,
    label: label('Woord', 'Word'),
    'label.nl': label('Nederlands', 'Dutch'),
    'label.en': label('Engels', 'English'),
    description,
    sources: sourced.sources,
    kind: label('Soort onderdeel', 'Kind of entity'),
    plural: label('Meervoud', 'Plural'),
    'plural.nl': label('Meervoud Nederlands', 'Plural in Dutch'),
    'plural.en': label('Meervoud Engels', 'Plural in English'),
    shape: label('Vorm', 'Shape'),
    colour: label('Kleur', 'Colour'),
    'colour.light': label('Kleur op licht', 'Colour on light'),
    'colour.dark': label('Kleur op donker', 'Colour on dark'),
    pattern: label('Lijn', 'Line'),
    inverse: label('Omgekeerd', 'Inverse'),
    'inverse.nl': label('Omgekeerd Nederlands', 'Inverse in Dutch'),
    'inverse.en': label('Omgekeerd Engels', 'Inverse in English'),
    family: label('Familie', 'Family'),
    weight: label('Gewicht', 'Weight'),
    joins: label('Verbindt', 'Joins'),
  },
};

/** The plural name of each collection, also the name of its sheet. */
export const collectionLabels: { readonly [K in CollectionName]: Label } = {
  organisations: label('Organisaties', 'Organisations'),
  programmes: label('Programma’s', 'Programmes'),
  pilots: label('Pilots', 'Pilots'),
  regions: label('Regio’s', 'Regions'),
  themes: label('Thema’s', 'Themes'),
  knelpunten: label('Knelpunten', 'Bottlenecks'),
  events: label('Gebeurtenissen', 'Events'),
  results: label('Resultaten', 'Results'),
  relations: label('Relaties', 'Relations'),
  sources: label('Bronnen', 'Sources'),
  formerIds: label('Vervallen ids', 'Former ids'),
  vocabularies: label('Woordenlijsten', 'Vocabularies'),
};

/** The name of each list of words. */
export const vocabularyLabels: { readonly [V in keyof Vocabularies]: Label } = {
  kinds: label('Soorten onderdelen', 'Kinds of entity'),
  domains,
  leefdomeinen,
  layers: label('Lagen', 'Layers'),
  steps,
  conditions,
  targetGroups: label('Doelgroepen', 'Target groups'),
  partnerGroups: label('Partnergroepen', 'Partner groups'),
  organisationKinds: label('Soorten organisaties', 'Kinds of organisation'),
  programmeKinds: label('Soorten programma’s', 'Kinds of programme'),
  regionKinds: label('Soorten regio’s', 'Kinds of region'),
  eventKinds: label('Soorten gebeurtenissen', 'Kinds of event'),
  sourceKinds: label('Soorten bronnen', 'Kinds of source'),
  knelpuntCategories: label('Categorieën knelpunten', 'Categories of bottlenecks'),
  statuses: label('Statussen programma’s en pilots', 'Statuses of programmes and pilots'),
  knelpuntStatuses: label('Statussen knelpunten', 'Statuses of bottlenecks'),
  resultStatuses: label('Statussen resultaten', 'Statuses of results'),
  relationFamilies: label('Families van relaties', 'Families of relations'),
  relationKinds: label('Soorten relaties', 'Kinds of relation'),
};

/**
 * What a field is called, also within a block (`period.start`). A field that the schema does not have is
 * called by its own name.
 */
export function fieldLabel(collection: CollectionName, field: string): Label {
  const labels: Readonly<Record<string, Label>> = FIELD_LABELS[collection];
  const found = Object.hasOwn(labels, field) ? labels[field] : undefined;
  return found ?? label(field, field);
}

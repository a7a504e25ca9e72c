/**
 * The one description of the data: its shape, from which all types follow. Longer than other files,
 * so that a reader finds every collection in one place.
 *
 * An absent field means "not known"; it is never written as an empty string or an empty list.
 * What the shape cannot say (references, allowed kinds of relation, dates in order) is in check/.
 */
import * as z from 'zod/mini';

// The compiler of schemas uses `new Function`, which a strict Content-Security-Policy refuses.
z.config({ jitless: true });

/** Version of the format, apart from the version of the content. Older formats are migrated on reading. */
export const SCHEMA_VERSION = 1;

/** The written forms of text fields, apart from the fields, so that a check can say in words what is expected. */
export const FORMATS = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  relationId: /^rel-[a-z0-9]+(--?[a-z0-9]+)*$/,
  versionId: /^\d{4}-\d{2}(\.\d+)?$/,
  /** ISO date as precise as the source: 2018, 2018-11 or 2018-11-22. */
  partialDate: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  fullDate: /^\d{4}-\d{2}-\d{2}$/,
  url: /^https?:\/\/\S+$/,
  colour: /^#[0-9A-Fa-f]{6}$/,
  /** CBS code of a gemeente or formal region: GM0202, AM07. */
  areaCode: /^[A-Z]{2}\d{2,4}$/,
  sha256: /^[0-9a-f]{64}$/,
} as const;

const format = (name: keyof typeof FORMATS) => z.string().check(z.regex(FORMATS[name]));
const text = z.string().check(z.minLength(1));
const id = format('id');
const partialDate = format('partialDate');
const fullDate = format('fullDate');
const url = format('url');
const colour = format('colour');
const ids = z.array(id).check(z.minLength(1));

/** Where a fact comes from. `where`: heading or paragraph, so that a reader can look it up. */
const citation = z.strictObject({
  source: id,
  where: z.optional(text),
  /** "bron": the source says it literally; "afgeleid": derived from the source. Absent: not recorded. */
  certainty: z.optional(z.enum(['bron', 'afgeleid'])),
});

const sourced = {
  id,
  sources: z.array(citation).check(z.minLength(1)),
  checkedOn: z.optional(fullDate),
};
const named = {
  ...sourced,
  name: text,
  /** For places where the name does not fit (more than 3 lines of 18 characters); not an official name. */
  shortName: z.optional(text),
  description: z.optional(text),
};
const period = z.strictObject({ start: z.optional(partialDate), end: z.optional(partialDate) });

const organisation = z.strictObject({
  ...named,
  abbreviation: z.optional(text),
  kind: id,
  layer: z.optional(id),
  domains: z.optional(ids),
  leefdomeinen: z.optional(ids),
  website: z.optional(url),
});

const programme = z.strictObject({
  ...named,
  kind: id,
  partOf: z.optional(id),
  period: z.optional(period),
  status: z.optional(id),
  themes: z.optional(ids),
  domains: z.optional(ids),
  leefdomeinen: z.optional(ids),
  steps: z.optional(ids),
  conditions: z.optional(ids),
});

const pilot = z.strictObject({
  ...named,
  programme: z.optional(id),
  /** Regions the pilot is for. Absent: national, or not known. */
  regions: z.optional(ids),
  /** Gemeenten (as regions of this data set) the pilot works in, if a source names them. */
  gemeenten: z.optional(ids),
  period: z.optional(period),
  status: z.optional(id),
  domains: z.optional(ids),
  leefdomeinen: z.optional(ids),
  targetGroups: z.optional(ids),
  steps: z.optional(ids),
  conditions: z.optional(ids),
  knelpunten: z.optional(ids),
  partnerGroups: z.optional(ids),
  leads: z.optional(ids),
  supporters: z.optional(ids),
  results: z.optional(text),
});

const region = z.strictObject({
  ...named,
  kind: id,
  /** Official CBS code of a gemeente or formal region. A region of cooperation has none. */
  code: z.optional(format('areaCode')),
  /** Gemeenten (as regions of this data set) of a region of cooperation. */
  gemeenten: z.optional(ids),
  /** Estimated middle, WGS84 degrees, two decimals. */
  position: z.optional(z.strictObject({ lat: z.number(), lon: z.number() })),
  /** CBS code of the official area this region is drawn with. Absent: draw its gemeenten. */
  mapCode: z.optional(format('areaCode')),
  mapNote: z.optional(text),
});

const theme = z.strictObject(named);

const knelpunt = z.strictObject({
  ...named,
  category: z.optional(id),
  layers: z.optional(ids),
  leefdomeinen: z.optional(ids),
  steps: z.optional(ids),
  status: z.optional(id),
});

const event = z.strictObject({
  ...named,
  kind: id,
  date: z.optional(partialDate),
  place: z.optional(text),
});

/** What was achieved, or still to come, for one or more themes. */
const result = z.strictObject({ ...sourced, themes: ids, status: id, description: text });

const relation = z.strictObject({
  ...sourced,
  id: format('relationId'),
  from: id,
  to: id,
  kind: id,
  since: z.optional(partialDate),
  until: z.optional(partialDate),
  note: z.optional(text),
});

const source = z.strictObject({
  id,
  title: text,
  publisher: z.optional(text),
  /** The date on the source itself. */
  date: z.optional(partialDate),
  /** Only when `date` is absent: the date that follows from the text. */
  dateDerived: z.optional(partialDate),
  dateNote: z.optional(text),
  kind: id,
  url,
  note: z.optional(text),
  consultedOn: z.optional(fullDate),
});

const label = z.strictObject({ nl: text, en: text });
const termFields = {
  id,
  label,
  description: z.optional(text),
  sources: z.optional(z.array(citation)),
};
/** A word of a vocabulary. The order of a list is the order in which it is shown. */
const term = z.strictObject(termFields);

export const KINDS = [
  'organisation',
  'programme',
  'pilot',
  'region',
  'theme',
  'knelpunt',
  'event',
] as const;
export type Kind = (typeof KINDS)[number];

const kindTerm = z.strictObject({
  ...termFields,
  kind: z.enum(KINDS),
  plural: label,
  shape: z.enum(['circle', 'square', 'triangle', 'hexagon', 'diamond', 'plus', 'star']),
  colour: z.strictObject({ light: colour, dark: colour }),
});

/** Relations of one family share a line pattern: three can be told apart, eighteen cannot. */
const relationFamily = z.strictObject({
  ...termFields,
  pattern: z.enum(['solid', 'dashed', 'dotted']),
});

const relationKind = z.strictObject({
  ...termFields,
  /** Reads from → to: "is partner van". `inverse` reads to → from: "heeft als partner". */
  inverse: label,
  family: id,
  /** How strongly it pulls two entities into the same group of the drawing, 0 to 1. */
  weight: z.number().check(z.gt(0), z.lte(1)),
  /** Which kinds of entity it may join. */
  joins: z.array(
    z.strictObject({ from: z.enum(KINDS), to: z.array(z.enum(KINDS)).check(z.minLength(1)) }),
  ),
});

const terms = z.array(term);
const vocabularies = z.strictObject({
  kinds: z.array(kindTerm),
  domains: terms,
  leefdomeinen: terms,
  layers: terms,
  steps: terms,
  conditions: terms,
  targetGroups: terms,
  partnerGroups: terms,
  organisationKinds: terms,
  programmeKinds: terms,
  regionKinds: terms,
  eventKinds: terms,
  sourceKinds: terms,
  knelpuntCategories: terms,
  /** Of programmes and pilots. */
  statuses: terms,
  knelpuntStatuses: terms,
  resultStatuses: terms,
  relationFamilies: z.array(relationFamily),
  relationKinds: z.array(relationKind),
});

/** The collections of a version, one JSON file each in data/versions/<version>/. */
export const collectionSchemas = {
  organisations: z.array(organisation),
  programmes: z.array(programme),
  pilots: z.array(pilot),
  regions: z.array(region),
  themes: z.array(theme),
  knelpunten: z.array(knelpunt),
  events: z.array(event),
  results: z.array(result),
  relations: z.array(relation),
  sources: z.array(source),
  vocabularies,
};

export const versionInfoSchema = z.strictObject({
  id: format('versionId'),
  /** The day up to which facts are in this version. */
  date: fullDate,
  title: text,
  /** What this version holds or changed, in a sentence. */
  summary: text,
  state: z.enum(['concept', 'gepubliceerd']),
});
export const versionsFileSchema = z.strictObject({
  schemaVersion: z.number(),
  versions: z.array(versionInfoSchema).check(z.minLength(1)),
});

/** Precomputed drawing of one lens, in units of a frame of `width` × `height`. */
const lensLayout = z.strictObject({
  width: z.number(),
  height: z.number(),
  /** Position of every entity that has a line in this lens. */
  nodes: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** What mostly works together; `outline` is an SVG path of the soft area behind the members. */
  groups: z.array(
    z.strictObject({
      members: ids,
      centre: z.tuple([z.number(), z.number()]),
      outline: text,
    }),
  ),
  /** Umbrellas that nearly everybody belongs to: not drawn, named in a chip. */
  folded: z.array(id),
});

/** One version, compiled: everything the app needs at once. */
export const networkFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  version: versionInfoSchema,
  ...collectionSchemas,
  layouts: z.record(z.string(), lensLayout),
});

/** A generated file: `path` is relative to public/data/. */
const fileEntry = z.strictObject({ path: text, sha256: format('sha256'), bytes: z.number() });

/** public/data/index.json: which versions there are and where their files stand. */
export const indexFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  latest: text,
  versions: z.array(
    z.extend(versionInfoSchema, {
      counts: z.record(z.string(), z.number()),
      files: z.array(fileEntry),
    }),
  ),
  /** Boundaries and divisions, the same for every version. */
  geo: z.array(fileEntry),
});

export type Citation = z.infer<typeof citation>;
export type Period = z.infer<typeof period>;
export type Organisation = z.infer<typeof organisation>;
export type Programme = z.infer<typeof programme>;
export type Pilot = z.infer<typeof pilot>;
export type Region = z.infer<typeof region>;
export type Theme = z.infer<typeof theme>;
export type Knelpunt = z.infer<typeof knelpunt>;
export type Event = z.infer<typeof event>;
export type Relation = z.infer<typeof relation>;
export type Source = z.infer<typeof source>;
export type Label = z.infer<typeof label>;
export type Term = z.infer<typeof term>;
export type KindTerm = z.infer<typeof kindTerm>;
export type RelationFamily = z.infer<typeof relationFamily>;
export type RelationKind = z.infer<typeof relationKind>;
export type Vocabularies = z.infer<typeof vocabularies>;
export type CollectionName = keyof typeof collectionSchemas;
export type Collections = { [K in CollectionName]: z.infer<(typeof collectionSchemas)[K]> };
export type VersionInfo = z.infer<typeof versionInfoSchema>;
export type LensLayout = z.infer<typeof lensLayout>;
export type NetworkFile = z.infer<typeof networkFileSchema>;
export type FileEntry = z.infer<typeof fileEntry>;
export type IndexFile = z.infer<typeof indexFileSchema>;

/**
 * The one description of the data: its shape, from which all types follow. Longer than other files,
 * so that a reader finds every collection in one place.
 *
 * An absent field means "not known"; it is never written as an empty string or an empty list.
 * What the shape cannot say (references, allowed kinds of relation, dates in order) is in check/.
 */
import * as z from 'zod/mini';
import { FORMATS } from './formats.ts';
import { SCHEMA_VERSION } from './formatVersion.ts';
import { KINDS } from './kinds.ts';

// The compiler of schemas uses `new Function`, which a strict Content-Security-Policy refuses.
z.config({ jitless: true });

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
  /** From how many partner groups its pilots must have partners, if its call says so. */
  minimumPartnerGroups: z.optional(z.int().check(z.gt(0))),
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
  /** Edition of the division that the code is from. Absent: that of the date of the version. */
  year: z.optional(z.int()),
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

/** An id that was in an earlier version and is no more, so that an old link opens or explains. */
const formerId = z.strictObject({
  id,
  /** The record that took its place: a new id, or what it was merged into. Absent: it is gone. */
  replacedBy: z.optional(id),
  /** What happened, in a sentence. */
  note: text,
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
  formerIds: z.array(formerId),
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
  /** The version it was started from: what is gone since then must be explained in formerIds. */
  basedOn: z.optional(format('versionId')),
});
export const versionsFileSchema = z.strictObject({
  schemaVersion: z.number(),
  versions: z.array(versionInfoSchema).check(z.minLength(1)),
});

/**
 * data/published.json: per published version the format it is in, and the SHA-256 of what the list of versions says of
 * it and of each of its files (with line ends as `\n`), so that a change of what must never change is seen.
 */
export const publishedFileSchema = z.record(
  format('versionId'),
  z.strictObject({
    schemaVersion: z.int(),
    entry: format('sha256'),
    files: z.record(text, format('sha256')),
  }),
);

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
      /** Id of a term that the group stands for, such as a layer; absent: it was found by who works together. */
      term: z.optional(id),
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
  /** What describes the data as a whole: JSON Schema, data package, catalogue. */
  files: z.array(fileEntry),
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
export type FormerId = z.infer<typeof formerId>;
export type Label = z.infer<typeof label>;
export type Term = z.infer<typeof term>;
export type KindTerm = z.infer<typeof kindTerm>;
export type RelationFamily = z.infer<typeof relationFamily>;
export type RelationKind = z.infer<typeof relationKind>;
export type Vocabularies = z.infer<typeof vocabularies>;
export type CollectionName = keyof typeof collectionSchemas;
export type Collections = { [K in CollectionName]: z.infer<(typeof collectionSchemas)[K]> };
export type VersionInfo = z.infer<typeof versionInfoSchema>;
export type Published = z.infer<typeof publishedFileSchema>;
export type LensLayout = z.infer<typeof lensLayout>;
export type NetworkFile = z.infer<typeof networkFileSchema>;
export type FileEntry = z.infer<typeof fileEntry>;
export type IndexFile = z.infer<typeof indexFileSchema>;

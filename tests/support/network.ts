/** Small networks made by hand, with the vocabularies of the real data. */
import { readFileSync } from 'node:fs';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import { buildNetwork, type Network } from '../../src/domain/network.ts';
import {
  type Collections,
  collectionSchemas,
  type NetworkFile,
  type Relation,
  type VersionInfo,
} from '../../src/domain/schema.ts';

const realVocabularies = collectionSchemas.vocabularies.parse(
  JSON.parse(readFileSync('data/versions/2026-11/vocabularies.json', 'utf8')),
);

type RecordOf<K extends Exclude<keyof Collections, 'vocabularies'>> = Collections[K][number];

const named = (id: string) => ({ id, name: id, sources: [{ source: 'bron-a' }] });

/** A record with only an id, which is also its name, and whatever else the test is about. */
export const organisation = (id: string, more: Partial<RecordOf<'organisations'>> = {}) => ({
  ...named(id),
  kind: 'overig',
  ...more,
});
export const programme = (id: string, more: Partial<RecordOf<'programmes'>> = {}) => ({
  ...named(id),
  kind: 'programma',
  ...more,
});
export const pilot = (id: string, more: Partial<RecordOf<'pilots'>> = {}) => ({
  ...named(id),
  ...more,
});
export const region = (id: string, more: Partial<RecordOf<'regions'>> = {}) => ({
  ...named(id),
  kind: 'gemeente',
  ...more,
});
export const theme = (id: string, more: Partial<RecordOf<'themes'>> = {}) => ({
  ...named(id),
  ...more,
});
export const knelpunt = (id: string, more: Partial<RecordOf<'knelpunten'>> = {}) => ({
  ...named(id),
  ...more,
});
export const event = (id: string, more: Partial<RecordOf<'events'>> = {}) => ({
  ...named(id),
  kind: 'bijeenkomst',
  ...more,
});

export const relation = (
  from: string,
  to: string,
  kind = 'partner-van',
  more: Partial<Relation> = {},
): Relation => ({
  id: `rel-${from}--${kind}--${to}`,
  from,
  to,
  kind,
  sources: [{ source: 'bron-a' }],
  ...more,
});

export const source = (id: string, more: Partial<RecordOf<'sources'>> = {}) => ({
  id,
  title: `Titel van ${id}`,
  kind: 'rapport',
  url: `https://www.example.nl/${id}`,
  ...more,
});

const info: VersionInfo = {
  id: '2026-11',
  date: '2026-11-22',
  title: 'November 2026',
  summary: 'Een netwerk om mee te proeven.',
  state: 'gepubliceerd',
};

type Parts = Partial<Collections> & {
  readonly version?: Partial<VersionInfo>;
  readonly layouts?: NetworkFile['layouts'];
};

/** A file of a version with only what is given in it. */
export function networkFile({ version, layouts = {}, ...collections }: Parts = {}): NetworkFile {
  return {
    schemaVersion: SCHEMA_VERSION,
    version: { ...info, ...version },
    organisations: [],
    programmes: [],
    pilots: [],
    regions: [],
    themes: [],
    knelpunten: [],
    events: [],
    results: [],
    relations: [],
    sources: [source('bron-a')],
    formerIds: [],
    vocabularies: realVocabularies,
    ...collections,
    layouts,
  };
}

/** The same as a graph. */
export function network(parts: Parts = {}): Network {
  return buildNetwork(networkFile(parts));
}

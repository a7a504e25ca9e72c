/** Fills in what a partial data set may leave out, so that the checks judge what somebody did write. */
import {
  type RawCollections,
  RECORD_COLLECTIONS,
  type RecordCollection,
} from '../../domain/check/structure.ts';
import { isRecord } from '../../domain/isRecord.ts';
import type { Source, Vocabularies } from '../../domain/schema.ts';

/** Id of the file itself, as the source of what names no other. */
export const FILE_SOURCE = 'eigen-bestand';

/** The file itself as a source: nothing else is known of it. */
export const fileSource = (name: string, title: string): Source => ({
  id: FILE_SOURCE,
  title: `${title} ${name}`,
  kind: FILE_SOURCE,
  url: '',
});

/** Records that name their source; the others have none. */
const SOURCED = RECORD_COLLECTIONS.filter((name) => name !== 'sources' && name !== 'formerIds');

export interface Completed {
  readonly raw: RawCollections;
  /** How many records of which collection got the file itself as their source. */
  readonly withoutSource: ReadonlyMap<RecordCollection, number>;
}

/**
 * Gives records without a source the file as one. Words that are not given are those of the published version. Takes anything and changes nothing of it.
 * @param source the file
 * @param kind what such a source is called
 */
export function completed(
  raw: RawCollections,
  published: Vocabularies,
  source: Source,
  kind: string,
): Completed {
  const withoutSource = new Map<RecordCollection, number>();
  const lists = Object.fromEntries(
    SOURCED.flatMap((name) => {
      const list = raw[name];
      if (!Array.isArray(list)) return [];
      const records = list.map((record: unknown) => {
        if (!isRecord(record)) return record;
        if (record.sources !== undefined) return record;
        withoutSource.set(name, (withoutSource.get(name) ?? 0) + 1);
        return { ...record, sources: [{ source: FILE_SOURCE }] };
      });
      return [[name, records]];
    }),
  );
  const { sources } = raw;
  const vocabularies = isRecord(raw.vocabularies) ? raw.vocabularies : withoutSources(published);
  return {
    withoutSource,
    raw: {
      ...raw,
      ...lists,
      // Sources that are not there cannot be judged: one of our own would make it seem that they can.
      ...(Array.isArray(sources) && withoutSource.size > 0 && { sources: [...sources, source] }),
      vocabularies: withSourceKind(vocabularies, kind),
    },
  };
}

/** Those that the words name stand in the published version, and not here. */
const withoutSources = (vocabularies: Vocabularies): object =>
  Object.fromEntries(
    Object.entries(vocabularies).map(([list, words]) => [
      list,
      words.map(({ sources, ...word }) => word),
    ]),
  );

function withSourceKind(vocabularies: object, kind: string): object {
  const { sourceKinds = [] } = vocabularies as { readonly sourceKinds?: readonly unknown[] };
  const term = { id: FILE_SOURCE, label: { nl: kind, en: kind } };
  return { ...vocabularies, sourceKinds: [...sourceKinds, term] };
}

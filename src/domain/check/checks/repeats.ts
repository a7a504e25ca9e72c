import type { Citation } from '../../schema.ts';
import { error, type Problem } from '../problem.ts';
import { referencesOf } from '../referenceFields.ts';
import type { RecordCollection } from '../structure.ts';
import { type Check, eachRecord } from '../subject.ts';

function* repeatedMembers(name: RecordCollection, record: { id: string }): Generator<Problem> {
  const seen = new Set<string>();
  for (const { path, id } of referencesOf(name, record)) {
    const key = `${String(path[0])} ${id}`;
    if (seen.has(key)) {
      const place = { name, record: record.id, path };
      yield error('repeated', place, `"${id}" staat twee keer in deze lijst.`, 'Haal er één weg.');
    }
    seen.add(key);
  }
}

function* repeatedCitations(
  name: RecordCollection,
  record: { id: string; sources: readonly Citation[] },
): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, { source, where = '' }] of record.sources.entries()) {
    const key = `${source} ${where}`;
    if (seen.has(key)) {
      yield error(
        'repeated',
        { name, record: record.id, path: ['sources', index] },
        `De bron ${source} staat hier twee keer met dezelfde plaats.`,
        'Haal er één weg, of noem de andere plaats in de bron.',
      );
    }
    seen.add(key);
  }
}

/** A list holds each thing once: twice the same says no more, and cannot be told apart in a difference. */
export const checkRepeats: Check = function* (subject) {
  for (const { name, record } of eachRecord(subject)) {
    yield* repeatedMembers(name, record);
    if ('sources' in record) yield* repeatedCitations(name, record);
  }
};

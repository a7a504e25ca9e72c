import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/data/deepFreeze.ts';
import { applyDifference } from '../../../src/domain/diff/applyDifference.ts';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import type { Difference } from '../../../src/domain/diff/difference.ts';
import { RECORD_LISTS, VOCABULARY_LISTS } from '../../../src/domain/diff/lists.ts';
import type { Collections } from '../../../src/domain/schema.ts';

/** Few ids and few values, so that versions have much in common, ends of relations exist and aliases lead somewhere. */
const id = fc.constantFrom('org-a', 'org-b', 'org-c', 'org-d', 'org-e');
const text = fc.constantFrom('org-a', 'org-b', 'Een naam', '', '2018-11');
const value = fc.oneof(
  text,
  fc.array(text, { maxLength: 3 }),
  fc.record({ source: text, where: text }, { requiredKeys: ['source'] }),
  fc.array(fc.record({ source: text, where: text }), { maxLength: 2 }),
  fc.jsonValue({ maxDepth: 1 }),
);
/** Also names that every object has by itself. */
const fields = fc.dictionary(
  fc.constantFrom('name', 'sources', 'domains', 'constructor', 'toString'),
  value,
  { maxKeys: 4 },
);

const listOf = (record: fc.Arbitrary<object>, ids: fc.Arbitrary<string> = id) =>
  fc
    .uniqueArray(ids, { maxLength: 5 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((one) => record.map((found) => ({ ...found, id: one })))),
    );

const empty = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, fc.constant([])]));
const lists: Record<string, fc.Arbitrary<unknown>> = {
  ...empty(RECORD_LISTS),
  organisations: listOf(fields),
  pilots: listOf(fields),
  relations: listOf(
    fc.record({ from: id, to: id, kind: fc.constantFrom('lid', 'partner'), sources: value }),
    fc.constantFrom('rel-1', 'rel-2', 'rel-3', 'rel-4'),
  ),
  formerIds: listOf(fc.record({ replacedBy: id, note: text }, { requiredKeys: ['note'] })),
  vocabularies: fc.record({ ...empty(VOCABULARY_LISTS), domains: listOf(fields) }),
};
/** As read from a file. The references are real; other fields hold anything, for a difference knows none of them. */
const version = fc.record(lists).map((found) => JSON.parse(JSON.stringify(found)) as Collections);

const changesIn = ({ collections, vocabularies }: Difference) =>
  [...Object.values(collections), ...Object.values(vocabularies)].filter(
    ({ added, removed, changed, order }) =>
      added.length + removed.length + changed.length > 0 || order !== undefined,
  );

describe('a difference', () => {
  it('makes the later version from the earlier one, and writes into neither', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const difference = diffCollections(deepFreeze(before), deepFreeze(after));
        expect(applyDifference(deepFreeze(difference), before)).toEqual(after);
      }),
    );
  });

  it('is empty between a version and itself', () => {
    fc.assert(
      fc.property(version, (same) => {
        expect(changesIn(diffCollections(same, structuredClone(same)))).toEqual([]);
      }),
    );
  });

  it('survives being written as JSON', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const difference = diffCollections(before, after);
        const read = JSON.parse(JSON.stringify(difference)) as Difference;
        expect(read).toEqual(difference);
        expect(applyDifference(read, before)).toEqual(after);
      }),
    );
  });

  it('knows every record once', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const { collections } = diffCollections(before, after);
        for (const name of RECORD_LISTS) {
          const { added, removed, changed } = collections[name];
          const now = [...added, ...changed].map((record) => record.id);
          const then = [
            ...removed.map((record) => record.id),
            ...changed.map((change) => change.formerId ?? change.id),
          ];
          expect(new Set(now).size).toBe(now.length);
          expect(new Set(then).size).toBe(then.length);
          expect(after[name].length - before[name].length).toBe(added.length - removed.length);
        }
      }),
    );
  });
});

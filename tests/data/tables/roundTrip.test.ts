import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, toCsv } from '../../../src/data/tables/csv.ts';
import { toFileText } from '../../../src/data/tables/fileText.ts';
import { fromTables } from '../../../src/data/tables/fromTables.ts';
import type { ReadTable, Table } from '../../../src/data/tables/table.ts';
import { toTables } from '../../../src/data/tables/toTables.ts';
import { COLLECTIONS } from '../../../src/domain/check/structure.ts';
import type { CollectionName, Collections } from '../../../src/domain/schema.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import { anyCollections } from '../../support/arbitraryOf.ts';
import { asRead } from '../../support/readTables.ts';

const VERSIONS = ['2017-11', '2018-11', '2026-11'];

function throughCsv(table: Table): ReadTable {
  const read = readCsv(table.name, toCsv(table));
  expect(read.problems).toEqual([]);
  if (read.table === undefined) throw new Error('not read');
  return read.table;
}

const ways: readonly (readonly [string, (table: Table) => ReadTable])[] = [
  ['as the cells of a workbook', asRead],
  ['through CSV', throughCsv],
];

/** Making collections takes most of the time: each is sent both ways. */
const RUNS = 60;

describe('what goes out comes back the same', () => {
  it('for any records of the right shape', () => {
    fc.assert(
      fc.property(anyCollections(), (collections) => {
        const tables = toTables(collections);
        for (const [, way] of ways) {
          const { raw, problems, unreadable } = fromTables(tables.map(way));
          expect(problems).toEqual([]);
          expect([...unreadable]).toEqual([]);
          expect(raw).toEqual(collections);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each(ways)('what goes out comes back the same, %s', (_, way) => {
  it.each(VERSIONS)('for version %s, byte for byte', (version) => {
    const folder = `data/versions/${version}`;
    const files = readdirSync(folder);
    const texts = new Map(
      files.map((file) => [file.replace('.json', ''), readFileSync(`${folder}/${file}`, 'utf8')]),
    );
    const collections = {
      // 2017-11 and 2018-11 are from before there were former ids.
      formerIds: [],
      ...Object.fromEntries([...texts].map(([name, text]) => [name, JSON.parse(text)])),
    } as unknown as Collections;
    const { raw, problems } = fromTables(toTables(collections).map(way));
    expect(problems).toEqual([]);
    for (const [name, text] of texts) {
      const collection = name as CollectionName;
      expect(toFileText(collection, raw[collection]) === text, name).toBe(true);
    }
    expect(texts.size).toBeGreaterThan(COLLECTIONS.length - 2);
  });
});

describe('toFileText', () => {
  it('puts fields in the order of the schema, the sources last, and what it does not know after them', () => {
    const [organisation] = smallCollections().organisations;
    const shuffled = Object.fromEntries(
      Object.entries({ x: 1, checkedOn: '2026-01-05', ...organisation }).reverse(),
    );
    const text = toFileText('organisations', [shuffled]);
    expect([...text.matchAll(/^ {4}"(\w+)"/gm)].map(([, field]) => field)).toEqual([
      'id',
      'name',
      'description',
      'kind',
      'sources',
      'checkedOn',
      'x',
    ]);
    expect(text.endsWith(']\n')).toBe(true);
  });

  it.each([[undefined], [null], ['tekst'], [[null, 3, [[]]]]])('takes %j', (value) => {
    expect(() => toFileText('pilots', value)).not.toThrow();
  });
});

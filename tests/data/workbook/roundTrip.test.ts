import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromTables } from '../../../src/data/tables/fromTables.ts';
import { toTables } from '../../../src/data/tables/toTables.ts';
import { readWorkbook } from '../../../src/data/workbook/readWorkbook.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import { anyCollections } from '../../support/arbitraryOf.ts';

/** Making collections takes most of the time. */
const RUNS = 40;

it('any records of the right shape come back the same through a workbook', () => {
  fc.assert(
    fc.property(anyCollections(), (collections) => {
      const bytes = writeWorkbook(toTables(collections), { title: 'Proef', date: '2018-11-30' });
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(read.message);
      expect(read.problems).toEqual([]);
      const { raw, problems } = fromTables(read.tables);
      expect(problems).toEqual([]);
      expect(raw).toEqual(collections);
    }),
    { numRuns: RUNS },
  );
});

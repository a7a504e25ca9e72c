import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, compareRows, reachOf } from '../../../src/domain/compare/rows.ts';
import type { FieldName } from '../../../src/domain/entityFields.ts';
import type { Network } from '../../../src/domain/network.ts';
import type { Pilot } from '../../../src/domain/schema.ts';
import { knelpunt, network, organisation, pilot, programme } from '../../support/network.ts';

const rowsOf = (from: Network) => compareRows([...from.entities.values()], from.file.vocabularies);
const rowOf = (from: Network, field: FieldName) => {
  const found = rowsOf(from).find((row) => row.field === field);
  if (!found) throw new Error(`no row ${field}`);
  return found;
};
/** "wonen 2, zorg 1", or why there is nothing. */
const told = (cell: Cell) =>
  cell.state === 'known'
    ? cell.values
        .map(({ item, holders }) => `${'id' in item ? item.id : JSON.stringify(item)} ${holders}`)
        .join(', ')
    : cell.state;

const pilots = (...records: Partial<Pilot>[]) =>
  network({ pilots: records.map((record, at) => pilot(`pilot-${at}`, record)) });

describe('compareRows', () => {
  it.each<[string, Partial<Pilot>[], string, string[]]>([
    [
      'the same, whatever the order',
      [{ leefdomeinen: ['zorg', 'wonen'] }, { leefdomeinen: ['wonen', 'zorg'] }],
      'same',
      ['wonen 2, zorg 2', 'wonen 2, zorg 2'],
    ],
    [
      'partly the same, what is shared first',
      [{ leefdomeinen: ['wonen', 'zorg'] }, { leefdomeinen: ['zorg'] }],
      'partly',
      ['zorg 2, wonen 1', 'zorg 2'],
    ],
    [
      'partly the same when a third is not known',
      [{ leefdomeinen: ['zorg'] }, { leefdomeinen: ['zorg'] }, {}],
      'partly',
      ['zorg 2', 'zorg 2', 'unknown'],
    ],
    [
      'different',
      [{ leefdomeinen: ['wonen'] }, { leefdomeinen: ['zorg'] }],
      'different',
      ['wonen 1', 'zorg 1'],
    ],
    ['known of one', [{ leefdomeinen: ['wonen'] }, {}], 'one', ['wonen 1', 'unknown']],
    ['known of none', [{}, {}], 'unknown', ['unknown', 'unknown']],
    [
      'the same value that stands twice in the data',
      [{ leefdomeinen: ['zorg', 'zorg'] }, { leefdomeinen: ['zorg'] }],
      'same',
      ['zorg 2', 'zorg 2'],
    ],
  ])('tells that it is %s', (_, records, verdict, cells) => {
    const row = rowOf(pilots(...records), 'leefdomeinen');
    expect([row.verdict, row.cells.map(told)]).toEqual([verdict, cells]);
  });

  it.each<[string, FieldName, Partial<Pilot>[], string]>([
    [
      'a period of which only the end differs',
      'period',
      [{ period: { start: '2018' } }, { period: { start: '2018', end: '2019' } }],
      'different',
    ],
    [
      'equal periods',
      'period',
      [{ period: { start: '2018' } }, { period: { start: '2018' } }],
      'same',
    ],
    [
      'descriptions, which always differ',
      'description',
      [{ description: 'Een.' }, { description: 'Twee.' }],
      'own',
    ],
    [
      'equal descriptions',
      'description',
      [{ description: 'Een.' }, { description: 'Een.' }],
      'same',
    ],
    ['a description of one', 'description', [{ description: 'Een.' }, {}], 'one'],
    [
      'regions in common',
      'regions',
      [{ regions: ['regio-a', 'regio-b'] }, { regions: ['regio-b'] }],
      'partly',
    ],
  ])('weighs %s', (_, field, records, verdict) => {
    expect(rowOf(pilots(...records), field).verdict).toBe(verdict);
  });

  it('tells a field that a kind does not have apart from what is not known', () => {
    const mixed = network({
      organisations: [organisation('org-a')],
      pilots: [pilot('pilot-a', { targetGroups: ['dg-mbo'] }), pilot('pilot-b')],
    });
    expect(rowOf(mixed, 'targetGroups').cells.map(told)).toEqual(['none', 'dg-mbo 1', 'unknown']);
    expect(rowOf(mixed, 'kind').cells.map(told)).toEqual(['overig 1', 'none', 'none']);
  });

  it('does not take words of two vocabularies for one another', () => {
    const mixed = network({
      programmes: [programme('prog-a', { status: 'x' })],
      knelpunten: [knelpunt('knelpunt-a', { status: 'x' })],
    });
    expect(rowOf(mixed, 'status').verdict).toBe('different');
  });

  it('puts what is known of none last', () => {
    const rows = rowsOf(pilots({ results: 'Een plan.' }, {}));
    const unknown = rows.map(({ verdict }) => verdict === 'unknown');
    expect(unknown.indexOf(true)).toBe(1);
    expect(unknown.lastIndexOf(false)).toBe(0);
  });

  it('of nothing is nothing', () => {
    expect(rowsOf(network())).toEqual([]);
  });
});

const list = fc.option(
  fc.uniqueArray(fc.constantFrom('wonen', 'zorg', 'werk-inkomen'), { minLength: 1 }),
  { nil: undefined },
);
const record = fc.oneof(
  fc
    .record({
      leefdomeinen: list,
      domains: list,
      description: fc.option(fc.constantFrom('Een.', 'Twee.'), { nil: undefined }),
    })
    .map((more) => ({ more, isPilot: true })),
  fc.record({ leefdomeinen: list }).map((more) => ({ more, isPilot: false })),
);
/** Two to four pilots and organisations. */
const compared = fc.array(record, { minLength: 2, maxLength: 4 }).map((records) => {
  const known = records.map(({ more, isPilot }) => ({
    isPilot,
    more: Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
  }));
  return network({
    pilots: known.flatMap(({ isPilot, more }, at) => (isPilot ? [pilot(`p${at}`, more)] : [])),
    organisations: known.flatMap(({ isPilot, more }, at) =>
      isPilot ? [] : [organisation(`o${at}`, more)],
    ),
  });
});

describe('compareRows, whatever is compared,', () => {
  it('says the same in any order of the columns', () => {
    fc.assert(
      fc.property(
        compared.chain((from) =>
          fc.record({
            from: fc.constant(from),
            order: fc.shuffledSubarray(
              [...from.entities.keys()].map((_, at) => at),
              {
                minLength: from.entities.size,
              },
            ),
          }),
        ),
        ({ from, order }) => {
          const entities = [...from.entities.values()];
          const turned = compareRows(
            order.flatMap((at) => entities[at] ?? []),
            from.file.vocabularies,
          );
          const expected = compareRows(entities, from.file.vocabularies).map((row) => ({
            ...row,
            cells: order.map((at) => row.cells[at]),
          }));
          expect(turned).toEqual(expected);
        },
      ),
    );
  });

  it('gives a verdict that its values bear out', () => {
    fc.assert(
      fc.property(compared, (from) => {
        const of = from.entities.size;
        for (const { verdict, cells } of rowsOf(from)) {
          expect(cells).toHaveLength(of);
          const known = cells.flatMap((cell) => (cell.state === 'known' ? [cell.values] : []));
          const reaches = new Set(known.flat().map((value) => reachOf(value, of)));
          switch (verdict) {
            case 'same':
              expect([known.length, [...reaches]]).toEqual([of, ['all']]);
              break;
            case 'partly':
              expect(reaches.has('all') || reaches.has('some')).toBe(true);
              expect(known.length < of || reaches.size > 1 || reaches.has('some')).toBe(true);
              break;
            case 'different':
            case 'own':
              expect(known.length).toBeGreaterThan(1);
              expect([...reaches]).toEqual(['one']);
              break;
            default:
              expect(known).toHaveLength(verdict === 'one' ? 1 : 0);
          }
          // A value has as many holders as there are columns with it.
          for (const { key, holders } of known.flat()) {
            expect(
              known.filter((values) => values.some((value) => value.key === key)),
            ).toHaveLength(holders);
          }
        }
      }),
    );
  });

  it('is all the same when something is compared with itself', () => {
    fc.assert(
      fc.property(compared, fc.integer({ min: 2, max: 4 }), (from, times) => {
        const [first] = from.entities.values();
        const same = Array.from({ length: times }, () => first).filter(
          (each) => each !== undefined,
        );
        const verdicts = compareRows(same, from.file.vocabularies).map(({ verdict }) => verdict);
        expect(verdicts.filter((each) => each !== 'same' && each !== 'unknown')).toEqual([]);
      }),
    );
  });
});

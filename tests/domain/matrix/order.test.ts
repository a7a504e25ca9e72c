import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/matrix/cells.ts';
import { byLikeness } from '../../../src/domain/matrix/likeness.ts';
import type { MatrixGroup, MatrixPart, MatrixRow } from '../../../src/domain/matrix/matrix.ts';
import { ORDERS, orderedGroups, orderedRows } from '../../../src/domain/matrix/order.ts';

const item = (id: string): Item => ({ id, literal: true, byPlace: false, ties: [] });

/** A row with one thing in each of these columns. */
function row(id: string, columns: string, name = id): MatrixRow {
  const names = [...columns];
  return {
    id,
    label: { nl: name, en: name },
    byColumn: new Map(names.map((column) => [column, [item(`${id}${column}`)]])),
    unknown: [],
    all: names.map((column) => item(`${id}${column}`)),
  };
}

const nameOf = ({ id, label }: { id: string; label: MatrixRow['label'] }) => label?.nl ?? id;
const { compare } = new Intl.Collator('nl');
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const partOf = (rows: readonly MatrixRow[]): MatrixPart => ({
  id: 'pilots',
  groups: undefined,
  rows,
  sum: { byColumn: new Map(), unknown: [], all: [] },
  hidden: 0,
});

describe('the order of rows', () => {
  const rows = [
    row('b', 'xy', 'Zwolle'),
    row('a', 'x', 'Ede'),
    row('', 'x'),
    row('c', 'xyz', 'Ens'),
  ];

  it.each([
    ['group', ['b', 'a', 'c', '']],
    ['name', ['a', 'c', 'b', '']],
    ['total', ['c', 'b', 'a', '']],
    ['likeness', ['a', 'b', 'c', '']],
  ] as const)('%s', (order, expected) => {
    expect(idsOf(orderedRows(partOf(rows), order, nameOf, compare))).toEqual(expected);
  });

  it('has the fullest group first, and what belongs to none last', () => {
    const group = (id: string, ...within: MatrixRow[]): MatrixGroup => ({
      ...row(id, ''),
      all: within.flatMap(({ all }) => all),
      rows: within,
    });
    const groups = [
      group('', row('p', 'x'), row('o', 'y'), row('n', 'z')),
      group('een', row('m', 'x')),
      group('twee', row('l', 'x'), row('k', 'y')),
    ];
    const ordered = orderedGroups(groups, nameOf, compare);
    expect(idsOf(ordered)).toEqual(['twee', 'een', '']);
    expect(idsOf(ordered[0]?.rows ?? [])).toEqual(['k', 'l']);
  });
});

describe('rows that are alike', () => {
  it('stand beside each other, in a chain from one pattern to the next', () => {
    const rows = [row('1', 'ab'), row('2', 'cd'), row('3', 'ab'), row('4', 'bc'), row('5', '')];
    expect(idsOf(byLikeness(rows))).toEqual(['2', '4', '1', '3', '5']);
  });

  const anyRows = fc
    .array(fc.subarray(['a', 'b', 'c', 'd']), { maxLength: 12 })
    .map((all) => all.map((columns, at) => row(`r${at}`, columns.join(''))));

  it('with the same columns are together, all rows are there, and the order they came in does not count', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const ordered = byLikeness(rows);
          expect(idsOf(ordered).sort()).toEqual(idsOf(rows).sort());
          expect(idsOf(byLikeness(shuffled))).toEqual(idsOf(ordered));
          const patterns = ordered.map(({ byColumn }) => [...byColumn.keys()].join(''));
          const changes = patterns.filter((pattern, at) => pattern !== patterns[at - 1]);
          expect(changes.length).toBe(new Set(patterns).size);
        },
      ),
    );
  });

  it('keep every row in any order', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...ORDERS), (rows, order) => {
        const ordered = orderedRows(partOf(rows), order, nameOf, compare);
        expect(idsOf(ordered).sort()).toEqual(idsOf(rows).sort());
      }),
    );
  });
});

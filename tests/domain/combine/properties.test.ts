import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/data/deepFreeze.ts';
import { combinedWith, everything, proposalOf } from '../../../src/domain/combine/choose.ts';
import { combine } from '../../../src/domain/combine/combine.ts';
import { LISTS, putOver, rowsOf } from '../../../src/domain/combine/lists.ts';
import { anyVersion, turned } from './versions.ts';

const proposes = ({ added, changed }: ReturnType<typeof combine>) => [...added, ...changed];

describe('a version and an own file', () => {
  it('have nothing to propose when they are the same', () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        const { same, ...found } = combine(deepFreeze(version), structuredClone(version));
        expect(proposes({ same, ...found })).toEqual([]);
        expect(found.retired).toEqual([]);
        expect(same).toBe(LISTS.flatMap((list) => rowsOf(version, list)).length);
      }),
    );
  });

  it('have nothing to propose once more when they are combined', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (published, own) => {
        const combined = combinedWith(combine(published, own), published);
        expect(proposes(combine(combined, own))).toEqual([]);
      }),
    );
  });

  it('are combined by the rows that are proposed, which say no more than they must', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (published, own) => {
        const combination = combine(deepFreeze(published), deepFreeze(own));
        const { rows, alsoLeftOut } = proposalOf(combination, published, everything);
        expect(alsoLeftOut).toEqual([]);
        expect(putOver(published, rows)).toEqual(combinedWith(combination, published));
        const proposed = [...rows].flatMap(([list, its]) => its.map(({ id }) => `${list} ${id}`));
        const found = [
          ...combination.added.map(({ list, row }) => `${list} ${row.id}`),
          ...combination.changed.map(({ list, id }) => `${list} ${id}`),
        ];
        expect(proposed.sort()).toEqual(found.sort());
      }),
    );
  });

  it('lose no published record, and no published value that the own file does not deny', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (published, own) => {
        const combination = combine(published, own);
        const withoutDenials = proposalOf(
          combination,
          published,
          (part) => part !== 'contradicted',
        );
        const combined = putOver(published, withoutDenials.rows);
        for (const list of LISTS) {
          const now = new Map(rowsOf(combined, list).map((row) => [row.id, row]));
          for (const before of rowsOf(published, list)) {
            const after = now.get(before.id);
            expect(Object.keys(after ?? {})).toEqual(expect.arrayContaining(Object.keys(before)));
            for (const [field, value] of Object.entries(before)) {
              if (field === 'name' || field === 'kind') expect(after?.[field]).toEqual(value);
            }
          }
        }
      }),
    );
  });

  it('give the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (published, own) => {
        expect(combine(published, turned(own))).toEqual(combine(published, own));
        const [one, other] = [combine(turned(published), own), combine(published, own)];
        const ids = ({ added, changed }: typeof one) => [
          added.map(({ list, row }) => [list, row.id]),
          changed.map(({ list, id }) => [list, id]),
        ];
        expect(ids(one)[0]).toEqual(ids(other)[0]);
      }),
    );
  });
});

describe('what is left out of a proposal', () => {
  it('is not referred to by what stays in', () => {
    const chance = fc.func(fc.boolean());
    fc.assert(
      fc.property(anyVersion, anyVersion, chance, (published, own, choice) => {
        const combination = combine(published, own);
        const isChosen = (part: string, list: string, id: string) =>
          part !== 'added' || choice(list, id);
        const { rows } = proposalOf(combination, published, isChosen);
        const there = new Set(
          [...rows, ...LISTS.map((list) => [list, rowsOf(published, list)] as const)].flatMap(
            ([, its]) => its.map(({ id }) => id),
          ),
        );
        const leftOut = new Set(
          combination.added.map(({ row }) => row.id).filter((id) => !there.has(id)),
        );
        for (const { from, to } of rows.get('relations') ?? []) {
          expect(leftOut.has(String(from)) || leftOut.has(String(to))).toBe(false);
        }
        for (const { themes } of rows.get('results') ?? []) {
          expect([themes ?? []].flat().some((id) => leftOut.has(String(id)))).toBe(false);
        }
      }),
    );
  });
});

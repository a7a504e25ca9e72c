import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import type { Geography } from '../../../src/domain/geo/geography.ts';
import { similarityIndex } from '../../../src/domain/similarity/features.ts';
import {
  type Circumstances,
  compare,
  similarTo,
} from '../../../src/domain/similarity/similarity.ts';
import { network, pilot } from '../../support/network.ts';

type PilotRecord = ReturnType<typeof pilot>;

/** Some of a few words, or not known. */
const some = (words: readonly string[]) =>
  fc.option(fc.subarray([...words], { minLength: 1 }), { nil: undefined });
const year = fc.integer({ min: 2015, max: 2020 }).map(String);

/** A record without what is not known: an absent field, never an undefined one. */
const recordArb = fc
  .record({
    targetGroups: some(['dg-schulden', 'dg-mbo-1-2', 'dg-pro-vso', 'dg-uitkering']),
    steps: some(['stap-1', 'stap-2', 'stap-3']),
    leefdomeinen: some(['wonen', 'zorg']),
    partnerGroups: some(['pg-onderwijs', 'pg-welzijn']),
    leads: some(['org-a', 'org-b', 'org-c']),
    period: fc.option(
      fc.tuple(year, year).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a })),
      { nil: undefined },
    ),
  })
  .map(
    (fields): Partial<PilotRecord> =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  );
const pilotsArb = fc
  .array(recordArb, { minLength: 3, maxLength: 9 })
  .map((records) => records.map((record, at) => pilot(`pilot-${at}`, record)));

/** Gemeenten in a row, each bordering the next; every pilot in one of the first five, as its number says. */
const geography: Geography = {
  gemeentenOf: (id) => [`GM${Number(id.split('-')[1]) % 5}`],
  neighboursOf: (gemeente) => {
    const at = Number(gemeente.slice(2));
    return [`GM${at - 1}`, `GM${at + 1}`];
  },
};

function measured(pilots: readonly PilotRecord[]) {
  const shown = network({ pilots: [...pilots] });
  const index = similarityIndex(shown, facetValues(shown));
  return {
    like: (a: string, b: string, more?: Circumstances) =>
      compare(shown, index, a, b, { geography, ...more }),
    rank: (id: string, more?: Circumstances) => similarTo(shown, index, id, { geography, ...more }),
  };
}

const pairsOf = (pilots: readonly PilotRecord[]) =>
  pilots.flatMap((a) => pilots.map((b) => [a.id, b.id] as const));
const withoutField = (record: PilotRecord, field: keyof PilotRecord): PilotRecord => {
  const { [field]: _, ...others } = record;
  return others as PilotRecord;
};

describe('what is alike', () => {
  it('is so both ways, for the same reasons', () => {
    fc.assert(
      fc.property(pilotsArb, (pilots) => {
        const { like } = measured(pilots);
        for (const [a, b] of pairsOf(pilots)) {
          expect({ ...like(a, b), id: '' }).toEqual({ ...like(b, a), id: '' });
        }
      }),
    );
  });

  it('is never more like another than like itself, and scores from 0 to 1', () => {
    fc.assert(
      fc.property(pilotsArb, (pilots) => {
        const { like } = measured(pilots);
        for (const [a, b] of pairsOf(pilots)) {
          const { score } = like(a, b);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThan(1);
          // The last bit of a sum of fractions may differ.
          expect(like(a, a).score).toBeGreaterThanOrEqual(score - 1e-12);
        }
      }),
    );
  });

  it('does not depend on the order of records and of words in them', () => {
    const shuffled = pilotsArb.chain((pilots) =>
      fc.tuple(
        fc.constant(pilots),
        fc.shuffledSubarray(pilots, { minLength: pilots.length }).map((records) =>
          records.map((record) => ({
            ...record,
            ...(record.targetGroups && { targetGroups: [...record.targetGroups].reverse() }),
            ...(record.leads && { leads: [...record.leads].reverse() }),
          })),
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([pilots, others]) => {
        const [one, other] = [measured(pilots), measured(others)];
        for (const { id } of pilots) expect(other.rank(id)).toEqual(one.rank(id));
      }),
    );
  });

  it('is never less alike for one more rare feature that both have', () => {
    // Two more records hold what makes it rare, so that it counts before and after.
    const rare = 'dg-dak-thuisloos';
    const add = (record: PilotRecord) => ({
      ...record,
      targetGroups: [...(record.targetGroups ?? []), rare],
    });
    const knownArb = pilotsArb.map((pilots) =>
      pilots.map((record) => ({ ...record, targetGroups: record.targetGroups ?? ['dg-schulden'] })),
    );
    fc.assert(
      fc.property(knownArb, ([a, b, ...others]) => {
        if (!a || !b) return;
        const before = measured([a, b, ...others]).like(a.id, b.id).score;
        const after = measured([add(a), add(b), ...others]).like(a.id, b.id).score;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it.each(['targetGroups', 'steps', 'leefdomeinen', 'partnerGroups', 'leads'] as const)(
    'takes nothing from %s when they are known of only one',
    (field) => {
      const kind = {
        targetGroups: 'doelgroep',
        steps: 'stap',
        leefdomeinen: 'leefdomein',
        partnerGroups: 'partnergroep',
        leads: 'partner',
      }[field];
      fc.assert(
        fc.property(pilotsArb, ([a, b, ...others]) => {
          if (!a || !b) return;
          const { like } = measured([a, withoutField(b, field), ...others]);
          expect(like(a.id, b.id)).toEqual(like(a.id, b.id, { without: [kind] }));
        }),
      );
    },
  );

  it('is not touched by a reason that does not count: who has it, and who has not', () => {
    const without = ['doelgroep:dg-dak-thuisloos'];
    const knownArb = pilotsArb.map((pilots) =>
      pilots.map((record) => ({ ...record, targetGroups: record.targetGroups ?? ['dg-schulden'] })),
    );
    fc.assert(
      fc.property(knownArb, fc.infiniteStream(fc.boolean()), (pilots, chance) => {
        const given = pilots.map((record) => ({
          ...record,
          targetGroups: chance.next().value
            ? [...record.targetGroups, 'dg-dak-thuisloos']
            : record.targetGroups,
        }));
        const [one, other] = [measured(pilots), measured(given)];
        for (const { id } of pilots) {
          expect(other.rank(id, { without })).toEqual(one.rank(id, { without }));
        }
      }),
    );
  });

  it('ranks the most alike first, without what has nothing in common', () => {
    fc.assert(
      fc.property(pilotsArb, (pilots) => {
        const { rank, like } = measured(pilots);
        for (const { id } of pilots) {
          const found = rank(id);
          const scores = found.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((x, y) => y - x));
          const expected = pilots.filter(
            (other) =>
              other.id !== id &&
              like(id, other.id).reasons.some(({ kind }) => kind !== 'regio' && kind !== 'periode'),
          );
          expect(found.map((other) => other.id).sort()).toEqual(expected.map((it) => it.id).sort());
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { areasOf, divisionOf, predecessorsOf } from '../../../src/domain/check/areas.ts';
import type { Divisions } from '../../../src/domain/geo/divisionsSchema.ts';
import type { Region } from '../../../src/domain/schema.ts';
import { type BrokenCase, broken, first, inShort } from '../../support/brokenVersion.ts';

/** Arnhem as it always was; two gemeenten that became one in 2021; one that split; a region with a new code. */
const divisions: Divisions = {
  schemaVersion: 1,
  year: 2023,
  divisions: ['arbeidsmarktregio', 'rmcregio'],
  gemeenten: {
    GM0202: ['Arnhem', 'AM07', 'MC41'],
    GM0855: ['Tilburg', 'AM38', 'MC35'],
    GM0865: ['Vught', 'AM38', 'MC35'],
    GM1979: ['Eemsdelta', 'AM01', 'MC02'],
  },
  regions: { AM07: 'Midden-Gelderland', AM38: 'FoodValley', AM01: 'Groningen', MC41: 'Arnhem' },
  aliases: {},
  neighbours: {},
  merged: {
    GM0003: { name: 'Appingedam', lastYear: 2020, into: [['GM1979', 1]] },
    GM0010: { name: 'Delfzijl', lastYear: 2020, into: [['GM1979', 1]] },
    GM0788: {
      name: 'Haaren',
      lastYear: 2020,
      into: [
        ['GM0855', 0.18],
        ['GM0865', 0.82],
      ],
    },
  },
};
const codes = new Map([
  ['gemeente', new Set(['GM0202', 'GM0855', 'GM0865', 'GM0003', 'GM0010', 'GM0788', 'GM0007'])],
  ['arbeidsmarktregio', new Set(['AM07', 'AM01', 'AM31'])],
]);
const areas = areasOf(divisions, { year: 2016, codes });

describe('areasOf', () => {
  it.each([
    ['GM0202', { division: 'gemeente', name: 'Arnhem', successors: [] }],
    ['GM1979', { division: 'gemeente', name: 'Eemsdelta', successors: [], absentUntil: 2020 }],
    [
      'GM0003',
      { division: 'gemeente', name: 'Appingedam', successors: ['GM1979'], absentFrom: 2021 },
    ],
    // The larger part first.
    [
      'GM0788',
      { division: 'gemeente', name: 'Haaren', successors: ['GM0865', 'GM0855'], absentFrom: 2021 },
    ],
    // Gone before the table of mergers begins.
    ['GM0007', { division: 'gemeente', successors: [], absentFrom: 2018 }],
    ['AM07', { division: 'arbeidsmarktregio', name: 'Midden-Gelderland', successors: [] }],
    [
      'AM38',
      { division: 'arbeidsmarktregio', name: 'FoodValley', successors: [], absentUntil: 2016 },
    ],
    ['AM31', { division: 'arbeidsmarktregio', successors: [], absentFrom: 2023 }],
    // Of this division there is no older edition, and of this region no name.
    ['MC41', { division: 'rmcregio', name: 'Arnhem', successors: [] }],
    ['MC35', { division: 'rmcregio', successors: [] }],
    ['GM9999', undefined],
  ])('%s', (code, expected) => {
    expect(areas.get(code)).toEqual(expected);
  });

  it('never says that a code did not exist yet without an older edition', () => {
    const found = [...areasOf(divisions).values()];
    expect(found.filter(({ absentUntil }) => absentUntil !== undefined)).toEqual([]);
    expect(found.filter(({ absentFrom }) => absentFrom !== undefined)).toHaveLength(3);
  });

  it('knows what a gemeente came from', () => {
    expect(predecessorsOf('GM1979', areas)).toEqual(['GM0003', 'GM0010']);
    expect(predecessorsOf('GM0202', areas)).toEqual([]);
  });
});

it.each([
  ['gemeente', 'gemeente'],
  ['rmc-regio', 'rmcregio'],
  ['ggd-regio', 'ggdregio'],
])('regions of the kind %s have codes of the division %s', (kind, division) => {
  expect(divisionOf(kind)).toBe(division);
});

describe('the code of a region', () => {
  /** What is found when the region has these fields, in a version of this date. */
  function found(fields: Partial<Region>, date = '2018-11-30') {
    return broken(
      (c) => {
        const kinds = ['arbeidsmarktregio', 'rmc-regio', 'samenwerkingsregio'];
        for (const id of kinds) {
          c.vocabularies.regionKinds.push({ id, label: { nl: id, en: id } });
        }
        Object.assign(first(c.regions), fields);
      },
      { date, areas },
    ).filter(({ file, code }) => file === 'regions.json' && code !== 'checked-long-ago');
  }
  const at = (line: string) => line.replace('@', 'regions.json | regio-arnhem');

  it.each<[fields: Partial<Region>, date: string, expected: string[]]>([
    [{ code: 'GM0202' }, '2026-11-22', []],
    [{ kind: 'arbeidsmarktregio', code: 'AM07' }, '2018-11-30', []],
    [{ kind: 'rmc-regio', code: 'MC41' }, '2018-11-30', []],
    [{ code: 'GM9999' }, '2018-11-30', ['error | unknown-area-code | @ | code']],
    [{ mapCode: 'AM99' }, '2018-11-30', ['error | unknown-area-code | @ | mapCode']],
    // A gemeente may be drawn with any area.
    [{ mapCode: 'AM07' }, '2018-11-30', []],
    [{ code: 'AM07' }, '2018-11-30', ['error | wrong-division | @ | code']],
    [{ kind: 'rmc-regio', code: 'AM07' }, '2018-11-30', ['error | wrong-division | @ | code']],
    [
      { kind: 'samenwerkingsregio', code: 'GM0202' },
      '2018-11-30',
      ['error | wrong-division | @ | code'],
    ],
    // One mistake, one problem.
    [{ kind: 'gemeent' }, '2018-11-30', ['error | unknown-term | @ | kind']],
    [{ code: 'GM0003' }, '2018-11-30', []],
    [{ code: 'GM0003' }, '2020-12-31', []],
    [{ code: 'GM0003' }, '2021-01-01', ['warning | area-code-gone | @ | code']],
    // A pilot from before the merger: said so, it is right.
    [{ code: 'GM0003', year: 2018 }, '2026-11-22', []],
    [{ code: 'GM0003', year: 2021 }, '2026-11-22', ['error | area-code-gone | @ | code']],
    [{ code: 'GM1979' }, '2021-01-31', []],
    [{ code: 'GM1979' }, '2018-11-30', ['warning | area-code-not-yet | @ | code']],
    [{ code: 'GM1979', year: 2020 }, '2018-11-30', ['error | area-code-not-yet | @ | code']],
    [{ code: 'GM1979', year: 2021 }, '2018-11-30', []],
    [{ code: 'GM0007' }, '2017-11-30', []],
    [{ code: 'GM0007' }, '2018-11-30', ['warning | area-code-gone | @ | code']],
  ])('%j in %s: %j', (fields, date, expected) => {
    expect(found(fields, date).map(inShort)).toEqual(expected.map(at));
  });

  it('names what to use instead', () => {
    expect(found({ code: 'GM0003' }, '2026-11-22')[0]).toMatchObject({
      message: 'De gebiedscode GM0003 (Appingedam) bestond in 2026 niet meer.',
      advice: expect.stringMatching(/2020 of eerder.*GM1979 \(Eemsdelta\)/),
    });
    expect(found({ code: 'GM0788' }, '2026-11-22')[0]?.advice).toContain(
      'GM0865 (Vught) of GM0855 (Tilburg)',
    );
    expect(found({ code: 'GM1979' })[0]?.advice).toContain(
      'GM0003 (Appingedam) of GM0010 (Delfzijl)',
    );
    expect(found({ kind: 'rmc-regio', code: 'AM07' })[0]?.message).toBe(
      'De gebiedscode AM07 is van een arbeidsmarktregio, maar dit is een rmc-regio.',
    );
  });
});

describe('the middle of a region', () => {
  const cases: BrokenCase[] = [
    [
      'in the Netherlands',
      (c) => {
        first(c.regions).position = { lat: 51.98, lon: 5.91 };
      },
      [],
    ],
    [
      'swapped',
      (c) => {
        first(c.regions).position = { lat: 5.91, lon: 51.98 };
      },
      ['Verwissel lat en lon.'],
    ],
    [
      'at sea',
      (c) => {
        first(c.regions).position = { lat: 0, lon: 0 };
      },
      ['Zoek het op: lat ligt tussen 50.7 en 53.7, lon tussen 3.2 en 7.3.'],
    ],
  ];
  it.each(cases)('%s', (_, breakIt, expected) => {
    expect(broken(breakIt).map(({ advice }) => advice)).toEqual(expected);
  });
});

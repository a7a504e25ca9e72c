import { describe, expect, it } from 'vitest';
import {
  type BrokenCase,
  broken,
  first,
  inShort,
  smallContext,
} from '../../support/brokenVersion.ts';

/** The codes of what is found at the start of the pilot when this is written there. */
function codesFor(start: unknown): string[] {
  const problems = broken((c) => {
    first(c.pilots).period = { start: start as string, end: '2020' };
  });
  return problems
    .filter(({ level, field }) => level === 'error' && field === 'period › start')
    .map(({ code }) => code);
}

describe('a date', () => {
  it.each(['2018', '2018-11', '2018-11-22', '2016-02-29', '2000-02-29', '1900', '1999-12-31'])(
    '%s is right',
    (date) => {
      expect(codesFor(date)).toEqual([]);
    },
  );

  it.each<[what: string, date: unknown, code: string]>([
    ['day first', '22-11-2018', 'wrong-format'],
    ['slashes', '2018/11/22', 'wrong-format'],
    ['dots', '22.11.2018', 'wrong-format'],
    ['without zeros', '2018-1-5', 'wrong-format'],
    ['no marks', '20181122', 'wrong-format'],
    ['in words', '22 november 2018', 'wrong-format'],
    ['a month in words', 'nov-18', 'wrong-format'],
    ['a year of two digits', '18-11-22', 'wrong-format'],
    ['with a time', '2018-11-22T00:00:00Z', 'wrong-format'],
    ['cut off', '2018-11-', 'wrong-format'],
    ['other dashes', '2018–11–22', 'wrong-format'],
    ['other digits', '２０１８', 'wrong-format'],
    ['a quarter', '2018-Q4', 'wrong-format'],
    ['two years', '2018-2019', 'wrong-format'],
    ['a guess', 'ca. 2018', 'wrong-format'],
    ['nothing', '', 'wrong-format'],
    ['a serial number of a spreadsheet', 43_426, 'wrong-type'],
    ['null', null, 'wrong-type'],
    ['a block', { year: 2018 }, 'wrong-type'],
    ['month 0', '2018-00', 'unreal-date'],
    ['month 13', '2018-13', 'unreal-date'],
    ['day 0', '2018-11-00', 'unreal-date'],
    ['31 November', '2018-11-31', 'unreal-date'],
    ['30 February', '2018-02-30', 'unreal-date'],
    ['29 February of no leap year', '2018-02-29', 'unreal-date'],
    ['29 February of a century', '1900-02-29', 'unreal-date'],
    ['too early a year', '0218-11-22', 'unreal-date'],
    ['too late a year', '2118', 'unreal-date'],
  ])('%s (%j) is told', (_, date, code) => {
    expect(codesFor(date)).toEqual([code]);
  });
});

describe('dates together', () => {
  const RELATION = 'rel-org-kennis--ondersteunt--pilot-toekomst';
  const cases: BrokenCase[] = [
    [
      'a begin that is planned',
      (c) => {
        first(c.pilots).period = { start: '2019' };
        first(c.programmes).period = { start: '2018-12-01' };
        first(c.relations).since = '2018-12';
      },
      [
        'warning | after-version | pilots.json | pilot-toekomst | period › start',
        'warning | after-version | programmes.json | prog-aanpak | period › start',
        `warning | after-version | relations.json | ${RELATION} | since`,
      ],
    ],
    [
      'a begin that may be before the date of the version, and an end after it',
      (c) => {
        first(c.pilots).period = { start: '2018', end: '2030' };
        first(c.relations).until = '2019';
      },
      [],
    ],
    [
      'a begin after the end of the same precision, of another, and ends that may coincide',
      (c) => {
        first(c.pilots).period = { start: '2018-11-02', end: '2018-11-01' };
        first(c.programmes).period = { start: '2018-02', end: '2017' };
        Object.assign(first(c.relations), { since: '2018-05', until: '2018' });
      },
      [
        'error | dates-order | pilots.json | pilot-toekomst | period › end',
        'error | dates-order | programmes.json | prog-aanpak | period › end',
      ],
    ],
    [
      'a source with a derived date from after the version',
      (c) => {
        const source = first(c.sources);
        delete source.date;
        source.dateDerived = '2018-12';
      },
      ['error | after-version | sources.json | bron-manifest | dateDerived'],
    ],
    [
      'a source with two dates, read before it was written',
      (c) => {
        Object.assign(first(c.sources), { dateDerived: '2017', consultedOn: '2017-11-26' });
      },
      [
        'warning | two-dates | sources.json | bron-manifest | dateDerived',
        'warning | dates-order | sources.json | bron-manifest | consultedOn',
      ],
    ],
    [
      'a source read and a fact checked after the date of the version: that may be',
      (c) => {
        first(c.sources).consultedOn = '2026-11-22';
        first(c.pilots).checkedOn = '2026-11-22';
      },
      [],
    ],
    [
      'an edition of a division in a year that cannot be',
      (c) => {
        first(c.regions).year = 20_18_11;
      },
      ['error | unreal-date | regions.json | regio-arnhem | year'],
    ],
  ];

  it.each(cases)('%s', (_, breakIt, expected) => {
    expect(broken(breakIt).map(inShort).sort()).toEqual(expected.sort());
  });
});

describe('when a fact was checked', () => {
  const checkedOn = (day: string | undefined, versionDate: string) =>
    broken(
      (c) => {
        const theme = first(c.themes);
        if (day === undefined) delete theme.checkedOn;
        else theme.checkedOn = day;
      },
      { ...smallContext, date: versionDate },
    ).filter(({ file }) => file === 'themes.json');

  it.each([
    ['2018-11-30', '2017-05-30', false],
    ['2018-11-30', '2017-05-29', true],
    ['2018-11-30', '2018-12-24', false],
    ['2018-06-15', '2016-12-15', false],
    ['2018-06-15', '2016-12-14', true],
    ['2018-12-31', '2017-06-30', true],
    ['2018-12-31', '2017-07-01', false],
  ])('in a version of %s, %s is too long ago: %s', (versionDate, day, expected) => {
    const found = checkedOn(day, versionDate).map(({ code }) => code);
    expect(found).toEqual(expected ? ['checked-long-ago'] : []);
  });

  it('counts per file what was never checked, instead of a warning for each', () => {
    const problems = broken((c) => {
      for (const relation of c.relations) delete relation.checkedOn;
      delete first(c.organisations).checkedOn;
    });
    expect(problems.map(({ code, file, record }) => `${code} | ${file} | ${record}`)).toEqual([
      'never-checked | organisations.json | ',
      'never-checked | relations.json | ',
    ]);
    expect(problems[0]?.message).toContain('1 van de 2 blokken');
  });

  it('says nothing of an empty file', () => {
    expect(checkedOn(undefined, '2018-11-30').map(({ code }) => code)).toEqual(['never-checked']);
    const results = broken((c) => {
      c.results = [];
    });
    expect(results).toEqual([]);
  });
});

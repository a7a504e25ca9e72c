import { describe, expect, it } from 'vitest';
import { fromTables } from '../../../src/data/tables/fromTables.ts';
import { asProblem } from '../../../src/data/tables/places.ts';
import { toTables } from '../../../src/data/tables/toTables.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import {
  errorsIn,
  problemsOf,
  put,
  read,
  rowsOf,
  sheets,
  where,
} from '../../support/editedSheets.ts';
import { asRead } from '../../support/readTables.ts';
import { WRONG_DATES } from '../../support/wrongDates.ts';

const PROBLEM: Problem = {
  level: 'error',
  code: 'x',
  file: 'organisations.json',
  record: '',
  field: '',
  message: '',
  advice: '',
};

describe('what the check finds is located', () => {
  it.each(WRONG_DATES)('a wrong date stays reported: %s', (written) => {
    const found = sheets();
    put(found, 'Gebeurtenissen', 2, 'Datum', written);
    const about = errorsIn(problemsOf(found));
    expect(about.map(where)).toEqual(['Gebeurtenissen > rij 2 (ev-start) > kolom F (Datum)']);
    expect(about[0]?.message).toContain(written.slice(0, 10));
  });

  it('an id that is there twice, with both rows', () => {
    const found = sheets();
    rowsOf(found, 'Organisaties').push([...(rowsOf(found, 'Organisaties')[1] ?? [])]);
    const about = problemsOf(found).find(({ code }) => code === 'duplicate-id');
    expect(about).toMatchObject({
      file: 'Organisaties',
      record: 'rij 2 en 4 (org-kennis)',
      field: 'kolom A (Id)',
    });
    expect(about?.message).toBe('Dit id staat 2 keer in dit blad.');
  });

  it('a relation to nothing, after the rows were turned around', () => {
    const found = sheets();
    const [head = [], first = [], second = []] = rowsOf(found, 'Relaties');
    found.set('Relaties', [head, second, [], first]);
    put(found, 'Relaties', 4, 'Naar', 'pilot-weg');
    const about = problemsOf(found).find(({ message }) => message.includes('pilot-weg'));
    expect(about?.record).toContain('rij 4 (rel-org-kennis');
    expect(about?.field).toMatch(/^kolom [A-Z] \(Naar\)$/);
    expect(`${about?.message} ${about?.advice}`).not.toContain('.json');
  });

  it('a member of a list, a part of a source, a block', () => {
    const found = sheets();
    put(found, 'Pilots', 2, 'Domeinen', 'onderwijs; bestaat-niet');
    put(found, 'Pilots', 2, 'Bronnen', 'bron-manifest\nbron-manifest | x | misschien | ook');
    put(found, 'Pilots', 2, 'Einde', '2017');
    put(found, 'Regio’s', 2, 'Breedtegraad', 'boven');
    const found2 = problemsOf(found);
    expect(errorsIn(found2).map(where)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Pilots > rij 2 \(pilot-toekomst\) > kolom \w+ \(Bronnen\), nr\. 2$/,
        ),
        expect.stringMatching(/^Regio’s > rij 2 \(regio-arnhem\) > kolom \w \(Breedtegraad\)$/),
        expect.stringMatching(/^Regio’s > rij 2 \(regio-arnhem\) > kolom \w \(Lengtegraad\)$/),
      ]),
    );
    put(found, 'Pilots', 2, 'Bronnen', 'bron-manifest');
    expect(errorsIn(problemsOf(found)).map(where)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/kolom \w \(Domeinen\), nr\. 2$/),
        expect.stringMatching(/kolom \w \(Einde\)$/),
      ]),
    );
  });

  it('a row without an id, and a word', () => {
    const found = sheets();
    put(found, 'Organisaties', 2, 'Id', '');
    const words = rowsOf(found, 'Woordenlijsten');
    const row = words.findIndex(([, id]) => id === 'onderwijs') + 1;
    put(found, 'Woordenlijsten', row, 'Engels', '');
    put(found, 'Woordenlijsten', row, 'Omschrijving', 'Bel 06 12345678');
    const places = errorsIn(problemsOf(found)).map(where);
    expect(places).toContain('Organisaties > rij 2 > kolom A (Id)');
    expect(places).toContain(
      `Woordenlijsten > rij ${row} (Domeinen: onderwijs) > kolom D (Engels)`,
    );
    expect(places).toContain(`Woordenlijsten > rij ${row} > kolom E (Omschrijving)`);
  });

  it('what is not about these sheets, as it is', () => {
    const problem = { ...PROBLEM, file: 'versions.json', record: '2018-11', field: 'date' };
    expect(read(sheets()).locate(problem)).toEqual(problem);
  });

  it('a formula that is text, as text', () => {
    const found = sheets();
    put(found, 'Organisaties', 2, 'Naam', '=HYPERLINK("https://example.org")');
    expect(read(found).raw.organisations).toMatchObject([
      { name: '=HYPERLINK("https://example.org")' },
      {},
    ]);
  });
});

describe('many rows', () => {
  it('ten thousand organisations come through, and the last is located', () => {
    const many = 10_000;
    const collections = smallCollections();
    const [first] = collections.organisations;
    if (first === undefined) throw new Error('no organisation');
    const organisations = Array.from({ length: many }, (_, index) => ({
      ...first,
      id: `org-${String(index).padStart(5, '0')}`,
    }));
    const { raw, problems, locate } = fromTables(
      toTables({ ...collections, organisations }).map(asRead),
    );
    expect(problems).toEqual([]);
    expect(raw.organisations).toEqual(organisations);
    const problem = { ...PROBLEM, record: 'org-09999', field: 'name' };
    expect(where(locate(problem))).toBe('Organisaties > rij 10001 (org-09999) > kolom B (Naam)');
  });
});

describe('asProblem', () => {
  it.each([
    [0, 'kolom A'],
    [25, 'kolom Z'],
    [26, 'kolom AA'],
    [701, 'kolom ZZ'],
    [702, 'kolom AAA'],
  ])('names column %i as %s', (column, field) => {
    const told = { level: 'error', table: 'Pilots', row: 3, message: 'm', advice: 'a' } as const;
    expect(asProblem({ ...told, column })).toMatchObject({
      file: 'Pilots',
      record: 'rij 3',
      field,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/data/tables/columns.ts';
import { explainTable, readExplanation } from '../../../src/data/tables/explain.ts';
import { COLUMN_HELP } from '../../../src/data/tables/helpTexts.ts';
import { nameKey } from '../../../src/data/tables/sheets.ts';
import { toTables } from '../../../src/data/tables/toTables.ts';
import { COLLECTIONS } from '../../../src/domain/check/structure.ts';
import { smallCollections, smallInfo } from '../../fixtures/smallVersion.ts';
import { asRead } from '../../support/readTables.ts';

const HASH = 'a'.repeat(64);
const explanation = () => explainTable(smallInfo, HASH, smallCollections().vocabularies);

describe('the sheet Uitleg', () => {
  it('says where the tables came from, and that is found again', () => {
    const tables = [...toTables(smallCollections()), explanation()].map(asRead);
    expect(readExplanation(tables)).toEqual({ version: '2018-11', hash: HASH });
  });

  it.each([
    ['nov-26', '2026-11'],
    ['mrt-27', '2027-03'],
    ['nov-30', '2030-11'],
    ['2026-11', '2026-11'],
    ['2026-11.1', '2026-11.1'],
    ['iets anders', 'iets anders'],
  ])('finds the version in %s, also when a spreadsheet took it for a date', (said, version) => {
    const rows = [{ number: 2, cells: ['Versie', said, 'Laat deze regel staan.'] }];
    expect(readExplanation([{ name: 'Uitleg', rows }])).toEqual({ version });
  });

  it.each([
    ['without the sheet', []],
    ['when the lines are gone', [{ name: 'uitleg', rows: [{ number: 1, cells: ['Onderwerp'] }] }]],
    ['when they are empty', [{ name: 'Uitleg', rows: [{ number: 1, cells: ['Versie', ' '] }] }]],
  ])('says nothing %s', (_, tables) => {
    expect(readExplanation(tables)).toEqual({});
  });

  it('explains every column of every sheet, and every word', () => {
    const { rows } = explanation();
    for (const table of toTables(smallCollections())) {
      const told = rows.filter(([subject]) => subject === `Blad ${table.name}`);
      expect(told.map(([, heading]) => heading)).toEqual([
        '',
        ...table.columns.map(({ heading }) => heading),
      ]);
      for (const [, , text] of told) expect(String(text).length).toBeGreaterThan(5);
    }
    expect(rows).toContainEqual(['Woordenlijst Lagen', 'lokaal', 'lokaal']);
  });

  it('says which columns must be filled in', () => {
    const required = explanation()
      .rows.filter(
        ([subject, , text]) => subject === 'Blad Relaties' && /^Verplicht/.test(String(text)),
      )
      .map(([, heading]) => heading);
    expect(required).toEqual(['Id', 'Van', 'Soort', 'Naar', 'Bronnen']);
  });

  it('has no help for columns that do not exist', () => {
    const fields = COLLECTIONS.flatMap((name) =>
      columnsOf(name).flatMap(({ field }) => [field, `${name}.${field}`]),
    );
    for (const key of Object.keys(COLUMN_HELP)) expect(fields).toContain(key);
  });
});

describe('the tables', () => {
  const tables = [...toTables(smallCollections()), explanation()];

  it('have names that Excel takes, all different', () => {
    for (const { name } of tables) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
    expect(new Set(tables.map(({ name }) => nameKey(name))).size).toBe(tables.length);
  });

  it.each(COLLECTIONS)('%s: no heading can be taken for another', (name) => {
    const owners = columnsOf(name).flatMap(({ heading, field, explainedBy }) => [
      ...new Set([heading, field].map(nameKey)),
      ...(explainedBy === undefined ? [] : [nameKey(explainedBy)]),
    ]);
    expect(new Set(owners).size).toBe(owners.length);
  });

  it('say in words what a relation is, and offer the words of the version', () => {
    const relations = tables.find(({ name }) => name === 'Relaties');
    const headings = relations?.columns.map(({ heading }) => heading) ?? [];
    const cell = (heading: string) => relations?.rows[0]?.[headings.indexOf(heading)];
    expect(['Van (naam)', 'Soort (in woorden)', 'Naar (naam)'].map(cell)).toEqual([
      'Kennisinstituut',
      'ondersteunt',
      'Toekomstplan',
    ]);
    expect(relations?.columns.find(({ heading }) => heading === 'Soort')?.options).toEqual([
      'ondersteunt',
      'organiseert',
    ]);
    const pilots = tables.find(({ name }) => name === 'Pilots');
    expect(pilots?.columns.find(({ heading }) => heading === 'Domeinen')).toMatchObject({
      options: ['onderwijs'],
      several: true,
    });
  });

  it('name a result that took the place of something by its text, as much of it as fits in a cell', () => {
    const collections = smallCollections();
    const [result] = collections.results;
    if (result === undefined) throw new Error('no result');
    const told = (description: string) => {
      const formerIds = [{ id: 'res-oud', replacedBy: result.id, note: 'Samengevoegd.' }];
      const results = [{ ...result, description }];
      const found = toTables({ ...collections, results, formerIds });
      return found.find(({ name }) => name === 'Vervallen ids')?.rows[0]?.[2];
    };
    expect(told('Er is een manifest.')).toBe('Er is een manifest.');
    expect(told('x'.repeat(40_000))).toBe(`${'x'.repeat(32_766)}…`);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportVersion } from '../../scripts/lib/sheets/exportVersion.ts';
import { tablesIn } from '../../scripts/lib/sheets/tablesIn.ts';
import { readExplanation } from '../../src/data/tables/explain.ts';
import { contentOf, type TemporaryFolder } from '../fixtures/dataFolder.ts';
import { smallCollections } from '../fixtures/smallVersion.ts';
import { refusalOf } from '../support/refusal.ts';
import { runCommand } from '../support/runCommand.ts';
import { smallProject } from '../support/smallProject.ts';

let folder: TemporaryFolder;
let project: TemporaryFolder;
let remove: () => void;
const inProject = (path: string) => join(project.path, path);

beforeEach(() => {
  ({ folder, project, remove } = smallProject());
});
afterEach(() => remove());

const SHEETS = [
  'Uitleg',
  'Organisaties',
  'Programma’s',
  'Pilots',
  'Regio’s',
  'Thema’s',
  'Knelpunten',
  'Gebeurtenissen',
  'Resultaten',
  'Relaties',
  'Bronnen',
  'Vervallen ids',
  'Woordenlijsten',
];

describe('exportVersion', () => {
  it('writes a workbook with a sheet per collection, that says what it was made of', () => {
    const path = inProject('nieuwe map/boek.xlsx');
    expect(exportVersion(folder.path, '2018-11', { xlsx: path })).toEqual([path]);
    const { tables, problems } = tablesIn(path);
    expect(problems).toEqual([]);
    expect(tables.map(({ name }) => name)).toEqual(SHEETS);
    expect(readExplanation(tables)).toEqual({
      version: '2018-11',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('writes a CSV file for each of them, with the same cells', () => {
    const files = exportVersion(folder.path, '2018-11', { csv: inProject('csv') });
    expect(files).toEqual(SHEETS.map((name) => inProject(`csv/${name}.csv`)));
    exportVersion(folder.path, '2018-11', { xlsx: inProject('boek.xlsx') });
    const filled = (path: string) =>
      new Map(
        tablesIn(inProject(path)).tables.map(({ name, rows }) => [
          name,
          rows.map(({ cells }) => cells.join('\t').trimEnd()).filter((line) => line !== ''),
        ]),
      );
    expect(filled('csv')).toEqual(filled('boek.xlsx'));
  });

  it('is called as the catalogue calls the data', () => {
    const catalogue = JSON.parse(readFileSync(join(folder.path, 'catalogus.json'), 'utf8'));
    folder.write('catalogus.json', { ...catalogue, title: { nl: 'Andere kaart', en: 'Other' } });
    const path = inProject('boek.xlsx');
    exportVersion(folder.path, '2018-11', { xlsx: path });
    const core = unzipSync(readFileSync(path))['docProps/core.xml'] ?? new Uint8Array();
    expect(strFromU8(core)).toContain('<dc:title>Andere kaart, November 2018</dc:title>');
  });

  it('gives the same bytes each time', () => {
    for (const name of ['a.xlsx', 'b.xlsx']) {
      exportVersion(folder.path, '2018-11', { xlsx: inProject(name) });
    }
    expect(readFileSync(inProject('a.xlsx')).equals(readFileSync(inProject('b.xlsx')))).toBe(true);
  });

  it('exports a version with errors too, as long as it can be read: they are mended in the workbook', () => {
    const [pilot] = smallCollections().pilots;
    folder.write('versions/2018-12/pilots.json', [{ ...pilot, programme: 'prog-weg' }]);
    expect(exportVersion(folder.path, '2018-12', { xlsx: inProject('a.xlsx') })).toHaveLength(1);
  });

  it.each([
    [
      'a version that is not there',
      '2030-01',
      { xlsx: 'a.xlsx' },
      'De versie "2030-01" bestaat niet.',
    ],
    [
      'a name that is no workbook',
      '2018-11',
      { xlsx: 'boek.xls' },
      'geen naam voor een Excel-werkboek',
    ],
    ['a workbook that is there', '2018-11', { xlsx: 'er.xlsx' }, 'wordt niet overschreven'],
    ['a folder with such a file', '2018-11', { csv: 'csv' }, 'wordt niet overschreven'],
    [
      'a version that cannot be read',
      '2018-12',
      { xlsx: 'a.xlsx' },
      'Niet alles in de versie 2018-12 is te lezen.',
    ],
  ])('refuses %s, and writes nothing', (_, version, target, message) => {
    project.write('er.xlsx', 'werk van een dag');
    project.write('csv/Bronnen.csv', 'werk van een dag');
    folder.write('versions/2018-12/themes.json', [{ name: 'zonder id' }]);
    const before = contentOf(project);
    const there =
      'xlsx' in target ? { xlsx: inProject(target.xlsx ?? '') } : { csv: inProject(target.csv) };
    expect(() => exportVersion(folder.path, version, there)).toThrow(message);
    expect(contentOf(project)).toEqual(before);
  });

  it.each(['', 'csv', 'versions/2018-12/boek.xlsx'])('refuses "%s" among the data', (place) => {
    const path = join(folder.path, place);
    const target = place.endsWith('.xlsx') ? { xlsx: path } : { csv: path };
    const words = refusalOf(folder, () => exportVersion(folder.path, '2018-11', target));
    expect(words).toContain('ligt in de map met de gegevens zelf.');
  });

  it('takes a folder beside the data whose name begins the same', () => {
    const csv = inProject('data-csv');
    expect(exportVersion(inProject('data'), '2018-11', { csv })).toHaveLength(SHEETS.length);
  });

  it('refuses a text that fits in no cell', () => {
    const [theme] = smallCollections().themes;
    const long = [{ ...theme, description: 'x'.repeat(33_000) }];
    folder.write('versions/2018-12/themes.json', long);
    const target = { xlsx: inProject('a.xlsx') };
    expect(() => exportVersion(folder.path, '2018-12', target)).toThrow('blad Thema’s, cel D2');
    expect(existsSync(target.xlsx)).toBe(false);
  });
});

describe('npm run data:export', () => {
  it('says what it wrote and what to do next', () => {
    const run = runCommand(
      'data-export',
      project.path,
      '--version',
      '2018-12',
      '--xlsx',
      'mijn boek.xlsx',
    );
    expect(run.output).toBe(
      [
        'Versie 2018-12 staat nu in:',
        '  mijn boek.xlsx',
        '',
        'Wat nu?',
        '  1. Verander wat u wilt. Het blad Uitleg vertelt hoe.',
        '  2. Lees het terug: npm run data:import -- "mijn boek.xlsx"',
        '',
      ].join('\n'),
    );
    expect(run.status).toBe(0);
    expect(readdirSync(project.path)).toContain('mijn boek.xlsx');
  });

  it.each([
    [['--version', '2018-11']],
    [['--xlsx', 'a.xlsx']],
    [['--version', '2018-11', '--xlsx', 'a.xlsx', '--csv', 'b']],
    [['--version', '2018-11', '--ods', 'a.ods']],
  ])('says how it is written when it gets %j', (args) => {
    const { status, output } = runCommand('data-export', project.path, ...args);
    expect(output).toContain(
      'Schrijf: npm run data:export -- --version 2026-11 --xlsx werkboek.xlsx',
    );
    expect(status).toBe(1);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/lib/command/refusal.ts';
import { exportVersion } from '../../scripts/lib/sheets/exportVersion.ts';
import type { ImportOptions } from '../../scripts/lib/sheets/imported.ts';
import { importVersion } from '../../scripts/lib/sheets/importVersion.ts';
import { newVersion } from '../../scripts/lib/versions/newVersion.ts';
import {
  contentOf,
  smallDataFolder,
  type TemporaryFolder,
  temporaryFolder,
} from '../fixtures/dataFolder.ts';
import { EditedTables } from '../support/editWorkbook.ts';
import { copyGuideData } from '../support/guideData.ts';
import {
  CSV_OF_ALL_SHEETS,
  convert,
  hasLibreOffice,
  LIBREOFFICE_TIMEOUT,
} from '../support/libreOffice.ts';

const MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** As a Dutch Excel saves a CSV file: whatever looks like a date became one, and is written its own way. */
function asExcelSaves(csv: string): string {
  const { data } = Papa.parse<string[]>(csv.replace('\ufeff', '').trimEnd());
  const cells = data.map((row) =>
    row.map((cell) =>
      cell
        .replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3-$2-$1')
        .replace(/^\d\d(\d\d)-(\d\d)$/, (_, year, month) => `${MONTHS[Number(month) - 1]}-${year}`),
    ),
  );
  return Papa.unparse(cells, { delimiter: ';', newline: '\r\n' });
}

let project: TemporaryFolder;
const inProject = (path: string) => join(project.path, path);
beforeEach(() => {
  project = temporaryFolder();
});
afterEach(() => project.remove());

describe('export and import of the real data', () => {
  const data = () => inProject('data');
  beforeEach(() => {
    copyGuideData(project);
    newVersion(data(), { id: '2027-02' });
  });
  const unchanged = (path: string) => {
    const before = contentOf(project);
    const { problems, files } = importVersion(data(), inProject(path), { write: true });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(files).toEqual([]);
    expect(contentOf(project)).toEqual(before);
  };

  it('as a workbook: every byte of the files is as it was', () => {
    exportVersion(data(), '2027-02', { xlsx: inProject('boek.xlsx') });
    unchanged('boek.xlsx');
  });

  it('as CSV', () => {
    exportVersion(data(), '2027-02', { csv: inProject('csv') });
    unchanged('csv');
  });

  it('as CSV that Excel saved: semicolons, and dates as it likes them', () => {
    for (const file of exportVersion(data(), '2027-02', { csv: inProject('csv') })) {
      writeFileSync(file, asExcelSaves(readFileSync(file, 'utf8')));
    }
    expect(readFileSync(inProject('csv/Uitleg.csv'), 'utf8')).toContain('Versie;feb-27;');
    unchanged('csv');
  });

  it('a change and back again: every byte of the files is as it was', () => {
    const { path } = project;
    const id = 'org-aedes';
    const original = contentOf({ path: data() });
    const change = (name: string) => {
      const edited = new EditedTables(data(), '2027-02').set('Organisaties', id, 'Naam', name);
      writeFileSync(join(path, 'boek.xlsx'), edited.workbook());
      return importVersion(data(), join(path, 'boek.xlsx'), { write: true }).files;
    };
    expect(change('Andere naam')).toEqual(['versions/2027-02/organisations.json']);
    expect(contentOf({ path: data() })).not.toEqual(original);
    expect(change('Aedes')).toEqual(['versions/2027-02/organisations.json']);
    expect(contentOf({ path: data() })).toEqual(original);
  });

  it.skipIf(!hasLibreOffice)(
    'as saved by LibreOffice, as a workbook and as CSV',
    () => {
      exportVersion(data(), '2027-02', { xlsx: inProject('boek.xlsx') });
      const workbook = readFileSync(inProject('boek.xlsx'));
      for (const content of convert('boek.xlsx', workbook, 'xlsx').values()) {
        writeFileSync(inProject('bewaard.xlsx'), content);
      }
      unchanged('bewaard.xlsx');
      for (const [name, content] of convert('boek.xlsx', workbook, CSV_OF_ALL_SHEETS)) {
        project.write(`csv/${name.replace('boek-', '')}`, content.toString('utf8'));
      }
      unchanged('csv');
    },
    3 * LIBREOFFICE_TIMEOUT,
  );
});

describe('importVersion', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = smallDataFolder();
  });
  afterEach(() => folder.remove());

  const edit = (version = '2018-12') => new EditedTables(folder.path, version);
  /** Imports a workbook, and tells whether anything in the data changed. */
  function bring(tables: EditedTables, options: ImportOptions = {}) {
    const path = inProject('boek.xlsx');
    writeFileSync(path, tables.workbook());
    const before = contentOf(folder);
    const imported = importVersion(folder.path, path, options);
    const after = contentOf(folder);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    return { ...imported, changed };
  }
  const renamed = (version?: string) =>
    edit(version).set('Thema’s', 'thema-jeugd', 'Naam', 'Jongeren');
  const themes = () =>
    JSON.parse(readFileSync(join(folder.path, 'versions/2018-12/themes.json'), 'utf8'));

  it('shows what differs and writes nothing, unless asked to', () => {
    const { info, files, versions, changed } = bring(renamed());
    expect(info.id).toBe('2018-12');
    expect(files).toEqual(['versions/2018-12/themes.json']);
    expect(versions?.map(({ themes: [theme] }) => theme?.name)).toEqual(['Jeugd', 'Jongeren']);
    expect(changed).toEqual([]);
  });

  it('writes only the files that differ', () => {
    const { files, changed } = bring(renamed(), { write: true });
    expect(changed).toEqual(files);
    expect(themes()).toMatchObject([{ id: 'thema-jeugd', name: 'Jongeren' }]);
  });

  it('keeps the kind of line ends that a file has', () => {
    folder.write(
      'versions/2018-12/themes.json',
      `${JSON.stringify(themes(), null, 2)}\n`.replaceAll('\n', '\r\n'),
    );
    bring(renamed(), { write: true });
    const text = readFileSync(join(folder.path, 'versions/2018-12/themes.json'), 'utf8');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Jongeren');
  });

  it('takes rows and columns in any order, and adds and removes', () => {
    const tables = edit()
      .turnColumns('Organisaties')
      .rows('Bronnen', (rows) => [
        [
          'bron-akkoord',
          'Akkoord',
          undefined,
          '2018',
          undefined,
          undefined,
          'rapport',
          'https://www.example.nl/akkoord',
        ],
        [],
        ...rows,
      ])
      .rows('Resultaten', () => [])
      .rows('Vervallen ids', () => [['res-manifest', undefined, undefined, 'Stond er dubbel.']]);
    const { problems, files } = bring(tables, { write: true });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(files).toEqual(
      ['results', 'sources', 'formerIds'].map((name) => `versions/2018-12/${name}.json`),
    );
  });

  it('writes nothing when there are errors, and says where each is', () => {
    const tables = renamed().set('Pilots', 'pilot-toekomst', 'Programma', 'prog-weg');
    const { problems, versions, changed } = bring(tables, { write: true });
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'error',
        file: 'Pilots',
        record: 'rij 2 (pilot-toekomst)',
        field: 'kolom E (Programma)',
      }),
    ]);
    expect(versions).toBeUndefined();
    expect(changed).toEqual([]);
  });

  it('says which ids are gone without a word', () => {
    const { problems } = bring(edit().rows('Resultaten', () => []));
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'error',
        file: 'Resultaten',
        record: 'res-manifest',
        advice:
          'Zet de rij terug, of zet in het blad Vervallen ids: een rij met Id "res-manifest". Vul bij Vervangen door in ' +
          'wat ervoor in de plaats kwam, en bij Toelichting wat er gebeurde. Kwam er niets voor in de plaats? ' +
          'Maak dan de cel Vervangen door leeg.',
      }),
    ]);
  });

  const textOf = (refusal?: Refusal) => refusal && `${refusal.message} ${refusal.advice}`;
  /** Of what is thrown, or told beforehand. */
  const refusal = (tables: EditedTables, options?: ImportOptions) => {
    try {
      return textOf(bring(tables, options).refusal);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return textOf(error);
    }
  };

  it('refuses when the version was changed meanwhile, and says what to do', () => {
    const tables = renamed();
    folder.write('versions/2018-12/themes.json', [{ ...themes()[0], name: 'Kinderen' }]);
    const words =
      /^In versie 2018-12 staat nu iets anders dan waar dit van is gemaakt\. Schrijven zou die veranderingen wissen\. Maak een nieuw werkboek en zet uw veranderingen daarin: npm run data:export -- --version 2018-12 --xlsx "?\S*boek-2\.xlsx"?$/;
    expect(refusal(tables)).toMatch(words);
    expect(refusal(tables, { write: true })).toMatch(words);
    expect(refusal(tables.set('Pilots', 'pilot-toekomst', 'Programma', 'prog-weg'))).toMatch(words);
    expect(themes()).toMatchObject([{ name: 'Kinderen' }]);
  });

  it('does not mind when a file is only written in another way, or holds the same already', () => {
    const tables = renamed();
    folder.write('versions/2018-12/themes.json', JSON.stringify(themes(), null, 7));
    expect(bring(tables, { write: true }).changed).toEqual(['versions/2018-12/themes.json']);
    expect(bring(tables, { write: true })).toMatchObject({ files: [], changed: [] });
  });

  it('shows what differs from a published version, but does not write in it', () => {
    expect(bring(renamed('2018-11')).files).toEqual(['versions/2018-11/themes.json']);
    const words =
      /^Versie 2018-11 is gepubliceerd en verandert niet meer\. Schrijf het in het concept: npm run data:import -- "?\S*boek\.xlsx"? --version 2018-12 --write$/;
    expect(refusal(renamed('2018-11'))).toMatch(words);
    expect(refusal(renamed('2018-11'), { write: true })).toMatch(words);
  });

  it('brings what was made of a published version into a concept that still says the same', () => {
    const options = { version: '2018-12', write: true };
    expect(bring(renamed('2018-11'), options).changed).toEqual(['versions/2018-12/themes.json']);
    const other = edit('2018-11').set('Regio’s', 'regio-arnhem', 'Naam', 'Gemeente Arnhem');
    expect(refusal(other, options)).toContain('In versie 2018-12 staat nu iets anders');
  });

  it('without the sheet Uitleg: shows what differs when told with what, and does not write', () => {
    expect(refusal(renamed().remove('Uitleg'))).toContain('noem de versie, zoals: --version');
    const options = { version: '2018-12' };
    expect(bring(renamed().remove('Uitleg'), options).files).toHaveLength(1);
    for (const write of [false, true]) {
      expect(refusal(renamed().remove('Uitleg'), { ...options, write })).toContain(
        'Het blad Uitleg of de regel Kenmerk ontbreekt.',
      );
    }
  });

  it.each([false, true])('without its mark it never takes the place of later work', (write) => {
    const tables = renamed().rows('Uitleg', (rows) => rows.filter(([part]) => part !== 'Kenmerk'));
    folder.write('versions/2018-12/themes.json', [{ ...themes()[0], name: 'Kinderen' }]);
    expect(refusal(tables, { write })).toContain('de regel Kenmerk ontbreekt.');
    expect(themes()).toMatchObject([{ name: 'Kinderen' }]);
  });

  it('has a next round after a new workbook', () => {
    expect(bring(renamed(), { write: true }).changed).toHaveLength(1);
    const again = edit().set('Thema’s', 'thema-jeugd', 'Naam', 'Jongvolwassenen');
    expect(bring(again, { write: true }).changed).toHaveLength(1);
  });

  it('refuses a version that is not there', () => {
    expect(refusal(renamed(), { version: '2030-01' })).toContain('Kies uit: 2018-11, 2018-12.');
  });
});

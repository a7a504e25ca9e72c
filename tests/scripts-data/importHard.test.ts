/** Workbooks as they should not be: each problem has its place, or the file is refused, and nothing is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/lib/command/refusal.ts';
import { importVersion } from '../../scripts/lib/sheets/importVersion.ts';
import { contentOf, type TemporaryFolder } from '../fixtures/dataFolder.ts';
import { EditedTables } from '../support/editWorkbook.ts';
import { zipOf } from '../support/rawWorkbook.ts';
import { refusalOf } from '../support/refusal.ts';
import { runCommand } from '../support/runCommand.ts';
import { smallProject } from '../support/smallProject.ts';
import { WRONG_DATES } from '../support/wrongDates.ts';

let folder: TemporaryFolder;
let project: TemporaryFolder;
let remove: () => void;
/** Of the whole data folder: no test here may change it. */
let untouched: Record<string, string>;
beforeAll(() => {
  ({ folder, project, remove } = smallProject());
  untouched = contentOf(folder);
});
afterAll(() => remove());

const edit = () => new EditedTables(folder.path, '2018-12');

function saved(content: Uint8Array, name = 'boek.xlsx'): string {
  const path = join(project.path, name);
  writeFileSync(path, content);
  return path;
}

/** The problems of a workbook that somebody tries to write: level, sheet, row, column. */
function problemsOf(content: Uint8Array): string[] {
  const { problems, files } = importVersion(folder.path, saved(content), { write: true });
  expect(files).toEqual([]);
  expect(contentOf(folder)).toEqual(untouched);
  for (const { message, advice } of problems) expect([message, advice]).not.toContain('');
  return problems.map(({ level, file, record, field }) => [level, file, record, field].join(' | '));
}

/** The workbook of the small version with something else in the XML of its sheets. */
function withXml(find: string, other: string, tables = edit()): Uint8Array {
  const parts = Object.entries(unzipSync(tables.workbook())).map(([path, part]) => {
    const xml = strFromU8(part);
    return [path, path.includes('worksheets') ? xml.replace(find, other) : xml] as const;
  });
  expect(parts.some(([, xml]) => xml.includes(other))).toBe(true);
  return zipOf(Object.fromEntries(parts));
}

describe('a workbook with', () => {
  it('every kind of wrong date: each is found, in its own row', () => {
    const dates = edit().rows('Gebeurtenissen', (rows) =>
      rows.flatMap((cells) => [
        cells,
        ...WRONG_DATES.map((date, index) =>
          cells
            .with(0, `ev-${index + 10}`)
            .with(1, `Dag ${index}`)
            .with(5, date),
        ),
      ]),
    );
    const found = problemsOf(dates.workbook()).filter((line) => line.startsWith('error'));
    expect(found.sort()).toEqual(
      WRONG_DATES.map(
        (_, index) =>
          `error | Gebeurtenissen | rij ${index + 3} (ev-${index + 10}) | kolom F (Datum)`,
      ).sort(),
    );
  });

  it('cells with the looks of a date that are none', () => {
    const cell =
      '<c r="F2" s="2" t="inlineStr"><is><t xml:space="preserve">2018-11-22</t></is></c>';
    for (const other of [
      '<c r="F2" t="b"><v>1</v></c>',
      '<c r="F2"><v>-5</v></c>',
      '<c r="F2"><v>0.5</v></c>',
      '<c r="F2" t="d"><v>2018-11-31</v></c>',
    ]) {
      expect(problemsOf(withXml(cell, other))).toEqual([
        'error | Gebeurtenissen | rij 2 (ev-start) | kolom F (Datum)',
      ]);
    }
  });

  it.each(['Organisaties', 'Relaties', 'Woordenlijsten'])('the sheet %s removed', (sheet) => {
    const [first] = problemsOf(edit().remove(sheet).workbook());
    expect(first).toBe(`error | ${sheet} |  | `);
  });

  it('an id that is there twice', () => {
    const twice = edit().rows('Pilots', (rows) => [...rows, ...rows]);
    const [first] = problemsOf(twice.workbook());
    expect(first).toBe('error | Pilots | rij 2 en 3 (pilot-toekomst) | kolom A (Id)');
  });

  it('a relation to nothing', () => {
    const id = 'rel-prog-aanpak--organiseert--ev-start';
    const found = problemsOf(edit().set('Relaties', id, 'Naar', 'ev-weg').workbook());
    expect(found).toContain(`error | Relaties | rij 3 (${id}) | kolom F (Naar)`);
  });

  it('a formula: its outcome counts, and it is told; without outcome it is an error', () => {
    const cell = '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">Startdag</t></is></c>';
    const path = saved(
      withXml(cell, '<c r="B2" t="str"><f>"Start"&amp;"dag"</f><v>Startdag</v></c>'),
    );
    const { problems, versions } = importVersion(folder.path, path, {});
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'warning',
        file: 'Gebeurtenissen',
        record: 'rij 2',
        field: 'kolom B',
      }),
    ]);
    expect(versions?.[1].events[0]?.name).toBe('Startdag');
    for (const other of [
      '<c r="B2"><f>A1</f></c>',
      '<c r="B2" t="e"><f>Weg!A1</f><v>#REF!</v></c>',
    ]) {
      expect(problemsOf(withXml(cell, other))).toContain(
        'error | Gebeurtenissen | rij 2 | kolom B',
      );
    }
  });

  it('a failing formula on a sheet of somebody’s own: told, but in nobody’s way', () => {
    const own = { name: 'Notities', columns: [{ heading: 'Som', width: 9 }], rows: [] };
    const cell = '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Som</t></is></c>';
    const path = saved(withXml(cell, '<c r="A1" t="e"><v>#N/A</v></c>', edit().add(own)));
    const { problems, versions } = importVersion(folder.path, path, {});
    expect(problems.map(({ level, file, record }) => [level, file, record])).toEqual([
      ['warning', 'Notities', 'rij 1'],
      ['warning', 'Notities', ''],
    ]);
    expect(versions).toBeDefined();
  });

  /** With so many sources more, each with the id that `idOf` gives it. */
  const manySources = (count: number, idOf: (index: number) => string) =>
    edit().rows('Bronnen', (rows) => [
      ...rows,
      ...Array.from({ length: count }, (_, index) =>
        (rows[0] ?? [])
          .with(0, idOf(index))
          .with(1, `Stuk ${index}`)
          .with(7, `https://www.example.nl/${index}`),
      ),
    ]);

  it('ten thousand rows', () => {
    const many = manySources(10_000, (index) => `bron-${index}`);
    const { versions, problems } = importVersion(folder.path, saved(many.workbook()), {});
    expect(versions?.[1].sources).toHaveLength(10_001);
    expect(problems.every(({ level }) => level === 'warning')).toBe(true);
  });

  it('one id filled down over two thousand rows: one problem, and the first rows', () => {
    saved(manySources(2000, () => 'bron-manifest').workbook());
    const { status, output } = runCommand('data-check', project.path, 'boek.xlsx');
    expect(output.split('\n')).toEqual([
      '  Bronnen',
      '    FOUT  rij 2, 3, 4 en nog 1.998 (bron-manifest) › kolom A (Id): Dit id staat 2.001 keer in dit blad.',
      '            Kies een id dat nog nergens staat, of haal de dubbele rij weg.',
      '',
      'Nagekeken als versie 2018-12: 1 fout, geen waarschuwingen.',
      '',
    ]);
    expect(status).toBe(1);
  });
});

describe('a file that is', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['no workbook', () => strToU8('Id;Naam'), 'Dit is geen Excel-werkboek (.xlsx).'],
    [
      'cut off',
      () => edit().workbook().slice(0, 9000),
      'Het bestand is beschadigd of niet compleet.',
    ],
    [
      'a bomb',
      () => zipOf({ '_rels/.rels': new Uint8Array(60_000_000) }),
      'Het bestand is te groot',
    ],
    [
      'another kind',
      () => zipOf({ 'word/document.xml': '<a/>' }),
      'Dit is een Word-document, geen werkboek.',
    ],
  ])('%s: refused with what is wrong, by the import and the check', (_, content, message) => {
    saved(content(), 'fout.xlsx');
    for (const [command, ...options] of [
      ['data-import', '--write'],
      ['data-check'],
      ['data-check', '--json'],
    ] as const) {
      const { status, output } = runCommand(command, project.path, 'fout.xlsx', ...options);
      // In JSON a quotation mark has a backslash.
      expect(output.replaceAll('\\"', '"')).toContain(`"fout.xlsx": ${message}`);
      expect(output).not.toContain('    at ');
      expect(status).toBe(1);
    }
    expect(contentOf(folder)).toEqual(untouched);
  });

  it.each([
    ['nothing', '', 'Noem het werkboek'],
    ['a letter', 'Geachte lezer', 'Noem het werkboek'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'Open het in Excel of LibreOffice'],
  ])('%s: told what can be done with that kind of file', (_, content, advice) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const words = refusalOf(folder, () => importVersion(folder.path, saved(bytes), {}));
    expect(words).toContain(` | ${advice}`);
  });

  it.each([
    ['not there', 'weg.xlsx', '"weg.xlsx" bestaat niet.'],
    ['one table of many', 'Bronnen.csv', 'is maar één tabel van de gegevens.'],
    ['a folder without tables', 'leeg', 'staan geen CSV-bestanden.'],
  ])('%s: refused', (_, name, message) => {
    project.write('Bronnen.csv', 'Id;Titel');
    project.write('leeg/foto.png', '');
    const path = join(project.path, name);
    expect(() => importVersion(folder.path, name === 'weg.xlsx' ? name : path, {})).toThrow(
      message,
    );
    expect(() => importVersion(folder.path, name === 'weg.xlsx' ? name : path, {})).toThrow(
      Refusal,
    );
  });
});

describe('npm run data:check, of tables', () => {
  const wrong = () => edit().set('Pilots', 'pilot-toekomst', 'Programma', 'prog-weg').workbook();

  it('tells every problem by sheet, and ends with 1', () => {
    saved(wrong());
    const { status, output } = runCommand('data-check', project.path, 'boek.xlsx');
    expect(output).toContain('  Pilots\n    FOUT  rij 2 (pilot-toekomst) › kolom E (Programma): ');
    expect(output.trimEnd().split('\n').at(-1)).toBe(
      'Nagekeken als versie 2018-12: 1 fout, geen waarschuwingen.',
    );
    expect(status).toBe(1);
  });

  it('gives the same as JSON', () => {
    saved(wrong());
    const { status, stdout } = runCommand('data-check', project.path, 'boek.xlsx', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{ version: '2018-12', level: 'error', file: 'Pilots' }],
    });
    expect(status).toBe(1);
  });

  it('reads a folder with CSV files too, and ends well when there are no errors', () => {
    const run = runCommand(
      'data-export',
      project.path,
      '--version',
      '2018-12',
      '--csv',
      'tabellen',
    );
    expect(run.status).toBe(0);
    const { status, output } = runCommand('data-check', project.path, 'tabellen');
    expect(output).toBe('Nagekeken als versie 2018-12: geen fouten, geen waarschuwingen.\n');
    expect(status).toBe(0);
    const path = join(project.path, 'tabellen/Bronnen.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Manifest', '"Mani"fest'));
    const broken = runCommand('data-check', project.path, 'tabellen').output;
    expect(broken).toContain('Een aanhalingsteken staat niet goed');
    expect(broken).toContain('Nagekeken als versie 2018-12: 1 fout, geen waarschuwingen.');
  });

  it('judges tables that do not say of which version they are as the latest', () => {
    saved(edit().remove('Uitleg').workbook());
    const { output } = runCommand('data-check', project.path, 'boek.xlsx');
    expect(output).toContain('Nagekeken als versie 2018-12: geen fouten');
  });
});

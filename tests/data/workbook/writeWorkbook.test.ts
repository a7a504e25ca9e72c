import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Table, TableColumn } from '../../../src/data/tables/table.ts';
import { readWorkbook } from '../../../src/data/workbook/readWorkbook.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';

const about = { title: 'Netwerkkaart', date: '2018-11-22' };
const column = (heading: string, more: Partial<TableColumn> = {}): TableColumn => ({
  heading,
  width: 20,
  ...more,
});
const table: Table = {
  name: 'Pilots',
  columns: [
    column('Id'),
    column('Status', { options: ['loopt', 'klaar'] }),
    column('Domeinen', { options: ['wonen', 'zorg & welzijn'], several: true }),
    column('Jaar'),
    column('Begin'),
    column('Programma (naam)', { computed: true }),
  ],
  rows: [
    ['pilot-a', 'loopt', 'wonen; zorg', 2018, '2018-11', 'Landelijke <aanpak>'],
    ['pilot-b', undefined, undefined, undefined, undefined, undefined],
    ['pilot-c', 'klaar', ' regel 1\n regel 2 ', -0.5, '2018', '"A" & B'],
  ],
};

function cellsOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.message);
  expect(read.problems).toEqual([]);
  return read.tables.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells) }));
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

describe('writeWorkbook', () => {
  it('reads back what was written, all as text', () => {
    expect(cellsOf(writeWorkbook([table, { ...table, name: "Regio's" }], about))).toEqual(
      ['Pilots', "Regio's"].map((name) => ({
        name,
        rows: [
          ['Id', 'Status', 'Domeinen', 'Jaar', 'Begin', 'Programma (naam)'],
          ['pilot-a', 'loopt', 'wonen; zorg', '2018', '2018-11', 'Landelijke <aanpak>'],
          ['pilot-b'],
          ['pilot-c', 'klaar', ' regel 1\n regel 2 ', '-0.5', '2018', '"A" & B'],
        ],
      })),
    );
  });

  it('keeps any text, also what XML cannot hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('_', 'x', '0', 'A', '&', '\r', '\n', '\u0000', '\ud83d', 'é'),
      }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const rows = texts.map((cell, index) => [`rij ${index}`, cell]);
        const columns = [column('a'), column('b')];
        const [read] = cellsOf(writeWorkbook([{ name: 'Blad', columns, rows }], about));
        expect(read?.rows.slice(1).map(([key, cell]) => [key, cell ?? ''])).toEqual(rows);
      }),
    );
  });

  it('stays readable XML with any title', () => {
    const title = 'Nieuw\u0001 & <oud>\ud83d\u0000';
    const core = partsOf(writeWorkbook([table], { ...about, title }))['docProps/core.xml'];
    expect(core).toContain('<dc:title>Nieuw &amp; &lt;oud&gt;</dc:title>');
  });

  it('gives the same bytes for the same tables', () => {
    expect(writeWorkbook([table], about)).toEqual(writeWorkbook([structuredClone(table)], about));
  });

  it('keeps the headings in sight, and on the sheets with data what a row is called', () => {
    const parts = partsOf(writeWorkbook([table, { ...table, name: 'Meer' }], about));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<pane xSplit="2" ySplit="1" topLeftCell="C2"',
    );
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<row r="1" ht="30">');
  });

  it('offers words from a hidden sheet, the same list once', () => {
    const parts = partsOf(writeWorkbook([table, { ...table, name: 'Meer' }], about));
    expect(parts['xl/workbook.xml']).toContain('name="Lijsten" sheetId="3" state="hidden"');
    expect(parts['xl/workbook.xml']).toContain('"Lijst_1">Lijsten!$A$1:$A$2<');
    expect(parts['xl/workbook.xml']).toContain('"Lijst_2">Lijsten!$B$1:$B$2<');
    expect(parts['xl/workbook.xml']).not.toContain('Lijst_3');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('zorg &amp; welzijn');
  });

  it('refuses other words where one is asked for, and accepts them where several may stand', () => {
    const sheet = partsOf(writeWorkbook([table], about))['xl/worksheets/sheet1.xml'] ?? '';
    const [single, several] = sheet.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
    expect(single).toContain('sqref="B2:B1048576"');
    expect(single).toContain('showErrorMessage="1"');
    expect(several).toContain('sqref="C2:C1048576"');
    expect(several).not.toContain('showErrorMessage');
  });

  it('keeps the headings in sight and gives them filters', () => {
    const sheet = partsOf(writeWorkbook([table], about))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('<autoFilter ref="A1:F4"/>');
  });

  it('writes a table without rows and columns without lists', () => {
    const bare = { name: 'Leeg', columns: [column('Id')], rows: [] };
    expect(cellsOf(writeWorkbook([bare], about))).toEqual([{ name: 'Leeg', rows: [['Id']] }]);
  });

  it('refuses a text that does not fit in a cell, and says which', () => {
    const rows = [['a', 'x'.repeat(32_768)]];
    const long = { name: 'Pilots', columns: [column('Id'), column('Tekst')], rows };
    expect(() => writeWorkbook([long], about)).toThrow('blad Pilots, cel B2');
  });
});

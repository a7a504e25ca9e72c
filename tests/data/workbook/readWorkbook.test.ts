import { describe, expect, it } from 'vitest';
import { fromTables } from '../../../src/data/tables/fromTables.ts';
import { readWorkbook } from '../../../src/data/workbook/readWorkbook.ts';
import { rawParts, sharedStrings, styles, zipOf } from '../../support/rawWorkbook.ts';

/** What is read from a workbook with one sheet, "Blad". */
function read(sheet: string, more: Readonly<Record<string, string>> = {}) {
  const found = readWorkbook(zipOf({ ...rawParts(sheet), ...more }));
  if (!found.ok) throw new Error(found.message);
  return {
    rows: found.tables[0]?.rows,
    problems: found.problems,
    names: found.tables.map((table) => table.name),
  };
}

const row = (cells: string) => `<row r="1">${cells}</row>`;
/** The text of the one cell in a row. */
const cell = (xml: string, more: Readonly<Record<string, string>> = {}) =>
  read(row(xml), more).rows?.[0]?.cells[0];

describe('cells as programs save them', () => {
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'twee'],
    ['pieces of text with other fonts', '<c r="A1" t="s"><v>2</v></c>', 'half vet'],
    ['a text with its pronunciation', '<c r="A1" t="s"><v>3</v></c>', '東京'],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>hier</t></is></c>', 'hier'],
    [
      'pieces in the cell',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></is></c>',
      'a b',
    ],
    [
      'spaces, also ones that do not break',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">\u00a0 a\u00a0</t></is></c>',
      '\u00a0 a\u00a0',
    ],
    [
      'signs that XML escapes',
      '<c r="A1" t="inlineStr"><is><t>&lt;a&gt; &amp;amp; &#233;&#x1F600;</t></is></c>',
      '<a> &amp; é😀',
    ],
    [
      'signs that a workbook escapes',
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
      'a\rb_x000D_',
    ],
    [
      'a text between CDATA marks',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>',
      '<b>',
    ],
    ['a whole number', '<c r="A1"><v>2018</v></c>', '2018'],
    ['a number as computers round it', '<c r="A1"><v>52.369999999999997</v></c>', '52.37'],
    ['a large number', '<c r="A1"><v>1E+3</v></c>', '1000'],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', 'WAAR'],
    ['no', '<c r="A1" t="b"><v>0</v></c>', 'ONWAAR'],
    ['an ISO date', '<c r="A1" t="d"><v>2018-11-22T00:00:00</v></c>', '2018-11-22'],
    ['a cell without a place', '<c t="inlineStr"><is><t>los</t></is></c>', 'los'],
  ])('%s', (_, xml, text) => {
    const strings = sharedStrings(
      '<t>een</t>',
      '<t>twee</t>',
      '<r><t xml:space="preserve">half </t></r><r><rPr><b/></rPr><t>vet</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
    );
    expect(cell(xml, { 'xl/sharedStrings.xml': strings })).toBe(text);
  });

  it('leaves out empty rows and keeps the numbers of the others', () => {
    const { rows } = read(
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" s="0"/></row>' +
        '<row r="7" hidden="1"><c r="A7" t="inlineStr"><is><t>x</t></is></c><c r="C7"><v>3</v></c></row>' +
        '<row><c t="inlineStr"><is><t xml:space="preserve"> \u00a0</t></is></c></row><row><c><v>9</v></c></row>',
    );
    expect(rows).toEqual([
      { number: 2, cells: ['', '1'] },
      { number: 7, cells: ['x', '', '3'] },
      { number: 9, cells: ['9'] },
    ]);
  });

  it('reads names with prefixes, other places of parts, and the strict dialect', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const parts = {
      '_rels/.rels': `<p:Relationships xmlns:p="x"><p:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/Map/Boek.xml"/></p:Relationships>`,
      'map/boek.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="y"><x:sheets><x:sheet name="Eén &amp; twee" sheetId="4" q:id="b"/></x:sheets></x:workbook>`,
      'Map/_rels/Boek.xml.rels': `<Relationships><Relationship Id="b" Type="${strict}/officeDocument/relationships/worksheet" Target="../blad.xml"/></Relationships>`,
      'blad.xml':
        '\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="z"><!-- ' +
        '--><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    expect(readWorkbook(zipOf(parts))).toEqual({
      ok: true,
      tables: [{ name: 'Eén & twee', rows: [{ number: 1, cells: ['5'] }] }],
      problems: [],
    });
  });

  it('reads hidden sheets, and leaves out our lists and sheets that are charts', () => {
    const sheet = (name: string, id: string, more = '') =>
      `<sheet name="${name}" sheetId="1" ${more} r:id="${id}"/>`;
    const parts = rawParts(row('<c r="A1"><v>1</v></c>'));
    const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
    const { names } = read('', {
      ...parts,
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheet('Een', 'r1', 'state="hidden"')}${sheet('Lijsten', 'r1')}${sheet('Grafiek', 'r9')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations.replace(
        '</Relationships>',
        '<Relationship Id="r9" Type="x/chartsheet" Target="chart.xml"/></Relationships>',
      ),
    });
    expect(names).toEqual(['Een']);
  });
});

describe('dates', () => {
  const dateCell = (value: number, code: string, workbook = '') => {
    const parts = rawParts(row(`<c r="A1" s="1"><v>${value}</v></c>`));
    const whole = parts['xl/workbook.xml']?.replace('<sheets>', `${workbook}<sheets>`) ?? '';
    const found = readWorkbook(
      zipOf({ ...parts, 'xl/workbook.xml': whole, 'xl/styles.xml': styles(code) }),
    );
    return found.ok ? found.tables[0]?.rows[0]?.cells[0] : undefined;
  };

  it.each([
    ['dd-mm-yyyy', 43426, '2018-11-22'],
    ['[$-413]d mmmm yyyy;@', 43426, '2018-11-22'],
    ['yyyy\\-mm\\-dd', 43426, '2018-11-22'],
    ['d/m', 43426, '2018-11-22'],
    ['mmm-yy', 43405, '2018-11'],
    ['[$-413]mmmm yyyy', 43405, '2018-11'],
    ['yyyy', 43101, '2018'],
    ['&quot;jaar &quot;yyyy', 43101, '2018'],
    ['dd-mm-yyyy hh:mm', 43426.604167, '2018-11-22 14:30'],
    ['dd-mm-yyyy hh:mm', 43426, '2018-11-22'],
    ['dd-mm-yyyy', 43426.99999, '2018-11-22'],
    ['dd-mm-yyyy', 1, '1900-01-01'],
    ['dd-mm-yyyy', 59, '1900-02-28'],
    ['dd-mm-yyyy', 60, '60'],
    ['dd-mm-yyyy', 61, '1900-03-01'],
    ['dd-mm-yyyy', -3, '-3'],
    ['dd-mm-yyyy', 9_999_999, '9999999'],
    ['hh:mm', 0.5, '0.5'],
    ['0.00', 43426, '43426'],
    ['General', 43426, '43426'],
    ['Standaard', 43426, '43426'],
    ['[Red]0;"dagen"', 43426, '43426'],
  ])('%s of %d is %s', (code, value, text) => {
    expect(dateCell(value, code.replaceAll('"', '&quot;'))).toBe(text);
  });

  it('counts from 1904 when the workbook does, also a number that is no date by its format', () => {
    const since1904 = '<workbookPr date1904="1"/>';
    expect(dateCell(41964, 'dd-mm-yyyy', since1904)).toBe('2018-11-22');

    const head = '<row r="1"><c t="str"><v>Id</v></c><c t="str"><v>Datum</v></c></row>';
    const parts = rawParts(`${head}<row r="2"><c t="str"><v>ev-a</v></c><c><v>41964</v></c></row>`);
    const workbook = (parts['xl/workbook.xml'] ?? '')
      .replace('"Blad"', '"Gebeurtenissen"')
      .replace('<sheets>', `${since1904}<sheets>`);
    const found = readWorkbook(zipOf({ ...parts, 'xl/workbook.xml': workbook }));
    expect(fromTables(found.ok ? found.tables : []).raw.events).toEqual([
      { id: 'ev-a', date: '2018-11-22' },
    ]);
  });

  it('knows the formats that need no code', () => {
    const styleSheet =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf/></cellXfs></styleSheet>';
    const cells =
      '<c s="1"><v>43426</v></c><c s="2"><v>43426</v></c><c s="3"><v>43426</v></c><c s="9"><v>43426</v></c>';
    expect(read(row(cells), { 'xl/styles.xml': styleSheet }).rows?.[0]?.cells).toEqual([
      '2018-11-22',
      '2018-11',
      '43426',
      '43426',
    ]);
  });
});

describe('what is wrong with a cell', () => {
  const problemsOf = (xml: string) =>
    read(`<row r="12">${xml}</row>`).problems.map(
      ({ level, table, row: number, column, message }) => [level, table, number, column, message],
    );

  it.each([
    [
      'a formula',
      '<c r="C12"><f>A1+1</f><v>3</v></c>',
      ['warning', 'Blad', 12, 2, 'Hier staat een formule. De uitkomst is gebruikt: "3".'],
    ],
    [
      'a formula that gives nothing',
      '<c r="C12" t="str"><f>A1</f><v></v></c>',
      ['warning', 'Blad', 12, 2, 'Hier staat een formule. De uitkomst is gebruikt: niets.'],
    ],
    [
      'a formula without outcome',
      '<c r="C12"><f>A1+1</f></c>',
      [
        'error',
        'Blad',
        12,
        2,
        'Hier staat een formule waarvan de uitkomst niet in het bestand staat.',
      ],
    ],
    [
      'a formula with an empty place for its outcome',
      '<c r="C12"><f>A1+1</f><v></v></c>',
      [
        'error',
        'Blad',
        12,
        2,
        'Hier staat een formule waarvan de uitkomst niet in het bestand staat.',
      ],
    ],
    [
      'a formula that fails',
      '<c r="AA12" t="e"><f>Weg!A1</f><v>#REF!</v></c>',
      ['error', 'Blad', 12, 26, 'Een formule in deze cel geeft een fout: #REF!.'],
    ],
    [
      'a text that is not there',
      '<c r="A12" t="s"><v>99</v></c>',
      ['error', 'Blad', 12, 0, 'Deze cel is niet te lezen.'],
    ],
    [
      'a number that is none',
      '<c r="A12"><v>een</v></c>',
      ['error', 'Blad', 12, 0, 'Deze cel is niet te lezen.'],
    ],
    [
      'a cell far to the right',
      '<c r="XFD12"><v>1</v></c>',
      [
        'error',
        'Blad',
        12,
        16_383,
        'Deze cel staat te ver naar rechts: na de eerste 200 kolommen wordt niets gelezen.',
      ],
    ],
    [
      'cells that are merged',
      '</row><mergeCells><mergeCell ref="B3:B5"/></mergeCells><row r="12">',
      [
        'warning',
        'Blad',
        3,
        1,
        'De cellen B3:B5 zijn samengevoegd: de tekst geldt alleen voor de eerste.',
      ],
    ],
  ])('%s', (_, xml, problem) => {
    expect(problemsOf(xml)).toEqual([problem]);
  });

  it.each([
    ['errors', '<c><f>1</f></c>', 'error', 200],
    ['warnings', '<c><f>1</f><v>1</v></c>', 'warning', 0],
  ])('tells the first five hundred %s and counts the others', (_, xml, level, errors) => {
    // Below the place where columns are no longer read.
    const rows = Array.from({ length: 7 }, () => `</row><row>${xml.repeat(100)}`);
    const found = problemsOf(rows.join(''));
    expect(found).toHaveLength(501);
    const message = `Er zijn nog 200 meldingen over dit blad, waarvan ${errors} fouten.`;
    expect(found.at(-1)).toEqual([level, 'Blad', undefined, undefined, message]);
  });

  it('quotes no more of a long outcome than is needed to recognise it', () => {
    const [problem] = problemsOf(`<c t="str"><f>1</f><v>${'x'.repeat(100)}</v></c>`);
    expect(problem?.at(-1)).toBe(
      `Hier staat een formule. De uitkomst is gebruikt: "${'x'.repeat(60)}…".`,
    );
  });
});

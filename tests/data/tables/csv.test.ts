import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, toCsv } from '../../../src/data/tables/csv.ts';
import type { Cell } from '../../../src/data/tables/table.ts';

const tableOf = (rows: readonly (readonly Cell[])[]) => ({
  name: 'Proef',
  columns: [
    { heading: 'Id', width: 10 },
    { heading: 'Naam', width: 10 },
  ],
  rows,
});

const cellsOf = (content: string | Uint8Array) =>
  readCsv('Proef', content).table?.rows.map(({ cells }) => cells);

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])),
  );

describe('toCsv', () => {
  it('writes commas, CRLF and a mark, and numbers as numbers', () => {
    expect(
      toCsv(
        tableOf([
          ['a', 'twee, "drie"'],
          [undefined, -5.5],
        ]),
      ),
    ).toBe('\ufeffId,Naam\r\na,"twee, ""drie"""\r\n,-5.5\r\n');
  });

  it.each(['=1+1', '+31', '-', '@naam', '\t=1', "'=1", "''@"])('makes %j harmless', (text) => {
    const [, line = ''] = toCsv(tableOf([[text, 'x']])).split('\r\n');
    expect(line.replace(/^"/, '')).toMatch(/^'/);
    expect(cellsOf(toCsv(tableOf([[text, 'x']])))?.[1]).toEqual([text, 'x']);
  });

  it.each(["'s-Hertogenbosch", "'", "'t Gooi"])('leaves %j as it is', (text) => {
    expect(toCsv(tableOf([[text, 'x']]))).toContain(`\r\n${text},x`);
  });
});

describe('readCsv', () => {
  it('gives back any cells that were written', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 10 })
      .filter((text) => !text.includes('\0'));
    const special = fc.string({
      unit: fc.constantFrom(...',;\t"\'=+-@\n\r\\ a\ufeff'),
      maxLength: 8,
    });
    const either = fc.oneof(cell, special);
    fc.assert(
      fc.property(fc.array(fc.tuple(either, either), { minLength: 1 }), (rows) => {
        const read = readCsv('Proef', toCsv(tableOf(rows)));
        expect(read.problems).toEqual([]);
        expect(read.table?.rows.slice(1, rows.length + 1).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['commas', 'Id,Naam\r\na,"b, c"\r\n'],
    ['semicolons', 'Id;Naam\na;b, c\n'],
    ['tabs', 'Id\tNaam\ra\tb, c\r'],
    ['a line that names the separator', 'sep=;\r\nId;Naam\r\na;b, c\r\n'],
    ['a mark', '\ufeffId;Naam\na;b, c'],
    ['empty lines first', '\n;\nId;Naam\na;b, c'],
  ])('reads %s', (_, text) => {
    const filled = cellsOf(text)?.filter((cells) => cells.some((cell) => cell !== ''));
    expect(filled).toEqual([
      ['Id', 'Naam'],
      ['a', 'b, c'],
    ]);
  });

  it('counts rows as a spreadsheet does', () => {
    const { table } = readCsv('Proef', 'sep=,\r\nId,Naam\r\n\r\na,"een\ntwee"\r\nb,c\r\n');
    const numbers = table?.rows.filter(({ cells }) => cells.length > 1).map(({ number }) => number);
    expect(numbers).toEqual([1, 3, 4]);
  });

  it.each([
    ['UTF-8', bytes('Id;Één’s 👩‍🏫')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Id;Één’s 👩‍🏫')],
    [
      'UTF-16, as Excel saves "Unicode"',
      bytes([0xff, 0xfe], [...Buffer.from('Id;Één’s 👩‍🏫', 'utf16le')]),
    ],
    [
      'UTF-16 the other way around',
      bytes([0xfe, 0xff], [...Buffer.from('Id;Één’s 👩‍🏫', 'utf16le').swap16()]),
    ],
  ])('reads the bytes of %s', (_, content) => {
    expect(cellsOf(content)).toEqual([['Id', 'Één’s 👩‍🏫']]);
  });

  it('reads Windows-1252, as older spreadsheets save', () => {
    const content = bytes('Id;', [0xc9, 0xe9], 'n', [0x92], 's ', [0x80]);
    expect(cellsOf(content)).toEqual([['Id', 'Één’s €']]);
  });

  it.each([
    ['a zip', bytes('PK', [3, 4, 20, 0, 0, 0, 8, 0])],
    ['a text with a zero', 'Id;Naam\0'],
    ['a quote that does not close', 'Id;Naam\na;"b\nc;d'],
    ['a quote that closes too early', 'Id;Naam\na;"b"c\n'],
  ])('refuses %s in words', (_, content) => {
    const { table, problems } = readCsv('Proef', content);
    expect(table).toBeUndefined();
    expect(problems[0]).toMatchObject({ level: 'error', table: 'Proef' });
    expect(problems[0]?.advice.length).toBeGreaterThan(10);
  });

  it('says once in which row a quote is wrong', () => {
    const text = 'Id;Naam\na;b\nc;"d"e\nf;"g"h\n';
    expect(readCsv('Proef', text).problems.map(({ row }) => row)).toEqual([3]);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (content) => {
        const { table, problems } = readCsv('Proef', content);
        expect(table === undefined).toBe(problems.length > 0);
      }),
    );
  });
});

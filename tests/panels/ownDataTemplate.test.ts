import { expect, it } from 'vitest';
import { toCsv } from '../../src/data/tables/csv.ts';
import { readWorkbook } from '../../src/data/workbook/readWorkbook.ts';
import { templateBook } from '../../src/panels/ownData/templateBook.ts';
import { smallNetworkFile } from '../fixtures/smallVersion.ts';
import { file, opened, refusal } from '../opening/files/given.ts';

const bytes = templateBook(smallNetworkFile());
const read = readWorkbook(bytes);
if (!read.ok) throw new Error(read.message);
const { tables, problems } = read;

it('has a sheet with headings for each thing, an explanation, and no row of facts', () => {
  expect(problems).toEqual([]);
  const [explanation, ...sheets] = tables;
  expect(explanation?.name).toBe('Uitleg');
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Organisaties', 'Pilots', 'Relaties', 'Bronnen']),
  );
  expect(sheets.filter(({ rows }) => rows.length !== 1)).toEqual([]);
  const told = explanation?.rows.map(({ cells }) => cells.join(' ')).join('\n');
  expect(told).toContain('Eigen gegevens');
  // That is for editors of this site.
  expect(told).not.toContain('npm run');
  expect(told).toContain('kennisinstituut');
});

it('is understood: only the rows are missed', () => {
  expect(refusal(file('leeg.xlsx', bytes))).toBe('no-rows');
});

it('opens when it is filled in', () => {
  const filled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Organisaties: { Id: 'org-a', Naam: 'Alfa', Soort: 'kennisinstituut' },
    Pilots: { Id: 'pilot-b', Naam: 'Beta' },
    Relaties: { Van: 'org-a', Soort: 'ondersteunt', Naar: 'pilot-b' },
  };
  const files = tables.map(({ name, rows }) => {
    const headings = rows[0]?.cells ?? [];
    const row = filled[name];
    const columns = headings.map((heading) => ({ heading, width: 9 }));
    const cells = row === undefined ? [] : [headings.map((heading) => row[heading])];
    return file(`${name}.csv`, toCsv({ name, columns, rows: name === 'Uitleg' ? [] : cells }));
  });
  const { network } = opened(...files);
  expect(network.relations.map(({ from, to }) => [from, to])).toEqual([['org-a', 'pilot-b']]);
});

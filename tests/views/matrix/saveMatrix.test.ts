import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/data/tables/csv.ts';
import { readWorkbook } from '../../../src/data/workbook/readWorkbook.ts';
import { facetValues } from '../../../src/domain/facets.ts';
import { buildMatrix } from '../../../src/domain/matrix/matrix.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlMatrix } from '../../../src/i18n/nlMatrix.ts';
import { matrixBlob, type TableFormat } from '../../../src/views/matrix/saveMatrix.ts';
import { network, organisation, pilot, programme, relation } from '../../support/network.ts';

const HOSTILE = '=HYPERLINK("https://kwaad.example")';
const shown = network({
  organisations: [organisation('org-a', { name: '@Aanloop', kind: 'gemeente' })],
  programmes: [programme('prog-a', { name: '+Samen', leefdomeinen: ['zorg'] })],
  pilots: [
    pilot('p-a', { name: HOSTILE, programme: 'prog-a', leefdomeinen: ['wonen', 'zorg'] }),
    pilot('p-b', { name: '-Stil' }),
  ],
  relations: [relation('org-a', 'p-a', 'ondersteunt')],
});
const about = {
  title: 'Wie doet wat',
  origin: 'Bron: Netwerkkaart, november 2026. Zonder filters.',
};

function blob(format: TableFormat, rows: 'pilots' | 'organisaties' = 'pilots'): Blob {
  const input = { network: shown, counted: shown, visible: new Set(shown.entities.keys()) };
  const matrix = buildMatrix(
    { ...input, values: facetValues(shown), division: 'gemeente', divisions: undefined },
    rows,
    'leefdomeinen',
  );
  return matrixBlob(format, matrix, shown, about, nl);
}

const TABLES = ['xlsx', 'csv-counts', 'csv-names'] as const;
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
/** The rows of a CSV file as cells, and its bare text. */
async function csv(format: TableFormat, rows?: 'pilots' | 'organisaties') {
  const bytes = await bytesOf(blob(format, rows));
  const { table, problems } = readCsv('matrix', bytes);
  expect(problems).toEqual([]);
  return {
    text: new TextDecoder().decode(bytes),
    rows: (table?.rows ?? []).map(({ cells }) => cells).filter((cells) => cells.length > 1),
  };
}

describe('the counts as CSV', () => {
  it('have a line per group, row and sum, with what is not known and the total', async () => {
    const { rows } = await csv('csv-counts');
    expect(rows.map((cells) => cells.slice(0, 12))).toEqual([
      [
        ...['Regel', 'Groep', 'Rij', 'Id'],
        ...['Onderwijs', 'Veiligheid', 'Vrije tijd', 'Werk en inkomen', 'Wonen', 'Zorg'],
        ...['niet bekend', 'totaal'],
      ],
      ['groep', '+Samen', '', '', '0', '0', '0', '0', '1', '1', '0', '1'],
      ['rij', '+Samen', HOSTILE, 'p-a', '0', '0', '0', '0', '1', '1', '0', '1'],
      ['groep', nlMatrix.noProgramme, '', '', '0', '0', '0', '0', '0', '0', '1', '1'],
      ['rij', nlMatrix.noProgramme, '-Stil', 'p-b', '0', '0', '0', '0', '0', '0', '1', '1'],
      ['samen', '', nlMatrix.sum, '', '0', '0', '0', '0', '1', '1', '1', '2'],
    ]);
  });

  it('tell in every line where they come from', async () => {
    const { rows } = await csv('csv-counts');
    expect(rows.slice(1).map((cells) => cells.at(-1))).toEqual(Array(5).fill(about.origin));
  });
});

describe('the names as CSV', () => {
  it('tell of each name in which cell it stands, whether it is derived, and through what', async () => {
    const { rows } = await csv('csv-names', 'organisaties');
    expect(rows.slice(1).map((cells) => cells.slice(1, 8))).toEqual([
      ['@Aanloop', 'Wonen', HOSTILE, 'p-a', 'pilot', 'afgeleid', `@Aanloop ondersteunt ${HOSTILE}`],
      ['@Aanloop', 'Zorg', HOSTILE, 'p-a', 'pilot', 'afgeleid', `@Aanloop ondersteunt ${HOSTILE}`],
      ['@Aanloop', nlMatrix.unknown, '@Aanloop', 'org-a', 'organisatie', nlMatrix.literal, ''],
    ]);
  });

  it.each(['csv-counts', 'csv-names'] as const)(
    '%s: no cell begins as a formula',
    async (format) => {
      const { text } = await csv(format, 'organisaties');
      expect(text).toContain('@Aanloop');
      expect(text).not.toMatch(/(^|[,\r\n])"?[=+\-@]/);
    },
  );
});

describe('the workbook', () => {
  it('has the counts, the names and where they come from, and no formula', async () => {
    const reading = readWorkbook(await bytesOf(blob('xlsx')));
    if (!('tables' in reading)) throw new Error('no workbook');
    expect(reading.problems).toEqual([]);
    const { tables } = reading;
    expect(tables.map(({ name }) => name)).toEqual(['Aantallen', 'Namen', 'Herkomst']);
    expect(tables[0]?.rows[2]?.cells.slice(0, 4)).toEqual(['rij', '+Samen', HOSTILE, 'p-a']);
    expect(tables[1]?.rows).toHaveLength(4);
    expect(tables[2]?.rows.map(({ cells }) => cells[0])).toEqual([
      about.title,
      about.origin,
      nlMatrix.emptyMeans,
    ]);
  });

  it('is the same for the same matrix, in every format', async () => {
    for (const format of TABLES) {
      expect(await bytesOf(blob(format))).toEqual(await bytesOf(blob(format)));
    }
  });
});

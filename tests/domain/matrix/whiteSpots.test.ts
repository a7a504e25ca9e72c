import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import type { ColumnsId } from '../../../src/domain/matrix/axisIds.ts';
import { buildMatrix, type MatrixPart } from '../../../src/domain/matrix/matrix.ts';
import { whiteSpots } from '../../../src/domain/matrix/whiteSpots.ts';
import type { Network } from '../../../src/domain/network.ts';
import { network, pilot, programme } from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';

function spotsOf(shown: Network, rows: 'pilots' | 'programmas', columns: ColumnsId) {
  const matrix = buildMatrix(
    {
      network: shown,
      counted: shown,
      visible: new Set(shown.entities.keys()),
      values: facetValues(shown),
      division: 'gemeente',
      divisions: undefined,
    },
    rows,
    columns,
  );
  return whiteSpots(matrix.parts[0] as MatrixPart, matrix.columns);
}

describe('white spots', () => {
  const shown = network({
    programmes: [programme('prog-a'), programme('prog-b')],
    pilots: [
      pilot('pilot-a', { programme: 'prog-a', steps: ['stap-1'] }),
      pilot('pilot-b', { programme: 'prog-b', steps: ['stap-1', 'stap-2'] }),
      pilot('pilot-c', { programme: 'prog-b' }),
    ],
  });
  const spots = spotsOf(shown, 'pilots', 'stappen');

  it('are columns with nothing, with how many might stand there', () => {
    expect(spots.columns.map(({ column, unknown }) => [column.id, unknown])).toEqual([
      ['stap-3', 1],
      ['stap-4', 1],
      ['stap-5', 1],
    ]);
  });

  it('are empty cells of the other columns; apart where something of the row is not known', () => {
    expect(spotsOf(shown, 'pilots', 'stappen')).toMatchObject({ cells: 1, uncertainCells: 0 });
    const sparse = network({
      pilots: [pilot('pilot-a', { steps: ['stap-1'] }), pilot('pilot-b')],
      programmes: [programme('prog-a')],
    });
    const one = spotsOf(
      network({
        ...sparse.file,
        pilots: [
          ...sparse.file.pilots,
          pilot('pilot-c', { programme: 'prog-a', steps: ['stap-2'] }),
        ],
      }),
      'pilots',
      'stappen',
    );
    expect(one).toMatchObject({ cells: 1, uncertainCells: 1 });
  });

  it('are kinds that nothing has', () => {
    const rows = spotsOf(shown, 'programmas', 'stappen').rows.map(({ id }) => id);
    expect(rows).toContain('wet');
    expect(rows).not.toContain('programma');
  });
});

/** Straight from the files of the data, without the code that the app reads them with. */
const VERSION = realNetwork.file.version.id;
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(`data/versions/${VERSION}/${name}.json`, 'utf8')) as T;
type Raw = Readonly<Record<string, readonly string[] | undefined>>;

describe('the white spots of the real data are those of its files', () => {
  const vocabularies = read<Record<string, readonly { id: string }[]>>('vocabularies');
  const TABLES: readonly ['pilots' | 'programmas', string, ColumnsId, string, string][] = [
    ['pilots', 'pilots', 'leefdomeinen', 'leefdomeinen', 'leefdomeinen'],
    ['pilots', 'pilots', 'domeinen', 'domains', 'domains'],
    ['pilots', 'pilots', 'doelgroepen', 'targetGroups', 'targetGroups'],
    ['pilots', 'pilots', 'partnergroepen', 'partnerGroups', 'partnerGroups'],
    ['programmas', 'programmes', 'leefdomeinen', 'leefdomeinen', 'leefdomeinen'],
    ['programmas', 'programmes', 'stappen', 'steps', 'steps'],
    ['programmas', 'programmes', 'randvoorwaarden', 'conditions', 'conditions'],
  ];

  it.each(TABLES)('%s (%s): %s', (rows, file, columns, field, list) => {
    const records = read<readonly Raw[]>(file);
    const used = new Set(records.flatMap((record) => record[field] ?? []));
    const empty = (vocabularies[list] ?? []).map(({ id }) => id).filter((id) => !used.has(id));
    const unknown = records.filter((record) => record[field] === undefined).length;
    const spots = spotsOf(realNetwork, rows, columns);
    expect(spots.columns).toEqual(
      empty.map((id) => ({ column: expect.objectContaining({ id }), unknown })),
    );
  });

  it('there are some: no pilot on safety', () => {
    const { columns } = spotsOf(realNetwork, 'pilots', 'leefdomeinen');
    expect(columns.map(({ column }) => column.id)).toEqual(['veiligheid']);
  });

  it('of steps with conditions', () => {
    const pilots = read<readonly Raw[]>('pilots');
    const has = (record: Raw, field: string, id: string) => record[field]?.includes(id) === true;
    const empty = (vocabularies.steps ?? []).flatMap((step) =>
      (vocabularies.conditions ?? [])
        .filter(
          (condition) =>
            !pilots.some(
              (record) => has(record, 'steps', step.id) && has(record, 'conditions', condition.id),
            ),
        )
        .map((condition) => `${step.id} ${condition.id}`),
    );
    const { columns } = spotsOf(realNetwork, 'pilots', 'stappen-randvoorwaarden');
    expect(columns.map(({ column }) => column.id)).toEqual(empty);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedNetwork } from '../../../src/domain/countedNetwork.ts';
import { facetValues } from '../../../src/domain/facets.ts';
import {
  COLUMNS_IDS,
  type ColumnsId,
  ROWS_IDS,
  type RowsId,
} from '../../../src/domain/matrix/axisIds.ts';
import type { Cells, Item } from '../../../src/domain/matrix/cells.ts';
import {
  buildMatrix,
  fits,
  type Matrix,
  type MatrixPart,
} from '../../../src/domain/matrix/matrix.ts';
import type { Network } from '../../../src/domain/network.ts';
import {
  knelpunt,
  network,
  organisation,
  pilot,
  programme,
  region,
  relation,
  theme,
} from '../../support/network.ts';
import { divisions } from '../../support/realGeo.ts';

const small = network({
  organisations: [
    organisation('org-a', { kind: 'gemeente', leefdomeinen: ['wonen'], layer: 'lokaal' }),
    organisation('org-b', { kind: 'gemeente' }),
  ],
  programmes: [
    programme('prog-a', { leefdomeinen: ['wonen', 'zorg'], themes: ['thema-a'] }),
    programme('prog-b', { kind: 'wet' }),
  ],
  pilots: [
    pilot('pilot-a', {
      programme: 'prog-a',
      leefdomeinen: ['wonen'],
      steps: ['stap-1', 'stap-2'],
      conditions: ['rv-a'],
      partnerGroups: ['pg-onderwijs'],
      regions: ['regio-tiel'],
    }),
    pilot('pilot-b', { programme: 'prog-a', steps: ['stap-1'] }),
    pilot('pilot-c', { leefdomeinen: ['maan'] }),
  ],
  regions: [region('regio-tiel', { code: 'GM0281' })],
  themes: [theme('thema-a'), theme('thema-b')],
  knelpunten: [knelpunt('kp-a', { leefdomeinen: ['zorg'] })],
  relations: [
    relation('org-a', 'pilot-a', 'ondersteunt'),
    relation('org-b', 'pilot-a', 'voert-uit'),
    relation('org-b', 'prog-a', 'genodigd-voor'),
    relation('org-a', 'org-b', 'lid-van'),
    relation('org-b', 'kp-a', 'pakt-aan'),
    relation('prog-a', 'thema-a', 'gaat-over'),
    relation('pilot-b', 'thema-b', 'gaat-over'),
  ],
});

function matrixOf(
  shown: Network,
  rows: RowsId,
  columns: ColumnsId,
  hidden: readonly string[] = [],
  counted = shown,
): Matrix {
  const visible = new Set([...shown.entities.keys()].filter((id) => !hidden.includes(id)));
  const values = facetValues(shown);
  const input = { network: shown, counted, visible, values, division: 'provincie' };
  return buildMatrix({ ...input, divisions }, rows, columns);
}

const only = ({ parts }: Matrix): MatrixPart => {
  expect(parts).toHaveLength(1);
  return parts[0] as MatrixPart;
};

const ids = (items: readonly Item[] = []) => items.map(({ id }) => id).sort();
/** The ids in each column of a row, those of an unknown field under “?”. */
const told = ({ byColumn, unknown }: Cells) => ({
  ...Object.fromEntries([...byColumn].map(([column, items]) => [column, ids(items)])),
  ...(unknown.length > 0 && { '?': ids(unknown) }),
});
const row = (matrix: Matrix, id: string) => {
  const found = only(matrix).rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const group = (matrix: Matrix, id: string) => {
  const found = only(matrix).groups?.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no group ${id}`);
  return found;
};

describe('pilots', () => {
  const matrix = matrixOf(small, 'pilots', 'leefdomeinen');

  it('stand per programme, and without one in a group of their own', () => {
    expect(told(group(matrix, 'prog-a'))).toEqual({ wonen: ['pilot-a'], '?': ['pilot-b'] });
    expect(group(matrix, 'prog-a').label).toEqual({ nl: 'prog-a', en: 'prog-a' });
    expect(group(matrix, '').label).toBeUndefined();
  });

  it('with a value that no column has are not known', () => {
    expect(told(group(matrix, ''))).toEqual({ '?': ['pilot-c'] });
  });

  it('have every column of the vocabulary, also empty ones', () => {
    expect(matrix.columns.map(({ id }) => id)).toEqual(
      small.file.vocabularies.leefdomeinen.map(({ id }) => id),
    );
  });

  it('count in each step with each condition, and nowhere when one of both is not known', () => {
    const pairs = matrixOf(small, 'pilots', 'stappen-randvoorwaarden');
    expect(told(group(pairs, 'prog-a'))).toEqual({
      'stap-1 rv-a': ['pilot-a'],
      'stap-2 rv-a': ['pilot-a'],
      '?': ['pilot-b'],
    });
    expect(pairs.columns[0]).toMatchObject({
      group: { id: 'stap-1' },
      label: { nl: /Doorlopende/ },
    });
  });

  it('have partner groups', () => {
    const partners = matrixOf(small, 'pilots', 'partnergroepen');
    expect(told(only(partners).sum)).toEqual({
      'pg-onderwijs': ['pilot-a'],
      '?': ['pilot-b', 'pilot-c'],
    });
  });

  it('have a theme through a relation, which is named', () => {
    const { sum } = only(matrixOf(small, 'pilots', 'themas'));
    const [item] = sum.byColumn.get('thema-b') ?? [];
    expect(item).toMatchObject({ id: 'pilot-b', literal: false });
    expect(item?.ties.map(({ relation: { id } }) => id)).toEqual([
      'rel-pilot-b--gaat-over--thema-b',
    ]);
  });

  it('have no layer', () => {
    expect(matrixOf(small, 'pilots', 'lagen').parts).toEqual([]);
    expect(fits('pilots', 'lagen')).toBe(false);
  });

  it('that a filter hides are counted', () => {
    const filtered = only(matrixOf(small, 'pilots', 'leefdomeinen', ['pilot-a']));
    expect(filtered.hidden).toBe(1);
    expect(told(filtered.sum)).toEqual({ '?': ['pilot-b', 'pilot-c'] });
  });
});

describe('programmes', () => {
  it('stand per kind, also kinds that nothing has', () => {
    const matrix = matrixOf(small, 'programmas', 'leefdomeinen');
    expect(told(group(matrix, 'programma'))).toEqual({ wonen: ['prog-a'], zorg: ['prog-a'] });
    expect(told(group(matrix, 'wet'))).toEqual({ '?': ['prog-b'] });
    expect(group(matrix, 'manifest').all).toEqual([]);
  });

  it('whose record names a theme have it literally', () => {
    const { sum } = only(matrixOf(small, 'programmas', 'themas'));
    expect(sum.byColumn.get('thema-a')).toEqual([
      { id: 'prog-a', literal: true, byPlace: false, ties: [] },
    ]);
  });
});

describe('organisations', () => {
  const matrix = matrixOf(small, 'organisaties', 'leefdomeinen');

  it('count themselves, and what they work on; not each other, and not what they are invited to', () => {
    expect(told(row(matrix, 'org-a'))).toEqual({ wonen: ['org-a', 'pilot-a'] });
    expect(told(row(matrix, 'org-b'))).toEqual({
      wonen: ['pilot-a'],
      zorg: ['kp-a'],
      '?': ['org-b'],
    });
  });

  it('tell what is derived, and through which relation', () => {
    const [itself, derived] = row(matrix, 'org-a').byColumn.get('wonen') ?? [];
    expect(itself).toMatchObject({ id: 'org-a', literal: true, ties: [] });
    expect(derived).toMatchObject({ id: 'pilot-a', literal: false });
    expect(derived?.ties.map(({ kind }) => kind.id)).toEqual(['ondersteunt']);
  });

  it('count together what hangs with several of them once, with every relation', () => {
    const wonen = group(matrix, 'gemeente').byColumn.get('wonen') ?? [];
    expect(ids(wonen)).toEqual(['org-a', 'pilot-a']);
    expect(wonen[1]?.ties.map(({ kind }) => kind.id)).toEqual(['ondersteunt', 'voert-uit']);
  });

  it('have nothing through a relation that does not count, or with what is hidden', () => {
    const counted = countedNetwork(small, ['voert-uit']);
    const filtered = matrixOf(small, 'organisaties', 'leefdomeinen', [], counted);
    expect(told(row(filtered, 'org-a'))).toEqual({ wonen: ['org-a'] });
    const hiding = matrixOf(small, 'organisaties', 'leefdomeinen', ['pilot-a']);
    expect(told(row(hiding, 'org-b'))).toEqual({ zorg: ['kp-a'], '?': ['org-b'] });
  });
});

describe('themes and regions', () => {
  it('of a theme is what a relation says, all derived; a theme without anything stays', () => {
    const matrix = matrixOf(small, 'themas', 'leefdomeinen');
    expect(told(row(matrix, 'thema-a'))).toEqual({ wonen: ['prog-a'], zorg: ['prog-a'] });
    expect(row(matrix, 'thema-a').all.every(({ literal }) => !literal)).toBe(true);
    const filtered = matrixOf(small, 'themas', 'leefdomeinen', ['prog-a', 'thema-a']);
    expect(row(filtered, 'thema-a').all).toEqual([]);
  });

  it('every region stays, with the pilots that work in it, and last those without a place', () => {
    const { rows } = only(matrixOf(small, 'regios', 'leefdomeinen'));
    expect(rows).toHaveLength(13);
    const filled = rows.filter(({ all }) => all.length > 0);
    expect(filled.map(({ label }) => label?.nl)).toEqual(['Gelderland', undefined]);
    expect(told(filled[0] as Cells)).toEqual({ wonen: ['pilot-a'] });
    expect(filled[0]?.all[0]).toMatchObject({ literal: false, byPlace: true });
    expect(ids(filled[1]?.all)).toEqual(['pilot-b', 'pilot-c']);
  });
});

describe('any rows and columns', () => {
  const axes = fc.record({
    rows: fc.constantFrom(...ROWS_IDS),
    columns: fc.constantFrom(...COLUMNS_IDS),
    hidden: fc.subarray([...small.entities.keys()]),
  });

  it('count each thing once, know or do not know where it stands, and sum up to the same', () => {
    fc.assert(
      fc.property(axes, ({ rows, columns, hidden }) => {
        const matrix = matrixOf(small, rows, columns, hidden);
        const known = new Set(matrix.columns.map(({ id }) => id));
        expect(matrix.parts.length > 0).toBe(fits(rows, columns));
        for (const part of matrix.parts) {
          for (const cells of [...part.rows, ...(part.groups ?? []), part.sum]) {
            const lists = [...cells.byColumn.values(), cells.unknown, cells.all];
            for (const list of lists) expect(new Set(ids(list)).size).toBe(list.length);
            const placed = new Set([...cells.byColumn.values()].flatMap(ids));
            expect(ids(cells.unknown).filter((id) => placed.has(id))).toEqual([]);
            expect([...placed, ...ids(cells.unknown)].sort()).toEqual(ids(cells.all));
            expect([...cells.byColumn.keys()].every((id) => known.has(id))).toBe(true);
            expect([...cells.byColumn.values()].every((list) => list.length > 0)).toBe(true);
            expect(ids(cells.all).filter((id) => hidden.includes(id))).toEqual([]);
          }
          expect(new Set(part.rows.flatMap(({ all }) => ids(all)))).toEqual(
            new Set(ids(part.sum.all)),
          );
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import {
  COLUMNS_IDS,
  type ColumnsId,
  ROWS_IDS,
  type RowsId,
} from '../../../src/domain/matrix/axisIds.ts';
import { buildMatrix } from '../../../src/domain/matrix/matrix.ts';
import { ORDERS, type Order } from '../../../src/domain/matrix/order.ts';
import { textWidth } from '../../../src/drawing/textWidth.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { linesOf } from '../../../src/views/matrix/lines.ts';
import { planPicture } from '../../../src/views/matrix/picture/planPicture.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const about = { title: 'Wie doet wat: pilots', origin: 'Bron: Netwerkkaart. Zonder filters.' };
const NOTES = ['Een thema heeft deze gegevens niet zelf.'];
const shown = realNetwork;
const input = {
  ...{ network: shown, counted: shown, visible: new Set(shown.entities.keys()) },
  ...{ values: facetValues(shown), division: 'gemeente', divisions: undefined },
} as const;

const matrixOf = (rows: RowsId, columns: ColumnsId) => buildMatrix(input, rows, columns);
const planned = (rows: RowsId, columns: ColumnsId, order: Order = 'group') =>
  planPicture(matrixOf(rows, columns), order, about, NOTES, nl);

describe('the picture of a matrix', () => {
  const axes = fc.record({
    rows: fc.constantFrom(...ROWS_IDS.filter((id) => id !== 'regios')),
    columns: fc.constantFrom(...COLUMNS_IDS),
    order: fc.constantFrom(...ORDERS),
  });

  it('keeps everything on the paper, and no cell over another', () => {
    fc.assert(
      fc.property(axes, ({ rows, columns, order }) => {
        const { width, height, texts, cells } = planned(rows, columns, order);
        for (const { x, y, text, size, weight, align, upright } of texts) {
          const long = textWidth(text, size, weight);
          const left = align === 'center' ? x - long / 2 : x;
          expect(y).toBeLessThanOrEqual(height);
          expect(left, text).toBeGreaterThanOrEqual(0);
          if (upright) expect(y - long, text).toBeGreaterThanOrEqual(0);
          else expect(left + long, text).toBeLessThanOrEqual(width);
        }
        const taken = new Set<string>();
        for (const { x, y } of cells) {
          expect(taken.has(`${x} ${y}`)).toBe(false);
          taken.add(`${x} ${y}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has a cell for every row and column, with the number that is in it', () => {
    const matrix = matrixOf('pilots', 'leefdomeinen');
    const { cells, texts } = planPicture(matrix, 'name', about, NOTES, nl);
    const lines = matrix.parts.flatMap((part) => linesOf(part, 'name', nl));
    const rows = lines.filter(({ look }) => look !== 'sum');
    expect(rows.length).toBe(65);
    const valued = cells.filter(({ fill }) => fill !== 'warn');
    expect(valued.length).toBe(rows.length * matrix.columns.length);
    const counts = rows.flatMap((line) =>
      matrix.columns.map(({ id }) => line.cells.byColumn.get(id)?.length ?? 0),
    );
    expect(valued.filter(({ fill }) => fill === 'none').length).toBe(
      counts.filter((count) => count === 0).length,
    );
    expect(texts.map(({ text }) => text)).toContain(about.title);
    expect(texts.filter(({ upright }) => upright)).toEqual([]);
  });

  it('writes the names of many columns upwards', () => {
    const { texts, width } = planned('organisaties', 'doelgroepen');
    expect(texts.filter(({ upright }) => upright).length).toBeGreaterThan(31);
    expect(width).toBeLessThan(1700);
  });

  it('tells what is derived, as the table does', () => {
    const { cells, texts } = planned('organisaties', 'doelgroepen');
    expect(cells.some(({ derived }) => derived)).toBe(true);
    expect(texts.some(({ text }) => NOTES.includes(text))).toBe(true);
    expect(planned('pilots', 'leefdomeinen').cells.some(({ derived }) => derived)).toBe(false);
  });

  it('of a matrix without rows is only told', () => {
    const nothing = buildMatrix({ ...input, visible: new Set() }, 'pilots', 'leefdomeinen');
    const { texts, height } = planPicture(nothing, 'group', about, NOTES, nl);
    expect(texts.some(({ text }) => text.startsWith('Bron'))).toBe(true);
    expect(height).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import {
  type Figure,
  figureTable,
  isReached,
  median,
  percentile,
} from '../../scripts/bench/figures.ts';
import { readOptions } from '../../scripts/bench/options.ts';

const figure: Figure = { what: 'zoomen', on: '500', value: 20, unit: 'ms', bare: 10 };

describe('the figures of a measurement', () => {
  it('are the middle and the tail of what was seen', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(percentile([...Array(100).keys()], 0.95)).toBe(95);
    expect(percentile([4], 0.95)).toBe(4);
    expect(median([])).toBeNaN();
  });

  it.each([
    [figure, undefined],
    [{ ...figure, bar: 20 }, true],
    [{ ...figure, bar: 19 }, false],
    [{ ...figure, bar: 2, barIsRatio: true }, true],
    [{ ...figure, bar: 1.9, barIsRatio: true }, false],
    [{ ...figure, bar: 30, isLeast: true }, false],
    [{ ...figure, bar: 20, isLeast: true }, true],
    [{ ...figure, value: Number.NaN, bar: 20 }, false],
    [{ ...figure, bare: 0, bar: 2, barIsRatio: true }, false],
  ])('tell whether a bar is reached: %j', (it, reached) => {
    expect(isReached(it)).toBe(reached);
  });

  it('stand in a table, a missed bar in bold', () => {
    const figures: Figure[] = [
      { ...figure, bar: 17 },
      { ...figure, on: '150', value: 9 },
      { what: 'np10', on: '150', value: 0.751, unit: '' },
    ];
    expect(figureTable(figures).split('\n')).toEqual([
      '|  | 500 | 150 |',
      '| --- | --: | --: |',
      '| zoomen, ms | **20.0 (2.0×)** | 9.0 (0.90×) |',
      '| np10 |  | 0.751 |',
    ]);
  });
});

describe('the same figures the other way round', () => {
  it('have a row for each network', () => {
    const figures: Figure[] = [
      { what: 'stress', on: '150', value: 0.09, unit: '', bare: 0.18 },
      { what: 'berekend in', on: '150', value: 3, unit: 's' },
      { what: 'stress', on: '500', value: 0.12, unit: '' },
    ];
    expect(figureTable(figures, 'network').split('\n')).toEqual([
      '|  | stress | berekend in, s |',
      '| --- | --: | --: |',
      '| 150 | 0.090 (0.50×) | 3.0 |',
      '| 500 | 0.120 |  |',
    ]);
  });
});

describe('what is asked of a measurement', () => {
  it('is everything, unless said otherwise', () => {
    expect(readOptions([])).toEqual({
      sizes: [150, 500, 2000, 5000, 20_000],
      runs: 3,
      parts: ['data', 'bestanden', 'plaatsen', 'pagina', 'kaart', 'geheugen', 'eigen'],
      readme: false,
    });
    expect(readOptions(['pagina', '--sizes', '150,500', '--runs', '1', '--readme'])).toEqual({
      sizes: [150, 500],
      runs: 1,
      parts: ['pagina'],
      readme: true,
    });
  });

  it.each([
    [['alles'], 'Unknown part alles'],
    [['--sizes', '10'], '--sizes takes'],
    [['--sizes', 'x'], '--sizes takes'],
    [['--runs', '0'], '--runs takes'],
    [['--snel'], '--snel'],
  ])('is refused with the reason: %j', (args, reason) => {
    expect(() => readOptions(args)).toThrow(reason);
  });
});

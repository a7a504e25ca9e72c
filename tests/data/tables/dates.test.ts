import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/data/tables/dates.ts';
import { WRONG_DATES } from '../../support/wrongDates.ts';

describe('readDate', () => {
  it.each([
    ['2018', '2018'],
    ['2018-11', '2018-11'],
    ['2018-11-22', '2018-11-22'],
    ['2018-1-5', '2018-01-05'],
    ['2018/11/22', '2018-11-22'],
    ['2018-11-22T00:00:00.000Z', '2018-11-22'],
    ['2018-11-22 00:00', '2018-11-22'],
    ['22-11-2018', '2018-11-22'],
    ['22/11/2018', '2018-11-22'],
    ['5.1.2018', '2018-01-05'],
    ['22 11 2018', '2018-11-22'],
    ['11-2018', '2018-11'],
    ['1/2018', '2018-01'],
    ['22 november 2018', '2018-11-22'],
    ['22\u00a0nov.  2018', '2018-11-22'],
    ['1-mrt-2018', '2018-03-01'],
    ['November 2018', '2018-11'],
    ['nov 2018', '2018-11'],
    ['sept. 2018', '2018-09'],
    ['mei 2018', '2018-05'],
    ['nov-18', '2018-11'],
    ['mrt-95', '1995-03'],
    ['43426', '2018-11-22'],
    ['43426,0', '2018-11-22'],
    // 1 March 1900 and later: the spreadsheet counts a 29 February 1900 that never was.
    ['36585', '2000-02-29'],
    ['36586', '2000-03-01'],
    ['29-02-2020', '2020-02-29'],
  ])('reads %s as %s', (written, expected) => {
    expect(readDate(written)).toBe(expected);
  });

  it('counts days from 1904 in a workbook that does', () => {
    expect(readDate('41964', true)).toBe('2018-11-22');
    expect(readDate('22-11-2018', true)).toBe('2018-11-22');
  });

  it.each(WRONG_DATES.map((written) => [written]))('leaves %s as it is', (written) => {
    expect(readDate(written)).toBe(written);
  });
});

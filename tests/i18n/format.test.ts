import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatNumber,
  formatPeriod,
  joinList,
} from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl.ts';

describe('formatDate', () => {
  it.each([
    ['2018', '2018'],
    ['2018-11', 'nov 2018'],
    ['2018-11-22', '22 nov 2018'],
    ['2018-03-01', '1 mrt 2018'],
    ['2018-01-31', '31 jan 2018'],
    ['2018-12', 'dec 2018'],
  ])('%s reads %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  it.each(['', 'najaar 2018', '2018-13', '2018-00', '22-11-2018', '2018-11-22T10:00', '18'])(
    'leaves “%s” as it is',
    (text) => {
      expect(formatDate(text)).toBe(text);
    },
  );

  it('never fails and never makes something into nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => (formatDate(text) === '') === (text === '')));
  });
});

describe('formatPeriod', () => {
  it.each([
    [{ start: '2018', end: '2019-11' }, '2018 – nov 2019'],
    [{ start: '2018-11' }, 'vanaf nov 2018'],
    [{ end: '2019' }, 'tot 2019'],
    [{ start: '2018-11-22', end: '2018-11-22' }, '22 nov 2018'],
    [{}, undefined],
    [undefined, undefined],
  ])('%j reads %s', (period, text) => {
    expect(formatPeriod(period, nl.dates)).toBe(text);
  });
});

describe('joinList', () => {
  it.each([
    [[], ''],
    [['regio’s'], 'regio’s'],
    [['regio’s', 'thema’s'], 'regio’s en thema’s'],
    [['a', 'b', 'c', 'd'], 'a, b, c en d'],
  ])('%j reads “%s”', (items, text) => {
    expect(joinList(items, nl.and)).toBe(text);
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0 lijnen'],
    [1, '1 lijn'],
    [1280, '1.280 lijnen'],
  ])('%d reads %s', (count, text) => {
    expect(formatCount(count, 'lijn', 'lijnen')).toBe(text);
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1280, '1.280'],
    [1234567, '1.234.567'],
  ])('%d reads %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

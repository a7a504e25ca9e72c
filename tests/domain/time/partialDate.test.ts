import { describe, expect, it } from 'vitest';
import { isAfter, isRealDate } from '../../../src/domain/time/partialDate.ts';

describe('isRealDate', () => {
  it.each(['2018', '2018-01', '2018-12', '2018-02-28', '2020-02-29', '2018-12-31'])(
    '%s exists',
    (date) => {
      expect(isRealDate(date)).toBe(true);
    },
  );
  it.each([
    '2018-00',
    '2018-13',
    '2018-02-29',
    '2018-02-30',
    '2018-04-31',
    '2018-01-00',
    '2018-13-01',
  ])('%s does not exist', (date) => {
    expect(isRealDate(date)).toBe(false);
  });
});

describe('isAfter', () => {
  it.each([
    ['2019', '2018', true],
    ['2018-12', '2018-11-30', true],
    ['2018', '2018-11-30', false],
    ['2018-11-30', '2018', false],
    ['2018-11-30', '2018-11-30', false],
    ['2017', '2018-11', false],
  ])('%s after %s: %s', (a, b, expected) => {
    expect(isAfter(a, b)).toBe(expected);
  });
});

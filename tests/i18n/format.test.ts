import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enFormat } from '../../src/i18n/enFormat.ts';
import { nlFormat } from '../../src/i18n/nlFormat.ts';

const formats = [nlFormat, enFormat];

describe('date', () => {
  it.each([
    ['2018', '2018', '2018'],
    ['2018-11', 'nov 2018', 'Nov 2018'],
    ['2018-11-22', '22 nov 2018', '22 Nov 2018'],
    ['2018-03-01', '1 mrt 2018', '1 Mar 2018'],
    ['2018-01-31', '31 jan 2018', '31 Jan 2018'],
    ['2018-12', 'dec 2018', 'Dec 2018'],
  ])('%s reads %s and %s', (date, dutch, english) => {
    expect(formats.map((format) => format.date(date))).toEqual([dutch, english]);
  });

  it.each([
    '',
    'najaar 2018',
    '2018-13',
    '2018-00',
    '2018-02-31',
    '2018-11-00',
    '22-11-2018',
    '2018-11-22T10:00',
    '18',
  ])('leaves “%s” as it is', (text) => {
    for (const format of formats) {
      expect(format.date(text)).toBe(text);
      expect(format.dateInText(text)).toBe(text);
    }
  });

  it('never fails and never makes something into nothing', () => {
    for (const { date } of formats) {
      fc.assert(fc.property(fc.string(), (text) => (date(text) === '') === (text === '')));
    }
  });

  it('keeps the day, wherever the visitor is', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const read = nlFormat.dateInText(date.toISOString().slice(0, 10));
        expect(read).toMatch(new RegExp(`^${date.getUTCDate()} .* ${date.getUTCFullYear()}$`));
      }),
    );
  });
});

describe('dateInText', () => {
  it.each([
    ['2017-11-30', '30 november 2017', '30 November 2017'],
    ['2017-11', 'nov 2017', 'Nov 2017'],
    ['2017', '2017', '2017'],
  ])('%s reads %s and %s', (date, dutch, english) => {
    expect(formats.map((format) => format.dateInText(date))).toEqual([dutch, english]);
  });
});

describe('period', () => {
  it.each([
    [{ start: '2018', end: '2019-11' }, '2018 – nov 2019', '2018 – Nov 2019'],
    [{ start: '2018-11' }, 'vanaf nov 2018', 'from Nov 2018'],
    [{ end: '2019' }, 'tot 2019', 'until 2019'],
    [{ start: '2018-11-22', end: '2018-11-22' }, '22 nov 2018', '22 Nov 2018'],
    [{}, undefined, undefined],
    [undefined, undefined, undefined],
  ])('%j reads %s and %s', (period, dutch, english) => {
    expect(formats.map((format) => format.period(period))).toEqual([dutch, english]);
  });
});

describe('list', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a en b', 'a and b'],
    [['a', 'b', 'c', 'd'], 'a, b, c en d', 'a, b, c and d'],
  ])('%j reads “%s” and “%s”', (items, dutch, english) => {
    expect(formats.map((format) => format.list(items))).toEqual([dutch, english]);
  });
});

describe('count', () => {
  it.each([
    [0, '0 lijnen', '0 lines'],
    [1, '1 lijn', '1 line'],
    [1280, '1.280 lijnen', '1,280 lines'],
  ])('%d reads %s and %s', (count, dutch, english) => {
    expect(nlFormat.count(count, 'lijn', 'lijnen')).toBe(dutch);
    expect(enFormat.count(count, 'line', 'lines')).toBe(english);
  });
});

describe('number', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1280, '1.280', '1,280'],
    [1234567, '1.234.567', '1,234,567'],
  ])('%d reads %s and %s', (value, dutch, english) => {
    expect(formats.map((format) => format.number(value))).toEqual([dutch, english]);
  });
});

describe('titleInText', () => {
  it('gives months the capital of the language', () => {
    const titles = formats.map((format) => format.titleInText('November 2018'));
    expect(titles).toEqual(['november 2018', 'November 2018']);
  });
});

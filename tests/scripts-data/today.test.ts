import { describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/lib/check/checkData.ts';
import { today } from '../../scripts/lib/command/today.ts';
import { smallDataFolder } from '../fixtures/dataFolder.ts';
import { smallCollections } from '../fixtures/smallVersion.ts';

describe('today', () => {
  it.each([
    [new Date(2026, 10, 22, 23, 59), '2026-11-22'],
    [new Date(2027, 0, 3, 0, 1), '2027-01-03'],
  ])('is the day of the clock on the wall: %s', (now, day) => {
    expect(today(now)).toBe(day);
  });
});

describe('the check on a day', () => {
  it('refuses what was looked at on a later day, and without a day says nothing of it', () => {
    const folder = smallDataFolder();
    try {
      const themes = smallCollections().themes.map((theme) => ({
        ...theme,
        checkedOn: '2027-02-03',
      }));
      folder.write('versions/2018-12/themes.json', themes);
      const codes = (day?: string) =>
        checkData(folder.path, day === undefined ? {} : { today: day }).parts.flatMap(
          ({ problems }) => problems.map(({ code, level }) => `${level} ${code}`),
        );
      expect(codes('2027-02-02')).toEqual(['error after-today']);
      expect(codes('2027-02-03')).toEqual([]);
      expect(codes()).toEqual([]);
    } finally {
      folder.remove();
    }
  });
});

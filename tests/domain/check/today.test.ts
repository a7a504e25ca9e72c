import { describe, expect, it } from 'vitest';
import { broken, first, inShort, smallContext } from '../../support/brokenVersion.ts';

describe('the day of the check', () => {
  const found = (day: string, today?: string) =>
    broken(
      (c) => {
        first(c.themes).checkedOn = day;
        first(c.sources).consultedOn = day;
      },
      { ...smallContext, ...(today !== undefined && { today }) },
    ).map(inShort);

  it('is not before what has been done', () => {
    expect(found('2026-11-23', '2026-11-22')).toEqual([
      'error | after-today | sources.json | bron-manifest | consultedOn',
      'error | after-today | themes.json | thema-jeugd | checkedOn',
    ]);
  });

  it('may be the day itself, also after the date of the version; when it is not given, nothing is held against it', () => {
    expect(found('2026-11-22', '2026-11-22')).toEqual([]);
    expect(found('2099-01-01')).toEqual([]);
  });
});

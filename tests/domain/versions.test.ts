import { describe, expect, it } from 'vitest';
import {
  drawnAfter,
  isEarlier,
  isPublished,
  latestOf,
  publishedBefore,
} from '../../src/domain/versions.ts';

const published = (id: string, basedOn?: string) => ({
  id,
  basedOn,
  state: 'gepubliceerd' as const,
});
const concept = (id: string, basedOn?: string) => ({ id, basedOn, state: 'concept' as const });

/** Three that were started from none, and what came later: corrections, a next version and concepts. */
const FIRST = [published('2017-11'), published('2018-11'), published('2026-11')];
const LIST = [
  published('2017-11'),
  published('2018-11'),
  published('2018-11.1', '2018-11'),
  published('2018-11.2', '2018-11.1'),
  published('2026-11'),
  published('2027-02', '2026-11'),
  concept('2027-03', '2027-02'),
  concept('2027-04', '2027-03'),
];

describe('latestOf', () => {
  it('is the last that is published, or none', () => {
    expect(latestOf(LIST)?.id).toBe('2027-02');
    expect(latestOf([concept('2018-11')])).toBeUndefined();
    expect(LIST.filter(isPublished)).toHaveLength(6);
  });
});

describe('isEarlier', () => {
  it.each([
    ['2017-11', '2018-11', true],
    ['2018-11', '2017-11', false],
    ['2018-11', '2018-11', false],
    ['1999-01', '2018-11', false],
    ['2018-11', '1999-01', false],
  ])('%s before %s: %s', (id, than, expected) => {
    expect(isEarlier(LIST, id, than)).toBe(expected);
  });
});

describe('publishedBefore', () => {
  it.each([
    ['2017-11', undefined],
    ['2018-11', '2017-11'],
    ['2018-11.1', '2018-11'],
    ['2018-11.2', '2018-11.1'],
    // Not the correction, which stands between them.
    ['2026-11', '2018-11'],
    ['2027-02', '2026-11'],
    ['2027-03', '2027-02'],
    // Not the concept that it was started from: that may still change.
    ['2027-04', '2027-02'],
    ['1999-01', undefined],
  ])('of %s is %s', (id, expected) => {
    expect(publishedBefore(LIST, id)?.id).toBe(expected);
  });

  it('passes over concepts that were started from none, and follows no base that comes later', () => {
    const versions = [
      published('2017-11'),
      concept('2018-11'),
      published('2026-11'),
      published('2027-02', '2027-03'),
      published('2027-03', '2027-03'),
    ];
    expect(publishedBefore(versions, '2018-11')?.id).toBe('2017-11');
    expect(publishedBefore(versions, '2026-11')?.id).toBe('2017-11');
    expect(publishedBefore(versions, '2027-02')?.id).toBe('2026-11');
    expect(publishedBefore(versions, '2027-03')?.id).toBe('2026-11');
    expect(publishedBefore([concept('2018-11'), concept('2018-12')], '2018-12')).toBeUndefined();
  });
});

describe('drawnAfter', () => {
  it.each([
    ['2017-11', '2018-11'],
    ['2018-11', '2026-11'],
    ['2018-11.1', '2018-11'],
    ['2018-11.2', '2018-11.1'],
    ['2026-11', undefined],
    ['2027-02', '2026-11'],
    ['2027-04', '2027-03'],
    ['1999-01', undefined],
  ])('%s is drawn after %s', (id, expected) => {
    expect(drawnAfter(LIST, id)?.id).toBe(expected);
  });

  it('follows no base that comes later', () => {
    const versions = [
      published('2018-11', '2026-11'),
      published('2026-11'),
      concept('2027-02', '2027-02'),
    ];
    expect(versions.map(({ id }) => drawnAfter(versions, id)?.id)).toEqual([
      '2026-11',
      undefined,
      undefined,
    ]);
  });
});

describe('what was published', () => {
  it('keeps what it is compared with and drawn after, whatever is started from it later', () => {
    for (const { id } of FIRST) {
      expect(publishedBefore(LIST, id)).toEqual(publishedBefore(FIRST, id));
      expect(drawnAfter(LIST, id)).toEqual(drawnAfter(FIRST, id));
    }
  });
});

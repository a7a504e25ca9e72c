import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/network.ts';
import { addMonths, dayNumber, dayOf, extentOf, yearSteps } from '../../../src/domain/time/days.ts';
import { countStandings, networkOnDay } from '../../../src/domain/time/onDay.ts';
import { isRealDay, spanOf } from '../../../src/domain/time/partialDate.ts';
import { standingOf, standingOfEvent } from '../../../src/domain/time/standing.ts';
import { event, network, organisation, pilot, programme, relation } from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([full, length]) => full.slice(0, length));

describe('a day', () => {
  it.each([
    ['2019-06-01', true],
    ['2016-02-29', true],
    ['2019-02-29', false],
    ['2019-02-30', false],
    ['2019-13-01', false],
    ['2019-00-10', false],
    ['2019-6-1', false],
    ['2019', false],
    ['', false],
    ['<script>', false],
    ['2019-06-01T00:00', false],
    ['９９99-01-01', false],
  ])('%s is one: %s', (text, expected) => expect(isRealDay(text)).toBe(expected));

  it('is never more than what is written', () => {
    fc.assert(fc.property(fc.string(), (text) => isRealDay(text) === false || text.length === 10));
  });

  it('and its number are the same', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(dayOf(dayNumber(text))).toBe(text);
      }),
    );
    expect(dayOf(Number.MAX_SAFE_INTEGER)).toBe('9999-12-31');
    expect(dayOf(Number.MIN_SAFE_INTEGER)).toBe('0000-01-01');
  });

  it.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2019-03-15', -3, '2018-12-15'],
    ['2019-12-31', 12, '2020-12-31'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));
});

describe('a date as precise as it is', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2019-06-01', '2019-06-01', '2019-06-01'],
  ])('%s can be %s to %s', (date, first, last) => expect(spanOf(date)).toEqual({ first, last }));
});

describe('how something stood on 1 June 2019', () => {
  const on = '2019-06-01';
  it.each([
    [{}, 'unknown'],
    [{ start: '2019-06-01' }, 'there'],
    [{ start: '2019-06-02' }, 'later'],
    [{ start: '2019' }, 'perhaps'],
    [{ start: '2018' }, 'there'],
    [{ start: '2018', end: '2019' }, 'perhaps'],
    [{ start: '2018', end: '2019-06-01' }, 'there'],
    [{ start: '2018', end: '2019-05-31' }, 'over'],
    [{ start: '2018', end: '2018' }, 'over'],
    [{ start: '2020' }, 'later'],
    [{ end: '2018' }, 'over'],
    [{ end: '2020' }, 'unknown'],
    // Wrong data: an end before the begin.
    [{ start: '2020', end: '2018' }, 'over'],
  ] as const)('%j: %s', (period, expected) => expect(standingOf(period, on)).toBe(expected));

  it('an event stays part of what happened', () => {
    expect(standingOfEvent('2015-01-01', on)).toBe('there');
    expect(standingOfEvent('2019-06', on)).toBe('perhaps');
    expect(standingOfEvent('2020', on)).toBe('later');
    expect(standingOfEvent(undefined, on)).toBe('unknown');
  });

  it('never goes back from there to later as days go by', () => {
    const order = { unknown: 0, later: 1, perhaps: 2, there: 3, over: 5 };
    fc.assert(
      fc.property(partial, day, day, (start, one, other) => {
        const [early = one, late = one] = [one, other].sort();
        expect(order[standingOf({ start }, late)]).toBeGreaterThanOrEqual(
          order[standingOf({ start }, early)],
        );
      }),
    );
  });
});

describe('the network on a day', () => {
  const shown = network({
    organisations: [organisation('org-a'), organisation('org-b'), organisation('org-c')],
    programmes: [programme('prog-a', { period: { start: '2018' } }), programme('prog-b')],
    pilots: [
      pilot('p-then', { period: { start: '2018', end: '2020' } }),
      pilot('p-later', { period: { start: '2021' } }),
    ],
    events: [event('ev-a', { date: '2018-03-01' })],
    relations: [
      relation('org-a', 'p-then', 'ondersteunt'),
      relation('org-b', 'p-later', 'ondersteunt'),
      { ...relation('org-c', 'p-then', 'ondersteunt'), since: '2020' },
    ],
  });
  const { standings, there, unsure, network: held } = networkOnDay(shown, '2019-06-01');

  it('has what was there, keeps what has no date, and leaves out what came later', () => {
    expect(Object.fromEntries(standings)).toEqual({
      'org-a': 'there',
      'org-b': 'unknown',
      'org-c': 'unknown',
      'prog-a': 'there',
      'prog-b': 'unknown',
      'p-then': 'there',
      'p-later': 'later',
      'ev-a': 'there',
    });
    expect([...there].sort()).toEqual(
      ['ev-a', 'org-a', 'org-b', 'org-c', 'p-then', 'prog-a', 'prog-b'].sort(),
    );
    expect([...unsure].sort()).toEqual(['org-b', 'org-c', 'prog-b']);
  });

  it('has the relations that held between them', () => {
    expect(held.links.get('p-then')?.map(({ other }) => other.id)).toEqual(['org-a']);
    expect(held.links.get('org-b')).toEqual([]);
    expect(held.links.get('p-later')).toEqual([]);
    expect(held.entities).toBe(shown.entities);
  });

  it('of the real data has every entity in one standing, whatever the order of the file', () => {
    fc.assert(
      fc.property(day, (date) => {
        const now = networkOnDay(realNetwork, date);
        expect(now.standings.size).toBe(realNetwork.entities.size);
        for (const id of now.unsure) expect(now.there.has(id)).toBe(true);
        for (const [id, links] of now.network.links) {
          if (links.length > 0) expect(now.there.has(id)).toBe(true);
          for (const { other } of links) expect(now.there.has(other.id)).toBe(true);
        }
        const { file } = realNetwork;
        const turned = buildNetwork({
          ...file,
          pilots: file.pilots.toReversed(),
          relations: file.relations.toReversed(),
        });
        expect(new Map([...networkOnDay(turned, date).standings].sort())).toEqual(
          new Map([...now.standings].sort()),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('counts the real pilots and programmes as the files say', () => {
    const date = '2019-06-01';
    const { pilots } = realNetwork.file;
    const ran = pilots.filter(({ period }) => {
      if (period?.start === undefined) return false;
      const begun = `${period.start}-12-31`.slice(0, 10) <= date;
      const ended = period.end !== undefined && period.end.slice(0, 4) <= '2019';
      return begun && !ended;
    });
    const counts = countStandings(realNetwork, networkOnDay(realNetwork, date));
    const pilot = counts.get('pilot');
    expect(pilot?.unknown).toBe(pilots.filter(({ period }) => !period?.start).length);
    expect(ran.length).toBeGreaterThan(0);
    expect((pilot?.there ?? 0) + (pilot?.perhaps ?? 0)).toBeGreaterThanOrEqual(ran.length);
    expect(Object.values(pilot ?? {}).reduce((sum, count) => sum + count, 0)).toBe(pilots.length);
  });
});

describe('the years of the data', () => {
  it('go from the first begin to the day of the version', () => {
    const extent = extentOf(realNetwork);
    expect(extent.last).toBe(realNetwork.file.version.date);
    const steps = yearSteps(extent);
    expect(steps.at(-1)).toBe(extent.last);
    expect(steps.slice(0, -1).every((step) => step.endsWith('-01-01'))).toBe(true);
    expect([...steps].sort()).toEqual(steps);
    expect(yearSteps({ first: '2019-01-01', last: '2019-01-01' })).toEqual(['2019-01-01']);
  });
});

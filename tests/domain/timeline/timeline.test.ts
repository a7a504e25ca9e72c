import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/network.ts';
import type { Pilot } from '../../../src/domain/schema.ts';
import { panned, ticks, within, zoomed } from '../../../src/domain/timeline/axis.ts';
import { barsOf, unfolded } from '../../../src/domain/timeline/bars.ts';
import { GROUPING_IDS } from '../../../src/domain/timeline/groupings.ts';
import { barGroups } from '../../../src/domain/timeline/groups.ts';
import { inLanes, placeMarks } from '../../../src/domain/timeline/lanes.ts';
import { momentsOf, resultsTogether } from '../../../src/domain/timeline/moments.ts';
import { network, pilot, programme, region, source, theme } from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const all = new Set(realNetwork.entities.keys());
const { file } = realNetwork;
const hasDate = ({ period }: Pick<Pilot, 'period'>) => (period?.start ?? period?.end) !== undefined;

describe('the bars of the real data', () => {
  it.each(GROUPING_IDS)('by %s hold everything with a date, and count the rest', (grouping) => {
    const { groups, undated } = barGroups(realNetwork, all, grouping);
    const shown = new Set(groups.flatMap(({ bars }) => bars.flatMap(({ ids }) => ids)));
    const dated = [...file.programmes, ...file.pilots].filter(hasDate).map(({ id }) => id);
    expect([...shown].sort()).toEqual(dated.sort());
    expect(undated.pilot).toEqual(file.pilots.filter((it) => !hasDate(it)).map(({ id }) => id));
    expect(undated.programme.length + undated.pilot.length + shown.size).toBe(
      file.programmes.length + file.pilots.length,
    );
  });

  it.each(['programma', 'soort'] as const)('by %s stand each once', (grouping) => {
    const { groups } = barGroups(realNetwork, all, grouping);
    const ids = groups.flatMap(({ bars }) => bars.flatMap((bar) => bar.ids));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('put the thirteen pilots of one call in one bar, and unfold it', () => {
    const { groups } = barGroups(realNetwork, all, 'programma');
    const ambition = groups.find(({ entity }) => entity === 'prog-100-ambitie');
    expect(ambition?.bars.map(({ ids }) => ids.length)).toEqual([13]);
    const [bar] = ambition?.bars ?? [];
    expect(bar && unfolded(realNetwork, bar).length).toBe(13);
  });

  it('show a year as a band, and what has no end as open', () => {
    const { groups } = barGroups(realNetwork, all, 'programma');
    const bar = (id: string) =>
      groups.flatMap(({ bars }) => bars).find(({ ids }) => ids.includes(id));
    const [year] = file.programmes.filter(({ period }) => period?.start === '2016');
    expect(bar(year?.id ?? '')?.begin).toEqual({ first: '2016-01-01', last: '2016-12-31' });
    expect(bar(year?.id ?? '')?.end).toBeUndefined();
  });

  it('are the same whatever the order of the file', () => {
    const turned = buildNetwork({
      ...file,
      pilots: file.pilots.toReversed(),
      programmes: file.programmes.toReversed(),
    });
    const keys = (net: typeof realNetwork) =>
      barGroups(net, all, 'programma').groups.map(({ id, bars }) => [
        id,
        bars.map(({ ids }) => [...ids].sort()),
      ]);
    expect(keys(turned)).toEqual(keys(realNetwork));
  });
});

describe('groups', () => {
  const small = network({
    themes: [theme('thema-a')],
    regions: [region('regio-a'), region('regio-b')],
    programmes: [programme('prog-a', { themes: ['thema-a'], period: { start: '2018' } })],
    pilots: [
      pilot('p-both', { regions: ['regio-a', 'regio-b'], period: { start: '2019' } }),
      pilot('p-of', { programme: 'prog-a', period: { start: '2020', end: '2019' } }),
      pilot('p-end', { period: { end: '2018-05' } }),
      pilot('p-none'),
    ],
  });
  const of = (grouping: 'thema' | 'regio') =>
    barGroups(small, new Set(small.entities.keys()), grouping).groups.map(({ id, bars }) => [
      id,
      bars.flatMap(({ ids }) => ids),
    ]);

  it('have what lies in two regions under both, and last what has none', () => {
    expect(of('regio')).toEqual([
      ['programme ', ['prog-a']],
      ['pilot regio-a', ['p-both']],
      ['pilot regio-b', ['p-both']],
      ['pilot ', ['p-end', 'p-of']],
    ]);
  });

  it('give a pilot the theme of its programme when it has none itself', () => {
    expect(of('thema')).toEqual([
      ['programme thema-a', ['prog-a']],
      ['pilot thema-a', ['p-of']],
      ['pilot ', ['p-end', 'p-both']],
    ]);
  });

  it('leave out what is not visible, and what does not exist', () => {
    expect(barGroups(small, new Set(), 'programma').groups).toEqual([]);
    expect(barsOf(small, ['p-none', 'nobody', 'thema-a'])).toEqual([]);
  });
});

describe('moments', () => {
  it('are all events with a date, all sources that something visible cites, and all results', () => {
    const { dated, undated } = momentsOf(realNetwork, all);
    const events = dated.filter(({ kind }) => kind === 'event');
    expect(events.map(({ id }) => id).sort()).toEqual(
      file.events
        .filter(({ date }) => date)
        .map(({ id }) => id)
        .sort(),
    );
    const results = dated.filter(({ kind }) => kind === 'result').length;
    expect(results + undated.filter(({ kind }) => kind === 'result').length).toBe(
      file.results.length,
    );
    const cited = new Set(
      [...realNetwork.entities.values()].flatMap(({ record }) =>
        record.sources.map((citation) => citation.source),
      ),
    );
    const publications = dated.filter(({ kind }) => kind === 'publication').length;
    expect(publications + undated.filter(({ kind }) => kind === 'publication').length).toBe(
      cited.size,
    );
  });

  it('stand in order of time, and say when their date is derived', () => {
    const { dated } = momentsOf(realNetwork, all);
    const days = dated.map(({ span }) => span.first);
    expect([...days].sort()).toEqual(days);
    for (const { id, kind, derived } of dated) {
      if (kind !== 'publication') continue;
      expect(derived).toBe(realNetwork.sources.get(id)?.date === undefined);
    }
  });

  it('put results of one date and status together, and lose none', () => {
    const { dated } = momentsOf(realNetwork, all);
    const together = resultsTogether(dated);
    const counted = together.reduce((sum, { members }) => sum + (members?.length ?? 1), 0);
    expect(counted).toBe(dated.length);
    expect(together.length).toBeLessThan(dated.length);
  });

  it('of a result stand on the date of its latest source', () => {
    const told = network({
      themes: [theme('thema-a')],
      sources: [source('bron-a', { date: '2019' }), source('bron-b', { dateDerived: '2020-03' })],
      results: [
        {
          id: 'res-a',
          themes: ['thema-a'],
          status: 'behaald',
          description: 'Het is er.',
          sources: [{ source: 'bron-a' }, { source: 'bron-b' }],
        },
      ],
    });
    const result = momentsOf(told, new Set(['thema-a'])).dated.find(
      ({ kind }) => kind === 'result',
    );
    expect(result).toMatchObject({ date: '2020-03', derived: true, entity: 'thema-a' });
    expect(momentsOf(told, new Set()).dated).toEqual([]);
  });
});

describe('lanes', () => {
  const rooms = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }))
      .map(([left, long]) => ({ left, right: left + long })),
    { maxLength: 40 },
  );

  it('hold nothing over anything else', () => {
    fc.assert(
      fc.property(rooms, (all) => {
        const lanes = inLanes(all, 5);
        all.forEach((room, at) => {
          all.forEach((other, place) => {
            if (place <= at || lanes[at] !== lanes[place]) return;
            expect(room.right + 5 <= other.left || other.right + 5 <= room.left).toBe(true);
          });
        });
      }),
    );
  });

  const marks = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      nameWidth: fc.integer({ min: 5, max: 700 }),
      weight: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 30 },
  );

  it('place names over no mark, no other name and not outside', () => {
    const drawing = { half: 12, gap: 6, width: 600, mostLanes: 8 };
    fc.assert(
      fc.property(marks, (all) => {
        const placed = placeMarks(all, drawing);
        const boxes = all.flatMap(({ x, nameWidth }, at) => {
          const { lane = 0, name } = placed[at] ?? {};
          const mark = { lane, left: x - 12, right: x + 12 };
          if (name === undefined) return [mark];
          return name === 'right'
            ? [mark, { lane, left: x + 18, right: x + 18 + nameWidth }]
            : [mark, { lane, left: x - 18 - nameWidth, right: x - 18 }];
        });
        boxes.forEach((box, at) => {
          if (box.right - box.left !== 24) {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(600);
          }
          boxes.forEach((other, place) => {
            if (place <= at || box.lane !== other.lane) return;
            expect(box.right <= other.left || other.right <= box.left).toBe(true);
          });
        });
      }),
    );
  });

  it('give every mark its name where that takes few lanes', () => {
    const few = [
      { x: 10, nameWidth: 100, weight: 0 },
      { x: 40, nameWidth: 100, weight: 0 },
      { x: 590, nameWidth: 100, weight: 0 },
    ];
    const placed = placeMarks(few, { half: 12, gap: 6, width: 600, mostLanes: 8 });
    expect(placed.map(({ name }) => name)).toEqual(['right', 'right', 'left']);
  });
});

describe('the axis', () => {
  const whole = { from: 16_000, to: 21_000 };
  const range = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))
    .map(([from, long]) => ({ from, to: from + long }));

  it('stays inside the whole, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(
        range,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -1e5, max: 1e5 }),
        (start, factor, days) => {
          for (const next of [
            within(start, whole),
            zoomed(within(start, whole), factor, whole.from + 100, whole),
            panned(within(start, whole), days, whole),
          ]) {
            expect(next.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
            expect(next.to).toBeLessThanOrEqual(whole.to + 1e-6);
            expect(next.to - next.from).toBeGreaterThanOrEqual(30.9);
          }
        },
      ),
    );
  });

  it('has at most as many names as there is room for, years or months', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 30 }), (start, most) => {
        const found = ticks(within(start, { from: -700_000, to: 2_000_000 }), most);
        expect(found.length).toBeLessThanOrEqual(most + 2);
        expect(found.map(({ day }) => day)).toEqual(
          [...found.map(({ day }) => day)].sort((a, b) => a - b),
        );
      }),
    );
    const years = ticks({ from: 16_436, to: 20_454 }, 13).map(({ date }) => date);
    expect(years.slice(0, 3)).toEqual(['2015', '2016', '2017']);
    expect(ticks({ from: 17_897, to: 17_987 }, 6).map(({ date }) => date)).toEqual([
      '2019-01',
      '2019-02',
      '2019-03',
      '2019-04',
    ]);
  });
});

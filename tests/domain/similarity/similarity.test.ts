import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { similarityIndex } from '../../../src/domain/similarity/features.ts';
import {
  LITTLE_KNOWN,
  likeness,
  NEIGHBOUR_SHARE,
  pointsOf,
  RULES,
} from '../../../src/domain/similarity/measure.ts';
import {
  type Circumstances,
  compare,
  similarTo,
} from '../../../src/domain/similarity/similarity.ts';
import {
  knelpunt,
  network,
  organisation,
  pilot,
  programme,
  region,
  relation,
} from '../../support/network.ts';

type Content = Parameters<typeof network>[0];

function measured(content: Content) {
  const shown = network(content);
  const index = similarityIndex(shown, facetValues(shown));
  return {
    index,
    like: (a: string, b: string, circumstances?: Circumstances) =>
      compare(shown, index, a, b, circumstances),
    rank: (id: string, circumstances?: Circumstances) => similarTo(shown, index, id, circumstances),
  };
}
const keys = ({ reasons }: { readonly reasons: readonly { readonly key: string }[] }) =>
  reasons.map(({ key }) => key);

/** Four pilots: two for the same rare group, all for the same step. */
const four = [
  pilot('pilot-a', { targetGroups: ['dg-schulden'], steps: ['stap-1'] }),
  pilot('pilot-b', { targetGroups: ['dg-schulden'], steps: ['stap-1'] }),
  pilot('pilot-c', { targetGroups: ['dg-mbo-1-2'], steps: ['stap-1'] }),
  pilot('pilot-d', { targetGroups: ['dg-pro-vso'], steps: ['stap-1'] }),
];

describe('the measure', () => {
  it('counts what two of four have as its weight times ln(4 / 2)', () => {
    const { score, reasons } = measured({ pilots: four }).like('pilot-a', 'pilot-b');
    const points = (RULES.pilot.doelgroep?.weight ?? 0) * Math.log(2);
    expect(reasons).toEqual([
      {
        key: 'doelgroep:dg-schulden',
        kind: 'doelgroep',
        id: 'dg-schulden',
        points,
        count: 2,
        nearness: undefined,
      },
    ]);
    expect(score).toBeCloseTo(points / (points + LITTLE_KNOWN), 12);
  });

  it('adds what only one has to what divides', () => {
    const { like } = measured({
      pilots: [
        pilot('pilot-a', { targetGroups: ['dg-schulden', 'dg-mbo-1-2'] }),
        pilot('pilot-b', { targetGroups: ['dg-schulden'] }),
        pilot('pilot-c', { targetGroups: ['dg-pro-vso'] }),
      ],
    });
    const weight = RULES.pilot.doelgroep?.weight ?? 0;
    const [shared, differing] = [pointsOf(weight, 3, 2), pointsOf(weight, 3, 1)];
    expect(like('pilot-a', 'pilot-b').score).toBeCloseTo(likeness(shared, differing), 12);
  });

  it('calls what all have no reason', () => {
    expect(keys(measured({ pilots: four }).like('pilot-a', 'pilot-c'))).toEqual([]);
    expect(measured({ pilots: four }).rank('pilot-c')).toEqual([]);
  });

  it('does not count other partners as a difference', () => {
    const content = (leads: string[]) => ({
      organisations: [organisation('org-a'), organisation('org-b')],
      pilots: [
        pilot('pilot-a', { targetGroups: ['dg-schulden'], leads: ['org-a'] }),
        pilot('pilot-b', { targetGroups: ['dg-schulden'], ...(leads.length > 0 && { leads }) }),
        pilot('pilot-c', { targetGroups: ['dg-pro-vso'] }),
      ],
    });
    const score = (leads: string[]) => measured(content(leads)).like('pilot-a', 'pilot-b').score;
    expect(score(['org-b'])).toBe(score([]));
  });

  it('has nothing to say of what does not exist, or is of another kind', () => {
    const { like, rank } = measured({
      pilots: four,
      organisations: [organisation('org-a')],
      regions: [region('regio-a')],
    });
    const nothing = { score: 0, reasons: [] };
    expect(like('pilot-a', 'pilot-z')).toEqual({ id: 'pilot-z', ...nothing });
    expect(like('pilot-a', 'org-a')).toEqual({ id: 'org-a', ...nothing });
    expect(like('regio-a', 'regio-a')).toEqual({ id: 'regio-a', ...nothing });
    expect(rank('pilot-z')).toEqual([]);
    expect(rank('regio-a')).toEqual([]);
  });

  it('puts equals in the order of their ids', () => {
    const { rank } = measured({
      pilots: ['d', 'b', 'c', 'a', 'e'].map((name) =>
        pilot(`pilot-${name}`, {
          targetGroups: [name === 'e' ? 'dg-pro-vso' : 'dg-schulden'],
        }),
      ),
    });
    expect(rank('pilot-b').map(({ id }) => id)).toEqual(['pilot-a', 'pilot-c', 'pilot-d']);
  });
});

describe('features through relations', () => {
  const content = (kind: string) => ({
    organisations: [organisation('org-a')],
    knelpunten: [knelpunt('kp-a')],
    pilots: [pilot('pilot-a'), pilot('pilot-b'), pilot('pilot-c', { leads: ['org-z'] })],
    relations: [relation('org-a', 'pilot-a', kind), relation('org-a', 'pilot-b', kind)],
  });

  it('shares an organisation that takes part in both or supports both', () => {
    expect(keys(measured(content('ondersteunt')).like('pilot-a', 'pilot-b'))).toEqual([
      'partner:org-a',
    ]);
  });

  it('does not share one that only refers to both', () => {
    expect(keys(measured(content('verwijst-naar')).like('pilot-a', 'pilot-b'))).toEqual([]);
  });

  it('compares organisations by the programmes and pilots that they take part in', () => {
    const { like } = measured({
      organisations: [organisation('org-a'), organisation('org-b'), organisation('org-c')],
      programmes: [programme('prog-a'), programme('prog-b')],
      pilots: [pilot('pilot-a')],
      relations: [
        relation('org-a', 'prog-a'),
        relation('org-b', 'prog-a'),
        relation('org-a', 'pilot-a', 'voert-uit'),
        relation('org-b', 'pilot-a', 'voert-uit'),
        relation('org-c', 'prog-b'),
      ],
    });
    expect(keys(like('org-a', 'org-b'))).toEqual(['programma:pilot-a', 'programma:prog-a']);
  });

  it('compares programmes by the whole that they are part of, not by the parts that they have', () => {
    const { like } = measured({
      programmes: [
        programme('prog-whole'),
        programme('prog-a', { partOf: 'prog-whole', kind: 'wet' }),
        programme('prog-b', { partOf: 'prog-whole', kind: 'wet' }),
        programme('prog-c', { partOf: 'prog-a' }),
      ],
    });
    expect(keys(like('prog-a', 'prog-b'))).toContain('programma:prog-whole');
    expect(keys(like('prog-whole', 'prog-a'))).toEqual([]);
  });
});

describe('circumstances', () => {
  const near: Record<string, string[]> = {
    'pilot-a': ['GM1'],
    'pilot-b': ['GM1', 'GM3'],
    'pilot-c': ['GM2'],
  };
  const geography = {
    gemeentenOf: (id: string) => near[id] ?? [],
    neighboursOf: (code: string) => ({ GM1: ['GM2'], GM2: ['GM1'] })[code] ?? [],
  };
  const weight = RULES.pilot.regio?.weight ?? 0;

  it.each([
    ['the same place', 'pilot-a', 'pilot-b', [{ points: weight, nearness: 'same' }]],
    [
      'a neighbouring place, half as much',
      'pilot-a',
      'pilot-c',
      [{ points: weight * NEIGHBOUR_SHARE, nearness: 'neighbours' }],
    ],
    ['the same seen from there', 'pilot-c', 'pilot-a', [{ nearness: 'neighbours' }]],
    ['no place in common', 'pilot-b', 'pilot-z', []],
    ['a place that is not known', 'pilot-a', 'pilot-d', []],
  ])('tells of %s', (_, from, to, expected) => {
    const { like } = measured({ pilots: [...four, pilot('pilot-z')] });
    const told = like(from, to, { geography }).reasons.filter(({ kind }) => kind === 'regio');
    expect(told).toMatchObject(expected);
    expect(told).toHaveLength(expected.length);
  });

  it('does not count a place without a geography, nor when it is left out', () => {
    const { like } = measured({ pilots: four });
    expect(keys(like('pilot-a', 'pilot-b'))).not.toContain('regio');
    expect(keys(like('pilot-a', 'pilot-b', { geography, without: ['regio'] }))).not.toContain(
      'regio',
    );
  });

  it('calls nothing alike that has only a place and a period in common', () => {
    const period = { start: '2020', end: '2021' };
    const { like, rank } = measured({
      pilots: [pilot('pilot-a', { period }), pilot('pilot-b', { period })],
    });
    expect(keys(like('pilot-a', 'pilot-b', { geography }))).toEqual(['regio', 'periode']);
    expect(rank('pilot-a', { geography })).toEqual([]);
  });

  it.each([
    ['they overlap', { start: '2018', end: '2020' }, { start: '2019', end: '2021' }, true],
    ['one lies in the other', { start: '2018', end: '2025' }, { start: '2020', end: '2021' }, true],
    [
      'they follow each other',
      { start: '2016', end: '2017' },
      { start: '2018', end: '2019' },
      false,
    ],
    [
      'they meet in a year',
      { start: '2016', end: '2018' },
      { start: '2018-11', end: '2019' },
      true,
    ],
    ['they miss each other in it', { start: '2016', end: '2018-03' }, { start: '2018-11' }, false],
    [
      'one has no known end and began before',
      { start: '2016' },
      { start: '2018', end: '2019' },
      false,
    ],
    [
      'one has no known end and began within',
      { start: '2018-06' },
      { start: '2018', end: '2019' },
      true,
    ],
    ['of one only the end is known', { end: '2018' }, { start: '2017', end: '2019' }, true],
    ['of one nothing is known', {}, { start: '2017', end: '2019' }, false],
  ])('counts a period when %s: %j and %j', (_, mine, theirs, expected) => {
    const { like } = measured({
      pilots: [pilot('pilot-a', { period: mine }), pilot('pilot-b', { period: theirs })],
    });
    expect(keys(like('pilot-a', 'pilot-b')).includes('periode')).toBe(expected);
    expect(keys(like('pilot-b', 'pilot-a')).includes('periode')).toBe(expected);
  });
});

it('is made once per network', () => {
  const shown = network({ pilots: four });
  const values = facetValues(shown);
  expect(similarityIndex(shown, values)).toBe(similarityIndex(shown, values));
});

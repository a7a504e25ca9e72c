import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedNetwork } from '../../../src/domain/countedNetwork.ts';
import { facetValues } from '../../../src/domain/facets.ts';
import { lineTexts } from '../../../src/domain/insight/lineText.ts';
import { lensOf } from '../../../src/domain/lenses.ts';
import { countedGraph, lensGraph } from '../../../src/domain/lensGraph.ts';
import type { Network } from '../../../src/domain/network.ts';
import { similarityIndex } from '../../../src/domain/similarity/features.ts';
import { alikePairs } from '../../../src/domain/similarity/pairs.ts';
import { network, organisation, pilot } from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const lens = lensOf('verwante-pilots');
const pairsOf = (shown: Network) =>
  alikePairs(shown, similarityIndex(shown, facetValues(shown)), 'pilot');

/** A dozen pilots that are wholly alike, and as many that are like nothing, so that the first have something rare. */
const dozen = Array.from({ length: 12 }, (_, at) =>
  pilot(`pilot-${String(at).padStart(2, '0')}`, {
    targetGroups: ['dg-schulden'],
    knelpunten: ['kp-a'],
    steps: ['stap-5'],
    partnerGroups: ['pg-welzijn'],
  }),
);
const others = Array.from({ length: 12 }, (_, at) =>
  pilot(`pilot-other-${at}`, {
    targetGroups: [`dg-${at}`],
    knelpunten: [`kp-${at}`],
    steps: ['stap-1'],
    partnerGroups: ['pg-onderwijs'],
  }),
);

describe('alikePairs', () => {
  it('makes no hubs of the first among equals', () => {
    const degrees = new Map<string, number>();
    for (const { a, b } of pairsOf(network({ pilots: [...dozen, ...others] }))) {
      for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    }
    expect(dozen.map(({ id }) => degrees.get(id))).toEqual(dozen.map(() => 6));
  });

  it('names each pair once, the lower id first, whatever the order of the records', () => {
    const sorted = (pilots: typeof dozen) =>
      pairsOf(network({ pilots }))
        .map(({ a, b }) => `${a} ${b}`)
        .sort();
    const expected = sorted([...dozen, ...others]);
    expect(new Set(expected).size).toBe(expected.length);
    for (const pair of expected) expect(pair.split(' ').toSorted().join(' ')).toBe(pair);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dozen, ...others], { minLength: dozen.length + others.length }),
        (pilots) => {
          expect(sorted(pilots)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('leaves alone who is a little alike, and who is like nobody', () => {
    const pilots = [
      ...others,
      pilot('pilot-a', { steps: ['stap-1'], targetGroups: ['dg-a'], knelpunten: ['kp-b'] }),
      pilot('pilot-b', { steps: ['stap-1'], targetGroups: ['dg-b'], knelpunten: ['kp-a'] }),
    ];
    const ends = pairsOf(network({ pilots })).flatMap(({ a, b }) => [a, b]);
    expect(ends).not.toContain('pilot-a');
  });
});

describe('the lens of pilots that are alike', () => {
  const graph = lensGraph(realNetwork, lens);

  it('joins pilots only, each with its reasons, and no place or period among them', () => {
    expect(graph.entities).toHaveLength(realNetwork.file.pilots.length);
    expect(graph.lines.length).toBeGreaterThan(0);
    for (const { a, b, reasons, relations, shared, weight } of graph.lines) {
      expect([a, b].map((id) => realNetwork.entities.get(id)?.kind)).toEqual(['pilot', 'pilot']);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.map(({ kind }) => kind)).not.toContain('regio');
      expect(reasons.map(({ kind }) => kind)).not.toContain('periode');
      expect([...relations, ...shared]).toEqual([]);
      expect(weight).toBeGreaterThanOrEqual(0.25);
      expect(weight).toBeLessThan(1);
    }
  });

  it('joins the three of Jongeren buiten beeld with each other', () => {
    const ids = realNetwork.file.pilots
      .filter(({ programme }) => programme === 'prog-pilot-jongeren-buiten-beeld')
      .map(({ id }) => id);
    const inside = graph.lines.filter(({ a, b }) => ids.includes(a) && ids.includes(b));
    expect(inside).toHaveLength(3);
  });

  it('draws what is more alike broader', () => {
    const by = (breadth: number) =>
      graph.lines.filter((line) => line.breadth === breadth).map(({ weight }) => weight);
    expect(Math.max(...by(1))).toBeLessThan(Math.min(...by(2)));
    expect(Math.max(...by(2))).toBeLessThan(Math.min(...by(3)));
  });

  it('has the same lines whichever relations count: being alike is none', () => {
    const counted = countedNetwork(realNetwork, ['financiert']);
    expect(countedGraph(graph, lens, realNetwork, counted).lines).toEqual(graph.lines);
  });

  it('tells of each line why, from both ends', () => {
    const pilots = [...dozen.slice(0, 2), ...others];
    const shown = network({ pilots, organisations: [organisation('org-a')] });
    const drawn = new Map(pilots.map(({ id }) => [id, id]));
    const texts = lineTexts(shown, lensGraph(shown, lens), drawn);
    for (const [from, to] of [
      ['pilot-00', 'pilot-01'],
      ['pilot-01', 'pilot-00'],
    ] as const) {
      const told = texts.get(from)?.find(({ other }) => other.id === to);
      expect(told?.reasons.map(({ key }) => key)).toContain('doelgroep:dg-schulden');
      expect(told?.roles).toEqual([]);
    }
  });
});

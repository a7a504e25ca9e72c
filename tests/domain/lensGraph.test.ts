import { describe, expect, it } from 'vitest';
import { countedNetwork } from '../../src/domain/countedNetwork.ts';
import { LENSES, lensOf } from '../../src/domain/lenses.ts';
import { countedGraph, type LensGraph, lensGraph } from '../../src/domain/lensGraph.ts';
import { network, organisation, pilot, relation, theme } from '../support/network.ts';
import { realNetwork } from '../support/realNetwork.ts';

const lens = LENSES[0];
const graphOf = (...relations: ReturnType<typeof relation>[]): LensGraph =>
  lensGraph(
    network({
      organisations: [organisation('org-a'), organisation('org-b')],
      pilots: [pilot('pilot-a')],
      themes: [theme('thema-a')],
      relations,
    }),
    lens,
  );

describe('lensGraph', () => {
  it('has all entities of the kinds of the lens, also without lines', () => {
    const { entities, lines } = graphOf();
    expect(entities.map(({ id }) => id)).toEqual(['org-a', 'org-b', 'pilot-a']);
    expect(lines).toEqual([]);
  });

  it('is made once of each lens of a network', () => {
    const shown = network({ organisations: [organisation('org-a')] });
    const graphs = LENSES.map((each) => lensGraph(shown, each));
    expect(LENSES.map((each) => lensGraph(shown, each))).toSatisfy((again: LensGraph[]) =>
      again.every((graph, at) => graph === graphs[at]),
    );
    expect(new Set(graphs).size).toBe(LENSES.length);
    expect(lensGraph({ ...shown }, lens)).not.toBe(graphs[0]);
  });

  it('makes one line of all relations between two, whichever way they go', () => {
    const { lines, degrees } = graphOf(
      relation('org-a', 'pilot-a', 'ondersteunt'),
      relation('org-a', 'pilot-a', 'voert-uit'),
      relation('pilot-a', 'org-a', 'verwijst-naar'),
    );
    expect(lines).toMatchObject([
      { a: 'org-a', b: 'pilot-a', pattern: 'solid', weight: 2.4, count: 3, direction: 'both' },
    ]);
    expect(Object.fromEntries(degrees)).toEqual({ 'org-a': 1, 'pilot-a': 1 });
  });

  it.each([
    [['voert-uit'], 'solid'],
    [['ondersteunt'], 'dashed'],
    [['verwijst-naar'], 'dotted'],
    [['verwijst-naar', 'ondersteunt'], 'dashed'],
    [['ondersteunt', 'voert-uit', 'verwijst-naar'], 'solid'],
  ])('draws %j as %s: the strongest counts', (kinds, pattern) => {
    const { lines } = graphOf(...kinds.map((kind) => relation('org-a', 'pilot-a', kind)));
    expect(lines.map((line) => line.pattern)).toEqual([pattern]);
  });

  it('adds weights to the same number, whatever the order of the relations', () => {
    const relations = ['genodigd-voor', 'verwijst-naar', 'voert-uit', 'ondersteunt', 'lid-van'].map(
      (kind) => relation('org-a', 'pilot-a', kind),
    );
    const weightOf = (list: typeof relations) => graphOf(...list).lines[0]?.weight;
    expect(weightOf(relations)).toBeCloseTo(3.7);
    for (const at of relations.keys()) {
      const turned = [...relations.slice(at), ...relations.slice(0, at)];
      expect(weightOf(turned)).toBe(weightOf(relations));
    }
  });

  it('leaves out what is of another kind, and a relation with oneself', () => {
    const { lines, degrees } = graphOf(
      relation('org-a', 'thema-a', 'gaat-over'),
      relation('org-b', 'org-b'),
    );
    expect(lines).toEqual([]);
    expect(degrees.size).toBe(0);
  });

  it('has on the real data no pair twice, and as many line ends as degrees', () => {
    const { entities, lines, degrees } = lensGraph(realNetwork, lens);
    const pairs = lines.map(({ a, b }) => [a, b].sort().join(' '));
    expect(new Set(pairs).size).toBe(lines.length);
    const ids = new Set(entities.map(({ id }) => id));
    expect(lines.every(({ a, b }) => ids.has(a) && ids.has(b) && a !== b)).toBe(true);
    const ends = [...degrees.values()].reduce((sum, degree) => sum + degree, 0);
    expect(ends).toBe(2 * lines.length);
    const inLens = realNetwork.file.relations.filter(
      ({ from, to }) => ids.has(from) && ids.has(to),
    );
    const weights = inLens.map(({ kind }) => realNetwork.relationKinds.get(kind)?.weight ?? 0);
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    expect(total(lines.map(({ weight }) => weight))).toBeCloseTo(total(weights));
  });
});

describe('countedGraph', () => {
  const some = network({
    organisations: [organisation('org-a'), organisation('org-b')],
    pilots: [pilot('pilot-a')],
    relations: [
      relation('org-a', 'pilot-a', 'voert-uit'),
      relation('org-a', 'pilot-a', 'verwijst-naar'),
      relation('org-b', 'pilot-a', 'financiert'),
    ],
  });
  const counting = (id: Parameters<typeof lensOf>[0], ...kinds: string[]) => {
    const of = lensOf(id);
    return countedGraph(lensGraph(some, of), of, some, countedNetwork(some, kinds));
  };

  it('draws only what counts, as what counts; who is there keeps its size', () => {
    const { entities, lines, degrees } = counting('wie-werkt-waaraan', 'verwijst-naar');
    expect(lines).toMatchObject([{ a: 'org-a', b: 'pilot-a', pattern: 'dotted', count: 1 }]);
    expect(entities).toHaveLength(3);
    expect(Object.fromEntries(degrees)).toEqual({ 'org-a': 1, 'org-b': 1, 'pilot-a': 2 });
  });

  it('joins organisations by what both have a relation with that counts', () => {
    expect(counting('organisaties').lines).toMatchObject([{ a: 'org-a', b: 'org-b' }]);
    expect(counting('organisaties', 'voert-uit', 'financiert').lines).toHaveLength(1);
    expect(counting('organisaties', 'financiert').lines).toEqual([]);
  });

  it('is the very same when all relations count', () => {
    const graph = lensGraph(some, lens);
    expect(countedGraph(graph, lens, some, some)).toBe(graph);
  });
});

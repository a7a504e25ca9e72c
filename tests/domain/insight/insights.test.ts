import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { findInsights } from '../../../src/domain/insight/insights.ts';
import { LENSES } from '../../../src/domain/lenses.ts';
import { lensGraph } from '../../../src/domain/lensGraph.ts';
import { buildNetwork, type Network } from '../../../src/domain/network.ts';
import { smallNetwork } from '../../support/lensScene.ts';
import { realFile } from '../../support/realNetwork.ts';
import { runToEnd } from '../../support/runToEnd.ts';

function insightsOf(network: Network, visible = new Set(network.entities.keys())) {
  const layout = network.file.layouts[LENSES[0].id];
  if (!layout) throw new Error('no layout');
  return runToEnd(
    findInsights({
      network,
      lens: lensGraph(network, LENSES[0]),
      visible,
      values: facetValues(network),
      folded: layout.folded,
      groups: layout.groups,
    }),
  );
}

describe('findInsights', () => {
  it('tells who holds others, and what stands apart', () => {
    const found = insightsOf(smallNetwork);
    expect(found.holders).toEqual([{ id: 'org-a', loose: ['org-d', 'org-e', 'pilot-c'] }]);
    expect(found.holderCount).toBe(1);
    expect(found.isolated).toEqual([]);
    // A group of one is none.
    expect(found.groups.map(({ members }) => members)).toEqual([['org-a', 'org-b', 'pilot-c']]);
    const without = insightsOf(smallNetwork, new Set(['org-b', 'org-d', 'org-e']));
    expect(without.isolated).toEqual(['org-b', 'org-d', 'org-e']);
    expect(without.groups).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(insightsOf(smallNetwork, new Set())).toMatchObject({
      groups: [],
      domains: [],
      bridges: [],
      holders: [],
      isolated: [],
      apart: [],
      roles: [],
    });
  });

  it('finds the same in the same, whatever the order of the data', () => {
    const file = realFile();
    const turned = {
      ...file,
      organisations: file.organisations.toReversed(),
      programmes: file.programmes.toReversed(),
      pilots: file.pilots.toReversed(),
      relations: file.relations.toReversed(),
    };
    const [first, second] = [file, turned].map((one) => insightsOf(buildNetwork(one)));
    expect(second).toEqual(first);
    // Of the real data there is something to tell of every kind.
    expect(first?.groups).toHaveLength(2);
    for (const list of [first?.domains, first?.leefdomeinen, first?.holders, first?.isolated]) {
      expect(list?.length).toBeGreaterThan(0);
    }
    const terms = first?.domains[0]?.terms;
    expect(terms?.length).toBe(file.vocabularies.domains.length);
  });
});

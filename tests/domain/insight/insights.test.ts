import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { drawnGraph } from '../../../src/domain/insight/drawnGraph.ts';
import { lensGroups, type NamedGroup } from '../../../src/domain/insight/groupNames.ts';
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
  const lens = lensGraph(network, LENSES[0]);
  const values = facetValues(network);
  const { folded } = layout;
  const whole = drawnGraph(lens, new Set(network.entities.keys()), folded);
  const groups = lensGroups(layout.groups, whole, network, values, folded);
  return runToEnd(findInsights({ network, lens, visible, values, folded, groups }));
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

  it('gives a group the same number and name whatever a filter leaves of it', () => {
    const network = buildNetwork(realFile());
    const nameOf = ({ number, name, term }: NamedGroup) => [number, name?.trait, term] as const;
    const whole = new Map(insightsOf(network).groups.map((group) => [group.number, group]));
    expect(whole.size).toBe(2);
    const half = new Set([...network.entities.keys()].filter((_, at) => at % 2 === 0));
    const { groups, graph } = insightsOf(network, half);
    expect(groups).toHaveLength(2);
    for (const group of groups) {
      const before = whole.get(group.number);
      expect(before && nameOf(before)).toEqual(nameOf(group));
      expect(group.members).toEqual(before?.members.filter((id) => half.has(id)));
      expect(group.members.length + group.others).toBe(graph.ids.length);
      expect(group.name?.inside ?? 0).toBeLessThanOrEqual(group.members.length);
    }
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

import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { findBridges } from '../../../src/domain/insight/bridges.ts';
import { connectors } from '../../../src/domain/insight/connectors.ts';
import { drawnGraph } from '../../../src/domain/insight/drawnGraph.ts';
import { betweenness } from '../../../src/domain/insight/shortestPaths.ts';
import { singleRoles } from '../../../src/domain/insight/singleRoles.ts';
import { LENSES } from '../../../src/domain/lenses.ts';
import { lensGraph } from '../../../src/domain/lensGraph.ts';
import type { Network } from '../../../src/domain/network.ts';
import { event, network, organisation, pilot, programme, relation } from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';
import { runToEnd } from '../../support/runToEnd.ts';

const everyone = (of: Network) => new Set(of.entities.keys());
const graphOf = (of: Network, visible = everyone(of), folded: readonly string[] = []) =>
  drawnGraph(lensGraph(of, LENSES[0]), visible, folded);

describe('drawnGraph', () => {
  const small = network({
    organisations: ['org-c', 'org-b', 'org-a'].map((id) => organisation(id)),
    events: [event('ev')],
    relations: [
      relation('org-b', 'org-a'),
      relation('org-a', 'org-b', 'lid-van'),
      relation('org-c', 'org-a'),
      relation('org-c', 'ev'),
    ],
  });

  it('numbers the entities of the lens by id, and joins each pair once', () => {
    const { ids, neighbours } = graphOf(small);
    expect(ids).toEqual(['org-a', 'org-b', 'org-c']);
    expect(neighbours).toEqual([[1, 2], [0], [0]]);
  });

  it.each([
    ['filtered away', new Set(['org-b', 'org-c']), []],
    ['folded', everyone(small), ['org-a']],
  ])('leaves out what is %s, with its lines', (_, visible, folded) => {
    const { ids, neighbours } = graphOf(small, visible, folded);
    expect(ids).toEqual(['org-b', 'org-c']);
    expect(neighbours).toEqual([[], []]);
  });
});

describe('connectors', () => {
  const small = network({
    organisations: [
      organisation('org-hub'),
      organisation('org-even'),
      organisation('org-a', { domains: ['werk', 'zorg'] }),
      organisation('org-b', { domains: ['werk'] }),
      organisation('org-c', { domains: ['zorg'] }),
      organisation('org-d'),
    ],
    relations: [
      relation('org-hub', 'org-a'),
      relation('org-hub', 'org-b'),
      relation('org-hub', 'org-d'),
      relation('org-even', 'org-a'),
      relation('org-even', 'org-b'),
      relation('org-even', 'org-c'),
    ],
  });

  it('count the neighbours in each domain, and those of whom it is not known', () => {
    const found = connectors(graphOf(small), facetValues(small), 'domein');
    expect(found).toEqual([
      // Two in zorg against one: the most even comes first.
      {
        id: 'org-even',
        terms: [
          { id: 'werk', count: 2 },
          { id: 'zorg', count: 2 },
        ],
        neighbours: 3,
        unknown: 0,
      },
      {
        id: 'org-hub',
        terms: [
          { id: 'werk', count: 2 },
          { id: 'zorg', count: 1 },
        ],
        neighbours: 3,
        unknown: 1,
      },
    ]);
  });

  it('are nobody when neighbours lie in one domain or none', () => {
    const visible = new Set(['org-hub', 'org-b', 'org-d']);
    expect(connectors(graphOf(small, visible), facetValues(small), 'domein')).toEqual([]);
  });
});

describe('findBridges', () => {
  // Two triangles, tied by one organisation that is in neither, and that has two lines into the second.
  const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'tussen'];
  const small = network({
    organisations: ids.map((id) => organisation(id)),
    relations: [
      relation('a1', 'a2'),
      relation('a2', 'a3'),
      relation('a3', 'a1'),
      relation('b1', 'b2'),
      relation('b2', 'b3'),
      relation('b3', 'b1'),
      relation('tussen', 'a1'),
      relation('tussen', 'b1'),
      relation('tussen', 'b2'),
    ],
  });
  const groups = [
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
  ];
  const bridges = (of: Network, most = 5) => {
    const graph = graphOf(of);
    return runToEnd(findBridges(graph, groups, runToEnd(betweenness(graph.neighbours)), most));
  };

  it('tell who lies between two groups, with its lines into both', () => {
    expect(bridges(small)).toEqual([
      {
        id: 'tussen',
        ends: [
          { group: 1, neighbours: 2 },
          { group: 0, neighbours: 1 },
        ],
        share: 1,
      },
    ]);
  });

  it('are nobody when there is one group, or no room to tell', () => {
    expect(bridges(small, 0)).toEqual([]);
    const graph = graphOf(small);
    const between = runToEnd(betweenness(graph.neighbours));
    expect(runToEnd(findBridges(graph, [ids], between, 5))).toEqual([]);
  });
});

describe('singleRoles', () => {
  const small = network({
    organisations: ['org-a', 'org-b', 'org-c', 'org-d', 'org-e', 'org-f'].map((id) =>
      organisation(id),
    ),
    programmes: ['prog-1', 'prog-2', 'prog-3'].map((id) => programme(id)),
    pilots: [pilot('pilot')],
    relations: [
      ...['org-a', 'org-b', 'org-c'].map((id) => relation(id, 'prog-1', 'genodigd-voor')),
      relation('org-c', 'prog-2', 'genodigd-voor'),
      // Invited, but also partner.
      relation('org-d', 'prog-1', 'genodigd-voor'),
      relation('org-d', 'pilot'),
      ...['prog-1', 'prog-2', 'prog-3'].map((id) => relation('org-e', id, 'ondersteunt')),
      // Once is no pattern.
      relation('org-f', 'prog-1', 'ondersteunt'),
    ],
  });
  const found = (visible = everyone(small)) =>
    singleRoles(small, visible).map(({ role, organisations }) => [
      role.id,
      organisations.map(({ id, count }) => `${id} ${count}`),
    ]);

  it('tell who is only invited, and who always does the same', () => {
    expect(found()).toEqual([
      ['ondersteunt', ['org-e 3']],
      ['genodigd-voor', ['org-c 2', 'org-a 1', 'org-b 1']],
    ]);
  });

  it('look at what is visible', () => {
    const visible = everyone(small);
    visible.delete('prog-3');
    visible.delete('org-a');
    expect(found(visible)).toEqual([]);
  });

  it('say only what the real data says', () => {
    const invited = singleRoles(realNetwork, everyone(realNetwork)).find(
      ({ role }) => role.id === 'genodigd-voor',
    );
    for (const { id } of invited?.organisations ?? []) {
      const roles = realNetwork.file.relations
        .filter(({ from, to }) => from === id && /^(prog|pilot)-/.test(to))
        .map(({ kind }) => kind);
      expect(new Set(roles)).toEqual(new Set(['genodigd-voor']));
    }
    expect(invited?.organisations.map(({ id }) => id)).toContain('org-actiz');
  });
});

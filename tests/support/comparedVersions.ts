/** Two versions with one of everything that a comparison can say, each with a drawing of 400 × 200. */
import { LENSES } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import { buildNetwork, type Network } from '../../src/domain/network.ts';
import type { LensLayout, NetworkFile } from '../../src/domain/schema.ts';
import { compareNetworks } from '../../src/state/compareNetworks.ts';
import { type LensChanges, lensChanges } from '../../src/views/network/scene/changes.ts';
import { networkFile, organisation, pilot, region, relation, source } from './network.ts';

const lens = LENSES[0];
type Places = LensLayout['nodes'];

const layoutOf = (nodes: Places): NetworkFile['layouts'] => ({
  [lens.id]: { width: 400, height: 200, nodes, groups: [], folded: [] },
});

const sources = [source('bron-a'), source('bron-b')];

export const earlierFile = networkFile({
  version: { id: '2018-11', date: '2018-11-30', title: 'November 2018' },
  organisations: [
    organisation('org-a'),
    organisation('org-b'),
    organisation('org-c'),
    organisation('org-oude-naam'),
    organisation('org-weg', { name: 'Wat er niet meer is' }),
  ],
  regions: [region('regio-weg')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-a', 'org-oude-naam'),
    relation('org-a', 'org-c', 'ondersteunt'),
    relation('org-a', 'org-weg'),
  ],
  sources,
  layouts: layoutOf({
    'org-a': [50, 50],
    'org-b': [150, 50],
    'org-c': [250, 50],
    'org-oude-naam': [50, 150],
    'org-weg': [350, 150],
  }),
});

/**
 * Since the earlier one: org-a says something else, org-b says the same with another source, org-c only has other
 * relations, org-oude-naam has another id, org-weg and regio-weg are gone, pilot-nieuw and regio-nieuw are new.
 */
export const laterFile = networkFile({
  organisations: [
    organisation('org-a', { description: 'Nu met een omschrijving.' }),
    organisation('org-b', { sources: [{ source: 'bron-b' }] }),
    organisation('org-c'),
    organisation('org-nieuwe-naam'),
  ],
  pilots: [pilot('pilot-nieuw')],
  regions: [region('regio-nieuw')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-a', 'org-nieuwe-naam'),
    relation('org-c', 'pilot-nieuw'),
  ],
  sources,
  formerIds: [{ id: 'org-oude-naam', replacedBy: 'org-nieuwe-naam', note: 'Heet nu anders.' }],
  layouts: layoutOf({
    'org-a': [50, 50],
    'org-b': [150, 50],
    'org-c': [250, 50],
    'org-nieuwe-naam': [50, 150],
    'pilot-nieuw': [250, 150],
  }),
});

export const earlier = buildNetwork(earlierFile);
export const later = buildNetwork(laterFile);
export const comparison = compareNetworks(earlier, later);

const drawn = (network: Network) => {
  const layout = network.file.layouts[lens.id];
  if (!layout) throw new Error('no layout');
  return { graph: lensGraph(network, lens), layout };
};
export const drawnLater = drawn(later);
export const drawnEarlier = drawn(earlier);

export const changes: LensChanges = lensChanges(drawnLater, drawnEarlier, comparison.changes);

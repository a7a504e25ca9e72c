/**
 * A small network in which the detail panel has something of everything to show. Its drawing leaves out a folded
 * programme, and what has no line.
 */
import {
  event,
  networkFile,
  organisation,
  pilot,
  programme,
  region,
  relation,
  source,
  theme,
} from './network.ts';

const partners = Array.from({ length: 10 }, (_, at) => `org-${at}`);
export const detailFile = networkFile({
  organisations: [
    organisation('org-a', {
      name: 'Kennisinstituut',
      abbreviation: 'KI',
      kind: 'kennisinstituut',
      layer: 'landelijk',
      description: 'Weet veel.',
      domains: ['zorg', 'werk'],
      website: 'https://www.ki.nl/',
      checkedOn: '2026-11-02',
    }),
    organisation('org-leeg', { name: 'Stil bureau' }),
    ...partners.map((id) => organisation(id)),
  ],
  programmes: [programme('prog', { name: 'Landelijke aanpak' })],
  pilots: [
    pilot('pilot-vol', {
      name: 'Kansrijk',
      programme: 'prog',
      regions: ['regio-venlo'],
      gemeenten: ['regio-venlo', 'regio-weg'],
      period: { start: '2018', end: '2019-11' },
      status: 'afgerond',
      targetGroups: ['dg-schulden'],
    }),
    pilot('pilot-leeg'),
  ],
  regions: [region('regio-venlo', { name: 'Venlo', code: 'GM0983' })],
  themes: [theme('thema-a', { name: 'Jeugd' })],
  events: [event('ev', { kind: 'overleg' })],
  results: [
    {
      id: 'res-a',
      themes: ['thema-a'],
      status: 'behaald',
      description: 'Het manifest is getekend.',
      sources: [{ source: 'bron-a', where: 'blz. 2' }],
    },
    {
      id: 'res-b',
      themes: ['thema-a'],
      status: 'toekomst',
      description: 'Er komt een vervolg.',
      sources: [{ source: 'bron-a' }],
    },
  ],
  relations: [
    relation('org-a', 'pilot-vol', 'ondersteunt', {
      since: '2018',
      note: 'Met raad en daad.',
      sources: [{ source: 'bron-a', where: 'blz. 5', certainty: 'afgeleid' }],
    }),
    ...partners.map((id) => relation('org-a', id)),
    relation('prog', 'org-a', 'gaat-over', { until: '2019' }),
  ],
  sources: [
    source('bron-a', { title: 'Manifest', publisher: 'Rijksoverheid', date: '2017-11-27' }),
  ],
  layouts: {
    'wie-werkt-waaraan': {
      width: 400,
      height: 200,
      nodes: { 'org-a': [200, 100], 'pilot-vol': [20, 100] },
      groups: [],
      folded: ['prog'],
    },
  },
});

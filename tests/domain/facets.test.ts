import { describe, expect, it } from 'vitest';
import {
  FACET_IDS,
  type FacetId,
  facetValues,
  kindsWithFacet,
  optionsOf,
  UNKNOWN,
} from '../../src/domain/facets.ts';
import {
  event,
  knelpunt,
  network,
  organisation,
  pilot,
  programme,
  region,
  relation,
  theme,
} from '../support/network.ts';
import { realNetwork } from '../support/realNetwork.ts';

const small = network({
  organisations: [
    organisation('org-vol', {
      leefdomeinen: ['wonen', 'zorg'],
      domains: ['werk'],
      layer: 'lokaal',
    }),
    organisation('org-leeg'),
  ],
  programmes: [
    programme('prog', { themes: ['thema-a'], status: 'lopend', conditions: ['rv-b'] }),
    programme('prog-leeg'),
  ],
  pilots: [
    pilot('pilot', { targetGroups: ['dg-schulden'], knelpunten: ['kp-a'], steps: ['stap-1'] }),
  ],
  regions: [region('regio')],
  themes: [theme('thema-a', { name: 'Jeugd' }), theme('thema-b')],
  knelpunten: [knelpunt('kp-a', { layers: ['lokaal', 'landelijk'], status: 'besproken' })],
  events: [event('ev'), event('ev-leeg')],
  relations: [
    relation('ev', 'thema-b', 'gaat-over'),
    relation('prog', 'thema-a', 'gaat-over'),
    relation('prog-leeg', 'kp-a', 'pakt-aan'),
  ],
});
const values = facetValues(small);

describe('facetValues', () => {
  it.each<[string, FacetId, readonly string[] | undefined]>([
    ['org-vol', 'leefdomein', ['wonen', 'zorg']],
    ['org-vol', 'domein', ['werk']],
    ['org-vol', 'laag', ['lokaal']],
    ['org-vol', 'soort', ['organisatie']],
    ['kp-a', 'laag', ['lokaal', 'landelijk']],
    ['prog', 'status', ['lopend']],
    ['kp-a', 'status', ['besproken']],
    ['prog', 'randvoorwaarde', ['rv-b']],
    ['pilot', 'doelgroep', ['dg-schulden']],
    ['pilot', 'stap', ['stap-1']],
    // By its own field and by its relation: once.
    ['prog', 'thema', ['thema-a']],
    ['ev', 'thema', ['thema-b']],
    ['thema-a', 'thema', ['thema-a']],
    ['pilot', 'knelpunt', ['kp-a']],
    ['prog-leeg', 'knelpunt', ['kp-a']],
    // Has the field, but nothing is filled in.
    ['org-leeg', 'leefdomein', []],
    ['org-leeg', 'laag', []],
    ['ev-leeg', 'thema', []],
    // Has no such field: neither known nor unknown.
    ['regio', 'leefdomein', undefined],
    ['org-vol', 'status', undefined],
    ['org-vol', 'thema', undefined],
    ['prog', 'laag', undefined],
  ])('%s has for %s: %j', (id, facet, expected) => {
    expect(values.get(id)?.[facet]).toEqual(expected);
  });

  it('has values for every entity of the real data', () => {
    expect([...facetValues(realNetwork).keys()]).toEqual([...realNetwork.entities.keys()]);
  });

  it.each(FACET_IDS)('offers every value that the real data has for %s', (facet) => {
    const offered = new Set(optionsOf(realNetwork, facet).map(({ id }) => id));
    const used = [...facetValues(realNetwork).values()].flatMap((entity) => entity[facet] ?? []);
    expect(used.filter((value) => !offered.has(value))).toEqual([]);
  });
});

describe('optionsOf', () => {
  it.each(FACET_IDS)(
    'has every option of %s once, and none that is taken for "unknown"',
    (facet) => {
      const ids = optionsOf(realNetwork, facet).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(UNKNOWN);
    },
  );

  it('reads themes and knelpunten from the data, under their names', () => {
    expect(optionsOf(small, 'thema').map(({ id, label }) => [id, label.nl])).toEqual([
      ['thema-a', 'Jeugd'],
      ['thema-b', 'thema-b'],
    ]);
    expect(optionsOf(small, 'knelpunt').map(({ id }) => id)).toEqual(['kp-a']);
  });

  it('gives the kinds in plural, with the kind whose mark they get', () => {
    expect(optionsOf(small, 'soort')[0]).toMatchObject({
      id: 'organisatie',
      label: { nl: 'organisaties' },
      kind: 'organisation',
    });
  });
});

describe('kindsWithFacet', () => {
  it('says who can have a value at all', () => {
    expect(kindsWithFacet('doelgroep')).toEqual(['pilot']);
    expect(kindsWithFacet('leefdomein')).not.toContain('region');
    expect(kindsWithFacet('soort')).toHaveLength(7);
  });
});

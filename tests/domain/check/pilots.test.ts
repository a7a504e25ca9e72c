import { describe, expect, it } from 'vitest';
import { type BrokenCase, broken, first, inShort } from '../../support/brokenVersion.ts';

const word = (id: string) => ({ id, label: { nl: id, en: id } });

describe('pilots', () => {
  const cases: BrokenCase[] = [
    [
      'without a place',
      (c) => {
        delete first(c.pilots).regions;
        c.regions = [];
      },
      ['warning | no-region | pilots.json | pilot-toekomst | regions'],
    ],
    [
      'that says it is national',
      (c) => {
        const pilot = first(c.pilots);
        delete pilot.regions;
        c.regions = [];
        pilot.description = 'Landelijke pilot van werkgevers.';
      },
      [],
    ],
    [
      'with gemeenten only',
      (c) => {
        const pilot = first(c.pilots);
        delete pilot.regions;
        pilot.gemeenten = ['regio-arnhem'];
      },
      [],
    ],
    [
      'with a gemeente that is none',
      (c) => {
        c.vocabularies.regionKinds.push(word('samenwerkingsregio'));
        c.regions.push({
          ...first(c.regions),
          id: 'regio-veluwe',
          name: 'Veluwe',
          kind: 'samenwerkingsregio',
          gemeenten: ['regio-arnhem', 'regio-veluwe'],
        });
        delete c.regions[1]?.code;
        first(c.pilots).gemeenten = ['regio-arnhem', 'regio-veluwe'];
      },
      [
        'error | no-gemeente | pilots.json | pilot-toekomst | gemeenten 2',
        'error | no-gemeente | regions.json | regio-veluwe | gemeenten 2',
      ],
    ],
    [
      'of a programme that asks for partners, which are not known',
      (c) => {
        first(c.programmes).minimumPartnerGroups = 2;
      },
      ['warning | partner-groups-unknown | pilots.json | pilot-toekomst | partnerGroups'],
    ],
    [
      'with too few groups of partners',
      (c) => {
        first(c.programmes).minimumPartnerGroups = 2;
        c.vocabularies.partnerGroups.push(word('welzijn'));
        first(c.pilots).partnerGroups = ['welzijn'];
      },
      ['warning | too-few-partner-groups | pilots.json | pilot-toekomst | partnerGroups'],
    ],
    [
      'with just enough groups of partners',
      (c) => {
        first(c.programmes).minimumPartnerGroups = 2;
        c.vocabularies.partnerGroups.push(word('welzijn'), word('onderwijs'));
        first(c.pilots).partnerGroups = ['welzijn', 'onderwijs'];
      },
      [],
    ],
  ];

  it.each(cases)('%s', (_, breakIt, expected) => {
    expect(broken(breakIt).map(inShort)).toEqual(expected);
  });
});

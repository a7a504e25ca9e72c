import { describe, expect, it } from 'vitest';
import { regionsByGemeente } from '../../../src/domain/geo/divisions.ts';
import { placePilots } from '../../../src/domain/geo/placement.ts';
import { pilotsByRegion } from '../../../src/domain/geo/regionCounts.ts';
import type { Pilot, Region } from '../../../src/domain/schema.ts';
import { divisions, realPilots, realRegions } from '../../support/realGeo.ts';

const sources = [{ source: 'bron' }];
const region = (id: string, more: Partial<Region>): [string, Region] => [
  id,
  { id, name: id, kind: 'soort', sources, ...more },
];
const regions = new Map([
  region('arnhem', { code: 'GM0202' }),
  region('apeldoorn', { code: 'GM0200' }),
  region('appingedam', { mapCode: 'GM0003' }),
  region('rivierenland', { mapCode: 'AM10', shortName: 'Rivieren' }),
  region('tiel', { code: 'GM0281' }),
  region('samen', { gemeenten: ['arnhem', 'tiel'] }),
  region('punt', { position: { lat: 52, lon: 5 } }),
  region('nergens', { code: 'AM99' }),
]);
const pilot = (id: string, more: Partial<Pilot> = {}): Pilot => ({
  id,
  name: id,
  sources,
  ...more,
});

const placesOf = (...pilots: Pilot[]) =>
  placePilots(pilots, regions, divisions).places.map(
    ({ key, kind, name, pilots: ids }) => `${key} ${kind} ${name}: ${ids.join()}`,
  );

describe('placePilots', () => {
  it.each<[string, Partial<Pilot>, string[]]>([
    ['in a gemeente', { regions: ['arnhem'] }, ['GM0202 gemeente arnhem: p']],
    [
      'in a gemeente that has merged',
      { regions: ['appingedam'] },
      ['GM0003 gemeente appingedam: p'],
    ],
    ['in a whole region', { regions: ['rivierenland'] }, ['AM10 region Rivieren: p']],
    ['in a region of cooperation', { regions: ['samen'] }, ['samen region samen: p']],
    ['where only a position is known', { regions: ['punt'] }, ['punt region punt: p']],
    [
      'in each of its regions',
      { regions: ['tiel', 'arnhem'] },
      ['GM0202 gemeente arnhem: p', 'GM0281 gemeente tiel: p'],
    ],
    [
      'also in a gemeente outside its region',
      { regions: ['arnhem'], gemeenten: ['arnhem', 'apeldoorn'] },
      ['GM0200 gemeente apeldoorn: p', 'GM0202 gemeente arnhem: p'],
    ],
    [
      'once, when its gemeente lies within its region',
      { regions: ['rivierenland'], gemeenten: ['tiel'] },
      ['AM10 region Rivieren: p'],
    ],
  ])('puts a pilot %s', (_, where, places) => {
    expect(placesOf(pilot('p', where))).toEqual(places);
  });

  it('joins pilots of one spot in one place', () => {
    expect(placesOf(pilot('a', { regions: ['tiel'] }), pilot('b', { regions: ['tiel'] }))).toEqual([
      'GM0281 gemeente tiel: a,b',
    ]);
  });

  it.each([
    ['no region', {}],
    ['a region that does not exist', { regions: ['weg'] }],
    ['a region that cannot be drawn', { regions: ['nergens'] }],
  ])('lists a pilot with %s apart', (_, where) => {
    const { places, withoutPlace } = placePilots([pilot('p', where)], regions, divisions);
    expect([places, withoutPlace]).toEqual([[], ['p']]);
  });

  it.each(['2017-11', '2018-11', '2026-11'])('loses no pilot of version %s', (version) => {
    const pilots = realPilots(version);
    const { places, withoutPlace } = placePilots(pilots, realRegions(version), divisions);
    const found = new Set([...places.flatMap((place) => place.pilots), ...withoutPlace]);
    expect([...found].sort()).toEqual(pilots.map(({ id }) => id).sort());
    expect(places.every(({ gemeenten }) => gemeenten.length > 0)).toBe(true);
  });

  it('knows that one pilot of 2026 is national', () => {
    const { withoutPlace } = placePilots(realPilots('2026-11'), realRegions('2026-11'), divisions);
    expect(withoutPlace).toEqual(['pilot-praktijkleren-uitzendbranche']);
  });
});

describe('pilotsByRegion', () => {
  const count = (division: string, ...pilots: Pilot[]) =>
    Object.fromEntries(
      [
        ...pilotsByRegion(
          placePilots(pilots, regions, divisions).places,
          regionsByGemeente(divisions, division),
        ),
      ].map(([code, ids]) => [code, [...ids].sort()]),
    );

  it('counts a pilot once in every region where it has a gemeente', () => {
    const pilots = [pilot('breed', { regions: ['samen'] }), pilot('smal', { regions: ['tiel'] })];
    expect(count('arbeidsmarktregio', ...pilots)).toEqual({
      AM07: ['breed'],
      AM10: ['breed', 'smal'],
    });
    expect(count('provincie', ...pilots)).toEqual({ PV25: ['breed', 'smal'] });
  });

  it('does not count a position without gemeenten', () => {
    expect(count('arbeidsmarktregio', pilot('p', { regions: ['punt'] }))).toEqual({});
  });
});

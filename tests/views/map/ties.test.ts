import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../src/data/areas.ts';
import { geographyOf } from '../../../src/domain/geo/geography.ts';
import type { LatLon } from '../../../src/domain/geo/mercator.ts';
import type { LocatedPlace } from '../../../src/views/map/mapScene.ts';
import { partnerNames } from '../../../src/views/map/partnerNames.ts';
import { partnerTies, pilotTies, type Tie } from '../../../src/views/map/ties.ts';
import {
  network,
  organisation,
  pilot,
  programme,
  region,
  relation,
} from '../../support/network.ts';
import { divisions, realGeo } from '../../support/realGeo.ts';

const tiel: LatLon = { lat: 51.89, lon: 5.43 };
const arnhem: LatLon = { lat: 51.98, lon: 5.91 };
const texel: LatLon = { lat: 53.06, lon: 4.8 };

/** A spot on the map with these pilots. */
const spot = (key: string, at: LatLon, ...pilots: string[]): LocatedPlace => ({
  key,
  kind: 'gemeente',
  name: key,
  label: key,
  gemeenten: [],
  position: at,
  at,
  pilots,
});

const small = network({
  pilots: ['p-a', 'p-b', 'p-weg'].map((id) => pilot(id)),
  organisations: ['amsterdam', 'ook-amsterdam', 'tiel', 'nergens', 'noemt'].map((id) =>
    organisation(`org-${id}`),
  ),
  programmes: [programme('prog-a')],
  regions: [
    region('regio-amsterdam', { code: 'GM0363' }),
    region('regio-tiel', { code: 'GM0281' }),
  ],
  relations: [
    relation('org-amsterdam', 'p-a', 'partner-van'),
    relation('p-a', 'org-amsterdam', 'ondersteunt'),
    relation('org-ook-amsterdam', 'p-a', 'partner-van'),
    relation('org-nergens', 'p-a', 'partner-van'),
    relation('org-tiel', 'p-a', 'partner-van'),
    relation('org-noemt', 'p-a', 'verwijst-naar'),
    relation('prog-a', 'p-a', 'partner-van'),
    ...['amsterdam', 'ook-amsterdam', 'noemt'].map((id) =>
      relation(`org-${id}`, 'regio-amsterdam', 'partner-van'),
    ),
    relation('org-tiel', 'regio-tiel', 'partner-van'),
    relation('prog-a', 'regio-amsterdam', 'partner-van'),
  ],
});
const areas = areasOf(realGeo.gemeenten);
const partners = (places: readonly LocatedPlace[], of = 'p-a') =>
  partnerTies(small, geographyOf(small, divisions), areas, places, of);
const start = ({ line }: Tie) => line[0] ?? [];
const end = ({ line }: Tie) => line.at(-1) ?? [];
const isNear = (found: readonly number[], { lat, lon }: LatLon) => {
  expect(found[0]).toBeCloseTo(lon, 6);
  expect(found[1]).toBeCloseTo(lat, 6);
};

describe('partnerTies', () => {
  it('goes to each partner with a known place, once, and to nobody who only refers', () => {
    const ids = partners([spot('texel', texel, 'p-a')]).map(({ id }) => id);
    expect(ids).toEqual(['org-amsterdam', 'org-ook-amsterdam', 'org-tiel']);
  });

  it('ends within the gemeente of the partner', () => {
    const [first] = partners([spot('texel', texel, 'p-a')]);
    if (!first) throw new Error('no tie');
    expect(areas.gemeenteAt(first.to)).toBe('GM0363');
    isNear(end(first), first.to);
    isNear(start(first), texel);
  });

  it('leaves from the spot of the pilot that is nearest', () => {
    const found = partners([spot('texel', texel, 'p-a'), spot('arnhem', arnhem, 'p-b', 'p-a')]);
    const starts = Object.fromEntries(found.map((tie) => [tie.id, start(tie)]));
    isNear(starts['org-tiel'] ?? [], arnhem);
    isNear(starts['org-amsterdam'] ?? [], texel);
  });

  it('draws no line within one spot, nor from a pilot without any', () => {
    const inTiel = areas.interior(['GM0281']);
    if (!inTiel) throw new Error('no area');
    const ids = partners([spot('tiel', inTiel, 'p-a')]).map(({ id }) => id);
    expect(ids).toEqual(['org-amsterdam', 'org-ook-amsterdam']);
    expect(partners([spot('arnhem', arnhem, 'p-b')])).toEqual([]);
    expect(partners([])).toEqual([]);
    expect(partners([spot('arnhem', arnhem, 'p-b')], 'p-b')).toEqual([]);
  });
});

describe('pilotTies', () => {
  it('goes to every spot of each other pilot, in the order asked for', () => {
    const places = [
      spot('tiel', tiel, 'p-a'),
      spot('arnhem', arnhem, 'p-b'),
      spot('texel', texel, 'p-b', 'p-weg'),
    ];
    const found = pilotTies(small, places, 'p-a', ['p-weg', 'p-b', 'bestaat-niet']);
    expect(found.map(({ id, to }) => [id, to])).toEqual([
      ['p-weg', texel],
      ['p-b', arnhem],
      ['p-b', texel],
    ]);
    for (const tie of found) isNear(start(tie), tiel);
  });

  it('draws no line to a pilot on the same spot', () => {
    expect(pilotTies(small, [spot('tiel', tiel, 'p-a', 'p-b')], 'p-a', ['p-b'])).toEqual([]);
  });

  it('bows there and back on two sides, so that both can be told apart', () => {
    const places = [spot('tiel', tiel, 'p-a'), spot('texel', texel, 'p-b')];
    const [there] = pilotTies(small, places, 'p-a', ['p-b']);
    const [back] = pilotTies(small, places, 'p-b', ['p-a']);
    const middle = (tie: Tie | undefined) => tie?.line[(tie.line.length - 1) / 2] ?? [];
    const straight = [(tiel.lon + texel.lon) / 2, (tiel.lat + texel.lat) / 2];
    const [a, b] = [middle(there), middle(back)].map(([lon = 0]) => lon - (straight[0] ?? 0));
    expect((a ?? 0) * (b ?? 0)).toBeLessThan(0);
  });

  it('is a line from one to the other without leaps, wherever they are', () => {
    const at = fc.record({
      lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
      lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
    });
    fc.assert(
      fc.property(at, at, (from, to) => {
        const places = [spot('van', from, 'p-a'), spot('naar', to, 'p-b')];
        const size = Math.hypot(from.lat - to.lat, from.lon - to.lon);
        for (const tie of pilotTies(small, places, 'p-a', ['p-b'])) {
          isNear(start(tie), from);
          isNear(end(tie), to);
          for (const [step, [lon, lat]] of tie.line.slice(1).entries()) {
            const [x, y] = tie.line[step] ?? [0, 0];
            expect(Math.hypot(lon - x, lat - y)).toBeLessThan(size / 4);
          }
        }
      }),
    );
  });
});

describe('partnerNames', () => {
  const tie = (id: string, to: LatLon): Tie => ({ id, name: `Naam van ${id}`, to, line: [] });

  it('has one text for each spot, with everybody who is there', () => {
    expect(partnerNames([tie('a', tiel), tie('b', texel), tie('c', { ...tiel })])).toEqual([
      { id: 'partner-a', name: 'Naam van a, Naam van c', style: 'partner', at: tiel },
      { id: 'partner-b', name: 'Naam van b', style: 'partner', at: texel },
    ]);
    expect(partnerNames([])).toEqual([]);
  });

  it('names each partner of a pilot exactly once', () => {
    const names = partnerNames(partners([spot('texel', texel, 'p-a')])).map(({ name }) => name);
    expect(names).toEqual(['org-amsterdam, org-ook-amsterdam', 'org-tiel']);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geographyOf } from '../../../src/domain/geo/geography.ts';
import { placeOf } from '../../../src/domain/geo/place.ts';
import { hasPlace, liesWithin } from '../../../src/domain/geo/within.ts';
import { KINDS } from '../../../src/domain/kinds.ts';
import type { Network } from '../../../src/domain/network.ts';
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
} from '../../support/network.ts';
import { divisions } from '../../support/realGeo.ts';
import { realNetwork } from '../../support/realNetwork.ts';

/** A kind of relation of a family that is drawn with dots (`refers`), or with another line. */
function relationKind(refers: boolean): string {
  const { relationFamilies, relationKinds } = realNetwork.file.vocabularies;
  const pattern = new Map(relationFamilies.map((family) => [family.id, family.pattern]));
  const found = relationKinds.find(({ family }) => (pattern.get(family) === 'dotted') === refers);
  if (!found) throw new Error('no such kind of relation');
  return found.id;
}
const [refers, takesPart] = [relationKind(true), relationKind(false)];

const small = network({
  regions: [
    region('regio-tiel', { code: 'GM0281' }),
    region('regio-rivierenland', { kind: 'regio', code: 'AM10' }),
    region('regio-arnhem', { code: 'GM0202' }),
    region('regio-ergens', { kind: 'regio' }),
  ],
  organisations: ['van-tiel', 'doet-mee', 'noemt', 'van-arnhem', 'nergens', 'ver-weg'].map((id) =>
    organisation(`org-${id}`),
  ),
  programmes: [programme('prog-a'), programme('prog-b')],
  pilots: [
    pilot('p-tiel', { regions: ['regio-tiel'] }),
    pilot('p-arnhem', { regions: ['regio-arnhem'] }),
    pilot('p-landelijk'),
  ],
  themes: [theme('thema-a')],
  knelpunten: [knelpunt('knelpunt-a')],
  events: [event('dag-tiel'), event('dag-elders')],
  relations: [
    relation('org-van-tiel', 'regio-tiel', takesPart),
    relation('org-doet-mee', 'p-tiel', takesPart),
    relation('org-noemt', 'p-tiel', refers),
    relation('org-van-arnhem', 'p-arnhem', takesPart),
    relation('org-ver-weg', 'org-doet-mee', takesPart),
    relation('p-tiel', 'prog-a', takesPart),
    relation('p-arnhem', 'prog-b', takesPart),
    relation('thema-a', 'regio-tiel', takesPart),
    relation('knelpunt-a', 'p-tiel', takesPart),
    relation('dag-tiel', 'regio-tiel', takesPart),
  ],
});

function within(value: string, on: Network = small): string[] {
  const place = placeOf(value, on, divisions);
  if (!place) throw new Error(`no place ${value}`);
  return [...liesWithin(on, geographyOf(on, divisions), place)].sort();
}

describe('liesWithin', () => {
  const ofTiel = [
    'dag-tiel',
    'org-doet-mee',
    'org-van-tiel',
    'p-tiel',
    'prog-a',
    'regio-rivierenland',
    'regio-tiel',
  ];

  it.each([
    ['a gemeente', 'GM0281', ofTiel],
    ['its record', 'regio-tiel', ofTiel],
    ['the region around it', 'AM10', ofTiel],
    ['a gemeente where nobody is known', 'GM0363', []],
    ['a region without known area', 'regio-ergens', ['regio-ergens']],
  ])('%s', (_, value, expected) => {
    expect(within(value)).toEqual(expected);
  });

  it('of the whole province holds both gemeenten, but nobody without a place', () => {
    const found = within('PV25');
    expect(found).toEqual(
      expect.arrayContaining([...ofTiel, 'p-arnhem', 'prog-b', 'org-van-arnhem']),
    );
    for (const id of ['p-landelijk', 'org-nergens', 'org-ver-weg', 'org-noemt', 'dag-elders']) {
      expect(found).not.toContain(id);
    }
  });

  it('never holds a theme or a knelpunt', () => {
    expect(KINDS.filter((kind) => !hasPlace(kind)).sort()).toEqual(['knelpunt', 'theme']);
    expect(within('PV25')).not.toContain('thema-a');
    expect(within('PV25')).not.toContain('knelpunt-a');
  });

  it('of a region holds what each of its gemeenten holds', () => {
    const codes = Object.keys(divisions.regions);
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        const members = placeOf(code, realNetwork, divisions)?.gemeenten ?? [];
        const record = realNetwork.file.regions.filter((one) => one.code === code);
        const each = new Set(members.flatMap((member) => within(member, realNetwork)));
        for (const { id } of record) each.add(id);
        expect(within(code, realNetwork)).toEqual([...each].sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe('geographyOf', () => {
  const geography = geographyOf(small, divisions);

  it('is made once for the same network and divisions', () => {
    expect(geographyOf(small, divisions)).toBe(geography);
    expect(geographyOf(small, { ...divisions })).not.toBe(geography);
    expect(geographyOf(realNetwork, divisions)).not.toBe(geography);
  });

  it.each([
    ['a pilot of a gemeente', 'p-tiel', ['GM0281']],
    ['a national pilot', 'p-landelijk', []],
    ['a region', 'regio-arnhem', ['GM0202']],
    ['an organisation of a region', 'org-van-tiel', ['GM0281']],
    ['an organisation that takes part in a pilot', 'org-doet-mee', []],
    ['what does not exist', 'weg', []],
  ])('%s', (_, id, gemeenten) => {
    expect(geography.gemeentenOf(id)).toEqual(gemeenten);
  });

  it('names each gemeente once, and knows no place twice', () => {
    const twice = network({
      regions: [
        region('r-tiel', { code: 'GM0281' }),
        region('r-rivier', { kind: 'regio', code: 'AM10' }),
      ],
      pilots: [pilot('p', { regions: ['r-tiel', 'r-rivier'], gemeenten: ['r-tiel'] })],
    });
    const found = geographyOf(twice, divisions).gemeentenOf('p');
    expect(new Set(found).size).toBe(found.length);
    expect([...found].sort()).toEqual(
      [...(placeOf('AM10', twice, divisions)?.gemeenten ?? [])].sort(),
    );
  });

  it('knows who borders a gemeente', () => {
    expect(geography.neighboursOf('GM0281')).toContain('GM1960');
    expect(geography.neighboursOf('GM0448')).toEqual([]);
    expect(geography.neighboursOf('GM9999')).toEqual([]);
  });
});

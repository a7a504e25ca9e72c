/** A small network on the real divisions and boundaries, for everything about places. */
import type { DataSource } from '../../src/state/appState.ts';
import { sourceOf } from './dataSource.ts';
import { networkFile, organisation, pilot, programme, region, relation } from './network.ts';
import { realGeo } from './realGeo.ts';

const placeFile = networkFile({
  organisations: [
    organisation('org-mee', { name: 'Doet mee in Tiel' }),
    organisation('org-elders', { name: 'Zit in Arnhem' }),
  ],
  programmes: [programme('prog-a', { name: 'Programma Samen' })],
  pilots: [
    pilot('p-tiel', { name: 'Pilot in Tiel', regions: ['regio-tiel'], leefdomeinen: ['wonen'] }),
    pilot('p-rivier', { name: 'Pilot van de streek', regions: ['regio-rivierenland'] }),
    pilot('p-arnhem', {
      name: 'Pilot in Arnhem',
      regions: ['regio-arnhem'],
      leefdomeinen: ['wonen'],
    }),
    // Only what not everybody works on tells that two are alike.
    pilot('p-groningen', {
      name: 'Pilot in Groningen',
      regions: ['regio-groningen'],
      leefdomeinen: ['zorg'],
    }),
    pilot('p-land', { name: 'Landelijke pilot' }),
  ],
  regions: [
    region('regio-tiel', { name: 'Tiel', code: 'GM0281' }),
    region('regio-arnhem', { name: 'Arnhem', code: 'GM0202' }),
    region('regio-groningen', { name: 'Groningen', code: 'GM0014' }),
    region('regio-den-haag', { name: 'Den Haag', code: 'GM0518' }),
    region('regio-rivierenland', { name: 'Rivierenland', kind: 'regio', code: 'AM10' }),
    region('regio-ergens', { name: 'Ergens', kind: 'regio' }),
  ],
  relations: [
    relation('org-mee', 'p-tiel'),
    relation('org-elders', 'p-arnhem'),
    relation('p-tiel', 'prog-a', 'onderdeel-van'),
  ],
});

export const placeSource: DataSource = {
  ...sourceOf([placeFile]),
  loadDivisions: async () => ({ ok: true, value: realGeo.divisions }),
  loadBoundaries: async () => ({ ok: true, value: realGeo }),
};

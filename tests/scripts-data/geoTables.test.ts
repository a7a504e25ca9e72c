import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAreas } from '../../scripts/lib/geo/geoTables.ts';
import { smallDataFolder, type TemporaryFolder } from '../fixtures/dataFolder.ts';

describe('the real tables', () => {
  const { areas, problems } = readAreas('data');

  it.each([
    ['GM0202', { division: 'gemeente', name: 'Arnhem', successors: [] }],
    ['PV25', { division: 'provincie', name: 'Gelderland', successors: [] }],
    ['AM38', { division: 'arbeidsmarktregio', absentUntil: 2016 }],
    ['AM31', { division: 'arbeidsmarktregio', absentFrom: 2023 }],
    ['JZ31', { division: 'jeugdregio' }],
    ['MC04', { division: 'rmcregio', successors: [] }],
    ['GG0111', { division: 'ggdregio' }],
    ['GM0003', { name: 'Appingedam', absentFrom: 2021, successors: ['GM1979'] }],
    ['GM0788', { name: 'Haaren', successors: ['GM0865', 'GM0824', 'GM0855', 'GM0757'] }],
    ['GM1979', { name: 'Eemsdelta', absentUntil: 2020 }],
    // Bellingwedde went into Westerwolde in 2018, of which the tables only know the outcome.
    ['GM0007', { absentFrom: 2018, successors: [] }],
    ['GM1950', { name: 'Westerwolde', absentUntil: 2016 }],
    // Groningen was there already when Haren and Ten Boer joined it.
    ['GM0014', { division: 'gemeente', name: 'Groningen', successors: [] }],
  ])('know %s', (code, expected) => {
    expect(areas?.get(code)).toMatchObject(expected);
  });

  it('have nothing against them', () => {
    expect(problems).toEqual([]);
    expect(areas?.get('GM0014')?.absentUntil).toBeUndefined();
    expect(areas?.get('MC04')?.absentUntil).toBeUndefined();
  });
});

describe('tables that cannot be used', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = smallDataFolder();
  });
  afterEach(() => folder.remove());
  const found = () => {
    const { areas, problems } = readAreas(folder.path);
    expect(areas).toBeUndefined();
    return problems.map(({ code, file, message }) => `${code} | ${file} | ${message}`);
  };

  it('are named when they are missing', () => {
    for (const name of ['gebiedsindelingen.csv', 'herindelingen.csv']) {
      rmSync(join(folder.path, 'geo', name));
    }
    expect(found()).toEqual([
      'missing-file | geo/gebiedsindelingen.csv | Dit bestand ontbreekt.',
      'missing-file | geo/herindelingen.csv | Dit bestand ontbreekt.',
    ]);
  });

  it.each([
    ['gebiedsindelingen.csv', 'iets,anders\n1,2\n', 'kolom gemeente_code ontbreekt of is leeg'],
    ['herindelingen.csv', 'oud_code\nGM0003\n', 'kolom oud_naam ontbreekt of is leeg'],
    [
      'herindelingen.csv',
      'oud_code,oud_naam,laatste_jaar,nieuw_code,nieuw_naam,aandeel_oppervlakte\nGM0003,A,ooit,GM1979,B,1\n',
      'een code of een getal is niet goed geschreven',
    ],
    [
      'gebiedsindelingen-2016.csv',
      'gemeente_code,naam\n,Arnhem\n',
      'kolom gemeente_code ontbreekt',
    ],
  ])('are named when %s is %j', (name, text, why) => {
    folder.write(`geo/${name}`, text);
    expect(found()[0]).toContain('geo-table | geo | ');
    expect(found()[0]).toContain(why);
  });

  it('does without the older edition', () => {
    rmSync(join(folder.path, 'geo', 'gebiedsindelingen-2016.csv'));
    const { areas, problems } = readAreas(folder.path);
    expect(problems).toEqual([]);
    expect(areas?.get('AM31')).toBeUndefined();
    expect(areas?.get('AM38')?.absentUntil).toBeUndefined();
  });
});

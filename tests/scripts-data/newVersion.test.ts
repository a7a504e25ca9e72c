import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/lib/check/checkData.ts';
import { UNWRITTEN_SUMMARY } from '../../scripts/lib/check/checkVersions.ts';
import { fixedAs } from '../../scripts/lib/folder/published.ts';
import { type NewVersion, newVersion } from '../../scripts/lib/versions/newVersion.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import type { VersionInfo } from '../../src/domain/schema.ts';
import { listVersions, smallConcept, smallDataFolder } from '../fixtures/dataFolder.ts';
import { smallInfo } from '../fixtures/smallVersion.ts';
import { folderForEachTest } from '../support/folderForEachTest.ts';
import { refusalOf } from '../support/refusal.ts';

const folder = folderForEachTest(() => {
  const made = smallDataFolder();
  // Its concept is ready.
  listVersions(made, [smallInfo, { ...smallConcept, state: 'gepubliceerd' }]);
  return made;
});

const listed = (): VersionInfo[] =>
  JSON.parse(readFileSync(join(folder.path, 'versions.json'), 'utf8')).versions;
const filesOf = (id: string) => {
  const path = join(folder.path, 'versions', id);
  return Object.fromEntries(
    readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]),
  );
};

const refusal = (request: NewVersion) => refusalOf(folder, () => newVersion(folder.path, request));

describe('newVersion', () => {
  it('starts a concept from the latest published version', () => {
    const { info, base, later } = newVersion(folder.path, { id: '2019-02' });
    expect(info).toEqual({
      id: '2019-02',
      date: '2019-02-28',
      title: 'Februari 2019',
      summary: UNWRITTEN_SUMMARY,
      state: 'concept',
      basedOn: '2018-12',
    });
    expect(base.id).toBe('2018-12');
    expect(later).toEqual([]);
    expect(listed().map(({ id }) => id)).toEqual(['2018-11', '2018-12', '2019-02']);
    expect(listed().at(-1)).toEqual(info);
    expect(Object.keys(filesOf('2019-02'))).toEqual(Object.keys(filesOf('2018-12')));
    const { parts, errors } = checkData(folder.path);
    expect(errors).toBe(0);
    expect(parts[0]?.problems).toMatchObject([
      { level: 'warning', code: 'no-summary', record: '2019-02' },
    ]);
  });

  it('takes the day up to which the facts are', () => {
    const { info } = newVersion(folder.path, { id: '2020-02', date: '2020-02-29' });
    expect(info.date).toBe('2020-02-29');
  });

  it.each([
    ['2020-02', '2020-02-29', 'Februari 2020'],
    ['2021-04', '2021-04-30', 'April 2021'],
    ['2018-12.1', '2018-12-31', 'December 2018, verbeterd'],
    ['2018-12.2', '2018-12-31', 'December 2018, 2e verbetering'],
  ])('gives %s the last day of its month and a title', (id, date, title) => {
    expect(newVersion(folder.path, { id }).info).toMatchObject({ date, title });
  });

  it('gives a correction the day of what it corrects: no fact is of a later day', () => {
    listVersions(folder, [{ ...smallInfo, date: '2018-11-22' }]);
    expect(newVersion(folder.path, { id: '2018-11.1' }).info.date).toBe('2018-11-22');
    const later = { id: '2018-11.2', from: '2018-11.1', date: '2018-11-29' };
    expect(newVersion(folder.path, later).info.date).toBe('2018-11-29');
  });

  it('puts a correction of an older version in its place, and tells which versions come later', () => {
    const { info, later } = newVersion(folder.path, { id: '2018-11.1' });
    expect(info.basedOn).toBe('2018-11');
    expect(listed().map(({ id }) => id)).toEqual(['2018-11', '2018-11.1', '2018-12']);
    expect(later.map(({ id }) => id)).toEqual(['2018-12']);
  });

  it('starts from a concept when asked to', () => {
    newVersion(folder.path, { id: '2019-02' });
    const { info } = newVersion(folder.path, { id: '2019-03', from: '2019-02' });
    expect(info.basedOn).toBe('2019-02');
  });

  it('brings a copy of an older format to the current one', () => {
    rmSync(join(folder.path, 'versions/2018-11/formerIds.json'));
    const versions = [smallInfo];
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION, versions });
    const fixed = { ...fixedAs(folder.path, smallInfo), schemaVersion: 1 };
    folder.write('published.json', { '2018-11': fixed });
    newVersion(folder.path, { id: '2019-02' });
    expect(JSON.parse(filesOf('2019-02')['formerIds.json'] ?? '')).toEqual([]);
    expect(checkData(folder.path).errors).toBe(0);
  });

  it('adds to versions.json and leaves the rest of its text, line ends too', () => {
    const text = `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, versions: listed() }, null, 2)}\n`;
    const windows = text.replaceAll('\n', '\r\n');
    folder.write('versions.json', windows);
    newVersion(folder.path, { id: '2019-02' });
    const now = readFileSync(join(folder.path, 'versions.json'), 'utf8');
    const [before = '', after = ''] = windows.split(/(?<=})(?=\r\n {2}\])/);
    expect(now.startsWith(`${before},\r\n    {\r\n      "id": "2019-02",`)).toBe(true);
    expect(now.endsWith(after)).toBe(true);
    expect(now.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    ['februari', '"februari" kan geen versie zijn. | Schrijf jaar en maand'],
    ['2019-13', '"2019-13" kan geen versie zijn.'],
    ['2019-00', '"2019-00" kan geen versie zijn.'],
    ['2019-2', '"2019-2" kan geen versie zijn.'],
    ['2019-02.0', '"2019-02.0" kan geen versie zijn.'],
    ['../2019-02', '"../2019-02" kan geen versie zijn.'],
    [
      '2018-12',
      'De versie 2018-12 is er al. | Wilt u iets verbeteren? Gebruik: npm run data:new-version -- 2018-12.1',
    ],
    [
      '2018-11',
      'De versie 2018-11 is er al. | Wilt u iets verbeteren? Gebruik: npm run data:new-version -- 2018-11.1',
    ],
    [
      '2017-05',
      '2017-05 komt niet na 2018-12, waar het concept mee begint. | Kies een latere maand.',
    ],
    [
      '2019-02.1',
      'Er is geen versie 2019-02 om te verbeteren. | Zijn er nieuwe gegevens tot en met 2019-02? Gebruik: npm run data:new-version -- 2019-02',
    ],
  ])('refuses %s', (id, words) => {
    expect(refusal({ id })).toContain(words);
  });

  it.each([
    [
      '28-02-2019',
      '"28-02-2019" is geen volledige datum. | Schrijf jaar, maand en dag, zoals 2019-02-28.',
    ],
    ['2019-02-29', 'De datum 2019-02-29 bestaat niet.'],
    ['2019-03-01', 'De datum 2019-03-01 past niet bij de versie 2019-02.'],
  ])('refuses the date %s', (date, words) => {
    expect(refusal({ id: '2019-02', date })).toContain(words);
  });

  it('refuses a date before that of the version it starts from', () => {
    expect(refusal({ id: '2018-12.1', date: '2018-12-01' })).toContain(
      'eerder dan die van 2018-12',
    );
  });

  it.each([
    [
      '2018-11.1',
      '2018-12',
      '2018-11.1 komt niet na 2018-12, waar het concept mee begint. | Gebruik: npm run data:new-version -- 2018-11.1',
    ],
    ['2019-02', '2016-01', 'De versie 2016-01 bestaat niet. | Kies uit: 2018-11, 2018-12.'],
    [
      '2019-02',
      '2018-11',
      'Na 2018-11 is 2018-12 gepubliceerd. Wat daarin veranderde, zou ontbreken. | Begin daarmee: npm run data:new-version -- 2019-02 --from 2018-12',
    ],
  ])('refuses to start %s from %s', (id, from, words) => {
    expect(refusal({ id, from })).toBe(words);
  });

  it('refuses a second concept, unless told where it starts', () => {
    newVersion(folder.path, { id: '2019-02' });
    expect(refusal({ id: '2019-03' })).toBe(
      'Er is al een concept: 2019-02. | Werk daarin verder, of publiceer het eerst: npm run data:publish -- 2019-02\nToch een tweede concept? Gebruik: npm run data:new-version -- 2019-03 --from 2018-12',
    );
    expect(refusal({ id: '2019-02' })).toBe(
      'De versie 2019-02 is er al. | Werk verder in het concept 2019-02: de bestanden staan in data/versions/2019-02.',
    );
    expect(newVersion(folder.path, { id: '2019-03', from: '2018-12' }).later).toEqual([]);
  });

  it('mends an older version while a concept is open, once', () => {
    newVersion(folder.path, { id: '2019-02' });
    expect(newVersion(folder.path, { id: '2018-11.1' }).base.id).toBe('2018-11');
    expect(refusal({ id: '2018-11.2' })).toBe(
      'Er is al een concept: 2018-11.1. | Werk daarin verder, of publiceer het eerst: npm run data:publish -- 2018-11.1',
    );
    expect(refusal({ id: '2018-11' })).toContain('Werk verder in het concept 2018-11.1');
  });

  it('refuses when a folder is in the way', () => {
    folder.write('versions/2019-02/pilots.json', []);
    expect(refusal({ id: '2019-02' })).toContain('De map versions/2019-02 is er al');
  });

  it('refuses to copy errors, and does not mind those of another version', () => {
    folder.write('versions/2018-12/themes.json', '[');
    expect(refusal({ id: '2019-02' })).toContain('Er zitten nog fouten in versie 2018-12.');
    expect(newVersion(folder.path, { id: '2018-11.1', from: '2018-11' }).base.id).toBe('2018-11');
    folder.write('versions.json', '[');
    expect(refusal({ id: '2019-03' })).toContain('Er zitten nog fouten in de gegevens.');
  });
});

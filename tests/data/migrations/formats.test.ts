import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/data/deepFreeze.ts';
import { loadIndex, loadVersion } from '../../../src/data/load.ts';
import { migrate } from '../../../src/data/migrate.ts';
import { to2 } from '../../../src/data/migrations/to2.ts';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import { COLLECTIONS } from '../../../src/domain/check/structure.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import { buildNetwork } from '../../../src/domain/network.ts';
import { networkFileSchema } from '../../../src/domain/schema.ts';
import { fileInFormat, keptFormats } from '../../fixtures/formats.ts';
import { BASE, siteOf } from '../../fixtures/site.ts';

const formats = keptFormats();

/** The site as it was in a format: its index, with hashes, and its latest version. */
function siteIn(format: number) {
  const index = fileInFormat(format, 'index');
  const text = JSON.stringify(fileInFormat(format, 'netwerk'));
  return siteOf({ 'index.json': JSON.stringify(index), [`${index.latest}/netwerk.json`]: text });
}

describe('every format that ever was', () => {
  it('is kept', () => {
    expect(formats).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
  });

  it.each(formats)('%i is what its file says', (format) => {
    expect(fileInFormat(format, 'netwerk').schemaVersion).toBe(format);
    expect(fileInFormat(format, 'index').schemaVersion).toBe(format);
  });

  it.each(formats)('%i opens in the app', async (format) => {
    const fetchText = siteIn(format);
    const index = await loadIndex(fetchText, BASE);
    if (!index.ok) throw new Error(JSON.stringify(index.problem));
    const version = await loadVersion(fetchText, BASE, index.value, index.value.latest);
    if (!version.ok) throw new Error(JSON.stringify(version.problem));
    expect(networkFileSchema.parse(version.value)).toEqual(version.value);
    const { entities, links } = buildNetwork(version.value);
    expect(entities.get('org-movisie')?.record.name).toBe('Movisie');
    expect(links.get('pilot-toekomstplan-venlo')).not.toEqual([]);
  });

  it.each(formats)('%i passes the check, and keeps all it held', (format) => {
    const file = deepFreeze(fileInFormat(format, 'netwerk'));
    const migrated = migrate(file);
    if (migrated.kind !== 'ready') throw new Error(migrated.kind);
    expect(migrated.file).toMatchObject({ ...file, schemaVersion: SCHEMA_VERSION });
    const known = Object.entries(Object(migrated.file)).filter(([name]) =>
      COLLECTIONS.some((collection) => collection === name),
    );
    const problems = checkVersion(Object.fromEntries(known), { date: '2018-11-30' });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('to2', () => {
  it('adds an empty list of former ids to a version, and leaves one that is there', () => {
    expect(to2.up({ themes: [] })).toEqual({ themes: [], formerIds: [] });
    const formerIds = [{ id: 'org-oud', note: 'Opgeheven.' }];
    expect(to2.up({ formerIds })).toEqual({ formerIds });
  });

  it('adds an empty list of files to the index', () => {
    expect(to2.up({ latest: '2018-11', versions: [] })).toEqual({
      latest: '2018-11',
      versions: [],
      files: [],
    });
  });
});

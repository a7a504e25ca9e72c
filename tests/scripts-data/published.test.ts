import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozenProblems, readPublished } from '../../scripts/lib/folder/published.ts';
import type { VersionInfo } from '../../src/domain/schema.ts';
import { listVersions, smallConcept, smallDataFolder } from '../fixtures/dataFolder.ts';
import { smallInfo } from '../fixtures/smallVersion.ts';
import { folderForEachTest } from '../support/folderForEachTest.ts';

const folder = folderForEachTest(smallDataFolder);

const pathOf = (file: string) => join(folder.path, 'versions', smallInfo.id, file);
const found = (info: VersionInfo = smallInfo) =>
  frozenProblems(folder.path, info, readPublished(folder.path).published);

describe('frozenProblems', () => {
  it('has nothing to say about a published version that did not change, or about a concept', () => {
    expect(found()).toEqual([]);
    expect(found(smallConcept)).toEqual([]);
  });

  it('names each file that was changed, added or taken away', () => {
    folder.write('versions/2018-11/themes.json', []);
    folder.write('versions/2018-11/extra.json', []);
    rmSync(pathOf('events.json'));
    expect(found().map(({ code, file, message }) => [code, file, message])).toEqual([
      ['frozen', 'events.json', 'Dit bestand is weg, maar de versie 2018-11 is gepubliceerd.'],
      [
        'frozen',
        'extra.json',
        'Dit bestand is toegevoegd, maar de versie 2018-11 is gepubliceerd.',
      ],
      [
        'frozen',
        'themes.json',
        'Dit bestand is veranderd, maar de versie 2018-11 is gepubliceerd.',
      ],
    ]);
    const correction =
      'Een verbetering komt in een nieuwe versie: npm run data:new-version -- 2018-11.1';
    expect(found().map(({ advice }) => advice)).toEqual([
      `Zet het terug zoals het was: git restore data/versions/2018-11/events.json\n${correction}`,
      `Haal het weg: data/versions/2018-11/extra.json.\n${correction}`,
      `Zet het terug zoals het was: git restore data/versions/2018-11/themes.json\n${correction}`,
    ]);
  });

  it.each([
    { date: '2018-11-29' },
    { title: 'November' },
    { summary: 'Anders.' },
    { basedOn: '2017-11' },
  ])('sees that the list says something else of it: %j', (change) => {
    expect(found({ ...smallInfo, ...change })).toMatchObject([
      {
        code: 'frozen',
        file: 'versions.json',
        record: '2018-11',
        advice: expect.stringContaining('git diff data/versions.json'),
      },
    ]);
  });

  it('sees no change in other line ends', () => {
    folder.write('versions/2018-11/themes.json', '[\n]\n');
    listVersions(folder, [smallInfo]);
    folder.write('versions/2018-11/themes.json', '[\r\n]\r\n');
    expect(readFileSync(pathOf('themes.json'), 'utf8')).toContain('\r');
    expect(found()).toEqual([]);
  });

  it('sees a published version that was never fixed', () => {
    folder.write('published.json', {});
    expect(found()).toMatchObject([
      {
        code: 'not-fixed',
        record: '2018-11',
        advice: expect.stringContaining('npm run data:publish -- 2018-11'),
      },
    ]);
  });

  it('sees a published version that was made a concept again', () => {
    expect(found({ ...smallInfo, state: 'concept' })).toMatchObject([
      { code: 'unpublished', file: 'versions.json', record: '2018-11' },
    ]);
  });
});

/** Of the shape of a SHA-256. */
const ENTRY = '0'.repeat(64);

describe('readPublished', () => {
  it.each([
    ['{', 'not-json', ''],
    [[], 'wrong-type', ''],
    [{ '2018-11': { schemaVersion: 2, files: {} } }, 'missing', '2018-11 › entry'],
    [{ november: { schemaVersion: 2, entry: ENTRY, files: {} } }, 'wrong-value', 'november'],
    [
      { '2018-11': { schemaVersion: '2', entry: ENTRY, files: {} } },
      'wrong-type',
      '2018-11 › schemaVersion',
    ],
    [
      { '2018-11': { schemaVersion: 2, entry: ENTRY, files: { 'themes.json': 'abc' } } },
      'wrong-format',
      '2018-11 › files › themes.json',
    ],
  ])('says what is wrong with %j', (content, code, field) => {
    folder.write('published.json', content);
    const { published, problems } = readPublished(folder.path);
    expect(published).toEqual({});
    expect(problems).toMatchObject([{ code, file: 'published.json', field }]);
  });
});

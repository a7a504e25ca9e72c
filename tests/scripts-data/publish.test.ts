import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/lib/check/checkData.ts';
import { UNWRITTEN_SUMMARY } from '../../scripts/lib/check/checkVersions.ts';
import { fixedAs } from '../../scripts/lib/folder/published.ts';
import { publishVersion } from '../../scripts/lib/versions/publishVersion.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import type { Published, VersionInfo } from '../../src/domain/schema.ts';
import { contentOf, listVersions, smallConcept, smallDataFolder } from '../fixtures/dataFolder.ts';
import { smallInfo } from '../fixtures/smallVersion.ts';
import { folderForEachTest } from '../support/folderForEachTest.ts';
import { refusalOf } from '../support/refusal.ts';

const folder = folderForEachTest(smallDataFolder);

const read = (file: string) => JSON.parse(readFileSync(join(folder.path, file), 'utf8'));
const listed = (): VersionInfo[] => read('versions.json').versions;
const published = (): Published => read('published.json');

const refusal = (id = smallConcept.id) => refusalOf(folder, () => publishVersion(folder.path, id));

describe('publishVersion', () => {
  it('changes the state and fixes the files', () => {
    const before = published();
    const info = { ...smallConcept, state: 'gepubliceerd' };
    expect(publishVersion(folder.path, '2018-12')).toEqual({ info, changed: true });
    expect(listed()).toEqual([smallInfo, info]);
    expect(Object.entries(published())).toEqual([
      ...Object.entries(before),
      ['2018-12', fixedAs(folder.path, smallConcept)],
    ]);
    expect(checkData(folder.path).errors).toBe(0);
    folder.write('versions/2018-12/themes.json', []);
    expect(checkData(folder.path).parts.at(-1)?.problems[0]?.code).toBe('frozen');
  });

  it('keeps what was fixed, in the order of the versions', () => {
    const correction = { ...smallConcept, id: '2018-11.1', date: smallInfo.date };
    cpSync(join(folder.path, 'versions/2018-12'), join(folder.path, 'versions/2018-11.1'), {
      recursive: true,
    });
    listVersions(folder, [smallInfo, correction, { ...smallConcept, state: 'gepubliceerd' }]);
    const before = published();
    publishVersion(folder.path, correction.id);
    expect(published()).toMatchObject(before);
    expect(Object.keys(published())).toEqual(['2018-11', '2018-11.1', '2018-12']);
  });

  it('refuses when a published version is gone, so that it is not forgotten', () => {
    rmSync(join(folder.path, 'versions/2018-11'), { recursive: true });
    const { basedOn: _gone, ...concept } = smallConcept;
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION, versions: [concept] });
    expect(refusal()).toContain('Deze versie is gepubliceerd en staat niet meer in de lijst.');
  });

  it('does nothing a second time', () => {
    publishVersion(folder.path, '2018-12');
    const first = contentOf(folder);
    expect(publishVersion(folder.path, '2018-12').changed).toBe(false);
    expect(contentOf(folder)).toEqual(first);
  });

  it('publishes the first version there is', () => {
    listVersions(folder, [{ ...smallInfo, state: 'concept' }]);
    expect(publishVersion(folder.path, '2018-11').changed).toBe(true);
    expect(checkData(folder.path).errors).toBe(0);
  });

  it('fixes a version whose state was changed by hand', () => {
    const versions = [smallInfo, { ...smallConcept, state: 'gepubliceerd' }];
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION, versions });
    expect(checkData(folder.path).errors).toBe(1);
    expect(publishVersion(folder.path, '2018-12').changed).toBe(true);
    expect(checkData(folder.path).errors).toBe(0);
  });

  it('does not fix a published version anew that was changed as a concept', () => {
    const fixed = published();
    listVersions(folder, [{ ...smallInfo, state: 'concept' }]);
    folder.write('published.json', fixed);
    folder.write('versions/2018-11/results.json', '[ ]');
    expect(refusal('2018-11')).toContain('Dit bestand is veranderd, maar de versie 2018-11');
  });

  it('refuses an error anywhere, and names it', () => {
    folder.write('versions/2018-12/themes.json', '[');
    expect(refusal()).toMatch(
      /themes\.json[\s\S]*houdt te vroeg op[\s\S]*Er is niets gepubliceerd/,
    );
  });

  it('refuses a summary that nobody wrote yet', () => {
    listVersions(folder, [smallInfo, { ...smallConcept, summary: UNWRITTEN_SUMMARY }]);
    expect(checkData(folder.path).errors).toBe(0);
    expect(refusal()).toContain('De samenvatting moet nog geschreven worden.');
  });

  it('refuses a version that was started from a concept', () => {
    const base = { ...smallConcept, id: '2018-11.1', date: '2018-11-30' };
    listVersions(folder, [smallInfo, base, { ...smallConcept, basedOn: base.id }]);
    expect(refusal()).toContain('Publiceer eerst 2018-11.1: npm run data:publish -- 2018-11.1');
  });

  it('refuses a version that does not exist, and names the concepts', () => {
    expect(refusal('2019-01')).toBe('De versie 2019-01 bestaat niet. | Kies uit: 2018-12.');
    publishVersion(folder.path, '2018-12');
    expect(refusal('2019-01')).toContain('Er is geen concept.');
  });

  it('refuses when the list of versions cannot be read', () => {
    folder.write('versions.json', '[');
    expect(refusal()).toContain('versions.json');
  });
});

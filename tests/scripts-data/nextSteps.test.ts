import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importVersion } from '../../scripts/lib/sheets/importVersion.ts';
import { conceptAdvice, exportCommand } from '../../scripts/lib/sheets/nextSteps.ts';
import { newVersion } from '../../scripts/lib/versions/newVersion.ts';
import type { VersionInfo } from '../../src/domain/schema.ts';
import { listVersions, smallConcept, smallDataFolder } from '../fixtures/dataFolder.ts';
import { smallInfo } from '../fixtures/smallVersion.ts';
import { EditedTables } from '../support/editWorkbook.ts';
import { folderForEachTest } from '../support/folderForEachTest.ts';

const folder = folderForEachTest(smallDataFolder);

const published = { ...smallConcept, state: 'gepubliceerd' } as const;
const correction = { ...smallInfo, id: '2018-11.1', basedOn: '2018-11' };

/** A workbook of a version, in which a theme is called otherwise. */
function workbookOf(version: string): string {
  const path = join(folder.path, 'boek.xlsx');
  const tables = new EditedTables(folder.path, version);
  writeFileSync(path, tables.set('Thema’s', 'thema-jeugd', 'Naam', 'Jongeren').workbook());
  return path;
}

function adviceFor(version: string, versions: readonly VersionInfo[]): string {
  listVersions(folder, versions);
  return importVersion(folder.path, workbookOf(version), {}).refusal?.advice ?? '';
}

/** Does what an advice says: starts what it starts, and writes what it writes. */
function follow(advice: string): readonly string[] {
  const [, started] = /data:new-version -- (\S+)\nSchrijf/.exec(advice) ?? [];
  if (started !== undefined) newVersion(folder.path, { id: started });
  const [, version] = /--version (\S+) --write/.exec(advice) ?? [];
  const { files } = importVersion(folder.path, join(folder.path, 'boek.xlsx'), {
    version,
    write: true,
  });
  return files;
}

describe('what a workbook of a published version is told', () => {
  it('names the concept that still says the same', () => {
    const advice = adviceFor('2018-11', [smallInfo, smallConcept]);
    expect(advice).toMatch(/^Schrijf het in het concept: .* --version 2018-12 --write$/);
    expect(follow(advice)).toEqual(['versions/2018-12/themes.json']);
  });

  it('names a concept to start, with an id that is free', () => {
    const advice = adviceFor('2018-12', [smallInfo, published]);
    expect(advice).toContain('npm run data:new-version -- 2019-01\n');
    expect(follow(advice)).toEqual(['versions/2019-01/themes.json']);
  });

  it('says that it is outdated when a later version is published, or how to mend its own', () => {
    const advice = adviceFor('2018-11', [smallInfo, published]);
    expect(advice).toContain('Na 2018-11 is 2018-12 gepubliceerd, dus dit is verouderd.');
    expect(advice).toContain('npm run data:new-version -- 2019-01\n');
    expect(follow(advice)).toEqual(['versions/2018-11.1/themes.json']);
  });

  it('says only that it is outdated when its version was mended since', () => {
    cpSync(join(folder.path, 'versions/2018-11'), join(folder.path, 'versions/2018-11.1'), {
      recursive: true,
    });
    const advice = adviceFor('2018-11', [smallInfo, correction]);
    expect(advice).toContain('npm run data:new-version -- 2018-12');
    expect(advice).not.toContain('--write');
  });

  it('asks for a new workbook when the concept was changed', () => {
    folder.write('versions/2018-12/results.json', []);
    const advice = adviceFor('2018-11', [smallInfo, smallConcept]);
    expect(advice).toMatch(
      /In het concept 2018-12 .* --version 2018-12 --xlsx "?\S*boek-2\.xlsx"?$/,
    );
  });

  it('takes no concept for one that says the same when the mark is gone', () => {
    listVersions(folder, [smallInfo, smallConcept]);
    expect(conceptAdvice(folder.path, 'boek.xlsx', smallInfo, undefined)).not.toContain('--write');
  });
});

describe('exportCommand', () => {
  it.each([
    ['boek.xlsx', '--xlsx', 'boek-3.xlsx'],
    ['boek-2.xlsx', '--xlsx', 'boek-3.xlsx'],
    ['boek-2026-11.xlsx', '--xlsx', 'boek-2026-11-2.xlsx'],
    ['csv', '--csv', 'csv-2'],
  ])('after %s names what is not there', (path, option, free) => {
    folder.write('boek-2.xlsx', '');
    const command = exportCommand('2018-12', join(folder.path, path));
    expect(command).toBe(
      `npm run data:export -- --version 2018-12 ${option} ${join(folder.path, free)}`,
    );
  });
});

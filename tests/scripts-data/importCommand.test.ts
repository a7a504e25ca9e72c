import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TemporaryFolder } from '../fixtures/dataFolder.ts';
import { EditedTables } from '../support/editWorkbook.ts';
import { runCommand } from '../support/runCommand.ts';
import { smallProject } from '../support/smallProject.ts';

let folder: TemporaryFolder;
let project: TemporaryFolder;
let remove: () => void;
const inProject = (path: string) => join(project.path, path);
beforeEach(() => {
  ({ folder, project, remove } = smallProject());
});
afterEach(() => remove());

const edit = (version = '2018-12') => new EditedTables(folder.path, version);
const renamed = (version?: string) =>
  edit(version).set('Thema’s', 'thema-jeugd', 'Naam', 'Jongeren');
const themes = () =>
  JSON.parse(readFileSync(join(folder.path, 'versions/2018-12/themes.json'), 'utf8'));

describe('npm run data:import', () => {
  const run = (tables: EditedTables, ...args: string[]) => {
    writeFileSync(inProject('boek.xlsx'), tables.workbook());
    return runCommand('data-import', project.path, 'boek.xlsx', ...args);
  };

  it('tells what is other, and how to write it', () => {
    const { status, output } = run(renamed());
    expect(output).toContain('Nagekeken als versie 2018-12: geen fouten');
    expect(output).toContain('Wat is er anders dan in versie 2018-12?');
    expect(output).toMatch(/was: Jeugd\n +nu: Jongeren/);
    expect(output.trimEnd().split('\n').slice(-3)).toEqual([
      'Er is nog niets geschreven. Dit zou veranderen:',
      '  data/versions/2018-12/themes.json',
      'Klopt het? Gebruik: npm run data:import -- boek.xlsx --write',
    ]);
    expect(status).toBe(0);
  });

  it('tells what it wrote, and what comes next', () => {
    const { status, output } = run(renamed(), '--write');
    expect(output).toContain('Geschreven:\n  data/versions/2018-12/themes.json\n');
    expect(output).toContain('npm run data:export -- --version 2018-12 --xlsx boek-2.xlsx\n');
    expect(output).toContain('npm run data:publish -- 2018-12');
    expect(themes()).toMatchObject([{ name: 'Jongeren' }]);
    expect(status).toBe(0);
  });

  it('tells that nothing is other', () => {
    const { status, output } = run(edit(), '--write');
    expect(output).toContain('Er is niets anders dan in versie 2018-12. Er is niets geschreven.');
    expect(status).toBe(0);
  });

  it('tells of a published version how to start a concept', () => {
    const { status, output } = run(renamed('2018-11'));
    expect(output).toContain('Er is niets geschreven. Versie 2018-11 is gepubliceerd');
    expect(output).toContain('npm run data:import -- boek.xlsx --version 2018-12 --write');
    expect(status).toBe(0);
  });

  it('ends with 1 when there are errors', () => {
    const { status, output } = run(
      edit().set('Gebeurtenissen', 'ev-start', 'Datum', '31-02-2018'),
      '--write',
    );
    expect(output).toContain('  Gebeurtenissen\n    FOUT  rij 2 (ev-start) › kolom F (Datum): ');
    expect(output).toContain('Er is niets geschreven. Verbeter eerst de fouten.');
    expect(status).toBe(1);
  });

  it('says how it is written when nothing is named', () => {
    const { status, output } = runCommand('data-import', project.path);
    expect(output).toContain('Schrijf: npm run data:import -- werkboek.xlsx');
    expect(status).toBe(1);
  });
});

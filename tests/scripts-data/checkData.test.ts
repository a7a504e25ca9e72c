import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/lib/check/checkData.ts';
import { faultsOf } from '../../scripts/lib/check/checkVersions.ts';
import { reportText } from '../../scripts/lib/check/report.ts';
import { fixedAs } from '../../scripts/lib/folder/published.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import {
  listVersions,
  smallConcept,
  smallDataFolder,
  temporaryFolder,
} from '../fixtures/dataFolder.ts';
import { smallCollections, smallInfo } from '../fixtures/smallVersion.ts';
import { inShort } from '../support/brokenVersion.ts';
import { folderForEachTest } from '../support/folderForEachTest.ts';
import { runCommand } from '../support/runCommand.ts';

const folder = folderForEachTest(smallDataFolder);

const found = () =>
  checkData(folder.path).parts.flatMap(({ version, problems }) =>
    problems.map(({ code, file, record }) => [version, code, file, record].join(' | ')),
  );

describe('checkData', () => {
  it('finds nothing wrong with the small folder', () => {
    expect(found()).toEqual([]);
  });

  it('goes on after files that are missing, cut off or unknown', () => {
    rmSync(join(folder.path, 'versions/2018-12/themes.json'));
    folder.write('versions/2018-12/events.json', '[\n  {"id": ');
    folder.write('versions/2018-12/evnets.json', []);
    expect(found()).toEqual([
      '2018-12 | not-json | events.json | ',
      '2018-12 | missing-file | themes.json | ',
      '2018-12 | unknown-file | evnets.json | ',
    ]);
    const report = reportText(checkData(folder.path));
    expect(report).toContain('Het bestand houdt te vroeg op (regel 2, teken 10).');
  });

  it('reads a file that a text editor put a byte order mark before', () => {
    const path = join(folder.path, 'versions/2018-12/themes.json');
    folder.write('versions/2018-12/themes.json', `\ufeff${readFileSync(path, 'utf8')}`);
    expect(found()).toEqual([]);
  });

  it('says once that a whole version is gone, published or not', () => {
    rmSync(join(folder.path, 'versions/2018-11'), { recursive: true });
    rmSync(join(folder.path, 'versions/2018-12'), { recursive: true });
    expect(found()).toEqual([
      '2018-11 | missing-version | versions/2018-11 | ',
      '2018-12 | missing-version | versions/2018-12 | ',
    ]);
  });

  it('checks the list of versions', () => {
    const versions = [
      { ...smallInfo, id: '2018-12', date: '2018-12-31', basedOn: '2019-01' },
      { ...smallInfo, state: 'concept', date: '2018-12-01' },
      { ...smallInfo, id: '2018-11.1', date: '2018-11-31', basedOn: '2018-11' },
      smallInfo,
    ];
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION - 1, versions });
    folder.write('versions/2016-01/events.json', []);
    expect(found().filter((line) => line.startsWith(' |'))).toEqual([
      ' | unknown-base | versions.json | 2018-12',
      ' | version-date | versions.json | 2018-11',
      ' | order | versions.json | 2018-11',
      ' | unreal-date | versions.json | 2018-11.1',
      ' | order | versions.json | 2018-11.1',
      ' | concept-base | versions.json | 2018-11.1',
      ' | duplicate-id | versions.json | 2018-11',
      ' | order | versions.json | 2018-11',
      ' | unlisted-version | versions/2016-01 | ',
      ' | schema-version | versions.json | ',
    ]);
  });

  it.each([
    [['2018-11', '2018-11.2', '2018-11.10', '2018-12'], []],
    [['2018-11.1', '2018-11'], ['2018-11']],
    [['2018-11', '2018-11.10', '2018-11.2'], ['2018-11.2']],
    [['2018-12', '2018-11', '2018-11.1'], ['2018-11']],
  ])('wants versions in order of their ids: %j', (ids, misplaced) => {
    const versions = ids.map((id) => ({ ...smallInfo, id, date: `${id.slice(0, 7)}-30` }));
    const faults = [...faultsOf(versions)].map(({ code, record }) => [code, record]);
    expect(faults).toEqual(misplaced.map((id) => ['order', id]));
  });

  it.each(['2018-00', '2018-13', '2018-11.0', '2018-11.01', '2018-11.', '2018-1'])(
    'knows no version %s',
    (id) => {
      listVersions(folder, [{ ...smallInfo, id }]);
      expect(found()).toContain(' | wrong-format | versions.json | ');
    },
  );

  it('misses a published version that is no longer in the list, with or without its folder', () => {
    const { basedOn: _gone, ...concept } = smallConcept;
    const lost = ' | lost-version | versions.json | 2018-11';
    const versions = [{ ...concept, state: 'gepubliceerd' }];
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION, versions });
    expect(found()).toEqual([lost, '2018-12 | not-fixed | versions.json | 2018-12']);
    rmSync(join(folder.path, 'versions/2018-11'), { recursive: true });
    expect(found()).toContain(lost);
  });

  it('reads the texts beside the versions as strictly as those in them: they are published too', () => {
    const title = 'November\u0001 2018';
    listVersions(folder, [{ ...smallInfo, title, summary: 'Bel Jan de Vries 06-12345678' }]);
    rmSync(join(folder.path, 'versions/2018-12'), { recursive: true });
    const catalogue = JSON.parse(readFileSync('data/catalogus.json', 'utf8'));
    catalogue.description.en = 'Mail jan@voorbeeld.nl.';
    folder.write('catalogus.json', catalogue);
    const [beside] = checkData(folder.path).parts;
    expect(beside?.problems.map(inShort)).toEqual([
      'error | control-character | versions.json | 2018-11 | title',
      'error | phone | versions.json | 2018-11 | summary',
      'warning | person | versions.json | 2018-11 | summary',
      'error | email | catalogus.json |  | description › en',
    ]);
  });

  it('says of data from the future only that, whatever else is in it', () => {
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION + 1, versies: 'anders' });
    folder.write('published.json', { anders: true });
    expect(found()).toEqual([' | from-future | versions.json | ']);
    expect(reportText(checkData(folder.path))).toContain(
      `Deze gegevens hebben vorm ${SCHEMA_VERSION + 1}. Dit programma kent vorm 1 tot en met ${SCHEMA_VERSION}.`,
    );
  });

  it.each([
    [SCHEMA_VERSION + 1, 'from-future'],
    [0, 'unknown-format'],
  ])('says of a version in format %i only that, and checks the others', (schemaVersion, code) => {
    const fixed = { ...fixedAs(folder.path, smallInfo), schemaVersion };
    folder.write('published.json', { [smallInfo.id]: fixed });
    folder.write('versions/2018-12/themes.json', '');
    expect(found()).toEqual([
      `2018-11 | ${code} | published.json | `,
      '2018-12 | not-json | themes.json | ',
    ]);
  });

  it('sees what is gone since the version a concept was started from', () => {
    const [, school] = smallCollections().organisations;
    folder.write('versions/2018-12/organisations.json', [
      { ...school, id: 'org-onderwijs', name: 'Kennisinstituut' },
      school,
    ]);
    folder.write('versions/2018-12/relations.json', []);
    expect(found()).toContain('2018-12 | vanished | organisations.json | org-kennis');
  });

  it('needs a published version', () => {
    const versions = [{ ...smallInfo, state: 'concept' }];
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION, versions });
    expect(found()).toContain(' | none-published | versions.json | ');
  });

  it('says what is wrong with a list of versions of the wrong shape', () => {
    folder.write('versions.json', { schemaVersion: SCHEMA_VERSION, versions: [{ id: 'x' }] });
    const { parts } = checkData(folder.path);
    expect(parts[0]?.problems[0]).toMatchObject({
      code: 'wrong-format',
      file: 'versions.json',
      field: 'versions 1 › id',
      message: '"x" is geen geldig versienummer.',
    });
  });

  it('does without the codes of regions when a geo table is missing, and says so', () => {
    rmSync(join(folder.path, 'geo/gebiedsindelingen.csv'));
    expect(found()).toEqual([' | missing-file | geo/gebiedsindelingen.csv | ']);
  });
});

describe('npm run data:check', () => {
  const run = (...args: string[]) => runCommand('data-check', '.', folder.path, ...args);

  it('ends well when there are no errors', () => {
    const { status, stdout } = run();
    expect(stdout).toBe('Data nagekeken (2 versies): geen fouten, geen waarschuwingen.\n');
    expect(status).toBe(0);
  });

  it('prints by version and file, errors first, and ends with 1', () => {
    folder.write('versions/2018-12/themes.json', [{ id: 'thema-jeugd', name: 'Jeugd' }]);
    const { status, stdout } = run();
    expect(stdout).toBe(
      [
        'Versie 2018-12',
        '  themes.json',
        '    FOUT  thema-jeugd › sources: Dit veld ontbreekt.',
        '            Een bron is verplicht: zet hier het id van minstens één bron.',
        '',
        'Data nagekeken (2 versies): 1 fout, geen waarschuwingen.',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
  });

  it('counts what is no error in a published version, and tells it when asked', () => {
    const [theme] = smallCollections().themes;
    folder.write('versions/2018-11/themes.json', [{ ...theme, description: undefined }]);
    listVersions(folder, [smallInfo, smallConcept]);
    const counted = '1 waarschuwing in een gepubliceerde versie, die niet meer verandert.';
    const warning = 'thema-jeugd › description: De omschrijving ontbreekt.';
    const { status, stdout } = run();
    expect(stdout).toContain(counted);
    expect(stdout).not.toContain(warning);
    expect(status).toBe(0);
    expect(run('--all').stdout).toContain(warning);
    expect(run('--all').stdout).not.toContain(counted);
  });

  it('gives the same as JSON', () => {
    folder.write('versions/2018-12/events.json', '');
    const { status, stdout } = run('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      problems: [{ version: '2018-12', level: 'error', code: 'not-json', file: 'events.json' }],
    });
    expect(status).toBe(1);
  });

  it('gives JSON of what is no workbook as well', () => {
    folder.write('brief.xlsx', 'Geachte lezer');
    const workbook = join(folder.path, 'brief.xlsx');
    const { status, stdout } = runCommand('data-check', '.', workbook, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ errors: 1, problems: [{ code: 'refused' }] });
    expect(status).toBe(1);
  });

  describe('in a project', () => {
    const project = folderForEachTest(temporaryFolder);
    beforeEach(() => symlinkSync(folder.path, join(project.path, 'data'), 'junction'));
    const check = (...args: string[]) => runCommand('data-check', project.path, ...args);

    it('reads data/ as JSON, whatever else came to stand there', () => {
      folder.write('Bronnen.csv', 'Id');
      folder.write('versions/2018-12/themes.json', '[');
      for (const args of [[], ['data']]) {
        expect(check(...args).output).toContain('Data nagekeken (2 versies): 1 fout');
      }
    });

    it('checks one version when its id is named, and tells all of it', () => {
      folder.write('versions/2018-12/themes.json', '[');
      expect(check('2018-11')).toMatchObject({
        status: 0,
        output: 'Data nagekeken (1 versie): geen fouten, geen waarschuwingen.\n',
      });
      expect(check('2018-12')).toMatchObject({
        status: 1,
        output: expect.stringMatching(/themes\.json[\s\S]*Data nagekeken \(1 versie\): 1 fout/),
      });
    });

    it('tells of one version also what the list says of it, and nothing of the others', () => {
      const versions = [
        { ...smallInfo, date: '2018-11-31' },
        { ...smallConcept, date: '2019-01-01' },
      ];
      listVersions(folder, versions);
      const { output } = check('2018-12');
      expect(output).toContain('2018-12: De datum 2019-01-01 past niet bij de versie 2018-12.');
      expect(output).not.toContain('2018-11-31');
    });

    it.each([
      ['2030-01', 'De versie "2030-01" bestaat niet.\nKies uit: 2018-11, 2018-12.'],
      ['nietbestaand', '"nietbestaand" bestaat niet.'],
      ['leeg', 'In de map "leeg" staan geen CSV-bestanden.'],
    ])('says of %s what is wrong with it', (named, message) => {
      project.write('leeg/brief.txt', 'Geachte lezer');
      const { status, output } = check(named);
      expect(output).toContain(message);
      expect(status).toBe(1);
    });
  });
});

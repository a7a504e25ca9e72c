import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/lib/command/refusal.ts';
import { readCollections } from '../../scripts/lib/folder/oneVersion.ts';
import { importVersion } from '../../scripts/lib/sheets/importVersion.ts';
import { newVersion } from '../../scripts/lib/versions/newVersion.ts';
import { toFileText } from '../../src/data/tables/fileText.ts';
import type { Table } from '../../src/data/tables/table.ts';
import { COLLECTIONS } from '../../src/domain/check/structure.ts';
import type { Collections } from '../../src/domain/schema.ts';
import { contentOf, type TemporaryFolder, temporaryFolder } from '../fixtures/dataFolder.ts';
import { copyGuideData } from '../support/guideData.ts';
import { writeProposal } from '../support/proposal.ts';
import { refusalOf } from '../support/refusal.ts';
import { runCommand } from '../support/runCommand.ts';

const ORIGIN = '2026-11';
const CONCEPT = '2027-02';
let project: TemporaryFolder;
const data = () => join(project.path, 'data');
const book = () => join(project.path, 'voorstel.xlsx');
beforeEach(() => {
  project = temporaryFolder();
  copyGuideData(project);
  newVersion(data(), { id: CONCEPT });
});
afterEach(() => project.remove());

const cited = [{ source: 'bron-werkdocument-2017', where: 'alinea 1' }];
const HOSTILE = '=HYPERLINK("https://kwaad.example";"klik")';
const pilot = { id: 'pilot-a-proef', name: HOSTILE, description: '+1 | \\ ; x', sources: cited };
const relation = (from: string) => ({
  id: `rel-${from}--voert-uit--pilot-a-proef`,
  from,
  kind: 'voert-uit',
  to: 'pilot-a-proef',
  sources: cited,
});

/** What a region knows: a new pilot, who carries it out, more of Aedes, and something else of it. */
const OWN = {
  organisations: [
    {
      id: 'org-aedes',
      name: 'Aedes vereniging',
      website: 'https://aedes.nl',
      description: 'Anders.',
    },
  ],
  pilots: [pilot],
  relations: [relation('org-aedes')],
};

const proposed = (own: object, change?: (tables: Table[]) => Table[]): Collections =>
  writeProposal({
    folder: data(),
    version: ORIGIN,
    own,
    path: book(),
    ...(change && { change }),
  });

/** Changes records in the files of the concept, as an editor would. */
function edit(name: 'organisations' | 'pilots' | 'themes', change: (rows: object[]) => object[]) {
  const path = join(data(), 'versions', CONCEPT, `${name}.json`);
  writeFileSync(path, toFileText(name, change(JSON.parse(readFileSync(path, 'utf8')))));
}
const withName = (id: string, name: string) => (rows: object[]) =>
  rows.map((row) => ('id' in row && row.id === id ? { ...row, name } : row));

const concept = (): Collections => readCollections(data(), CONCEPT);
const run = (write = false, version?: string) => importVersion(data(), book(), { write, version });
/** Every line of the sheet Uitleg but those about these subjects. */
const unexplained =
  (...subjects: readonly string[]) =>
  (tables: Table[]) =>
    tables.map((table) =>
      table.name === 'Uitleg'
        ? { ...table, rows: table.rows.filter(([subject]) => !subjects.includes(String(subject))) }
        : table,
    );

describe('a proposal', () => {
  it('makes of a concept exactly the version with the own file over it', () => {
    const combined = proposed(OWN);
    const { problems, files, refusal } = run(true);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(refusal).toBeUndefined();
    expect(files).toEqual(
      ['organisations', 'pilots', 'relations'].map((name) => `versions/${CONCEPT}/${name}.json`),
    );
    for (const name of COLLECTIONS) {
      const path = join(data(), 'versions', CONCEPT, `${name}.json`);
      expect(readFileSync(path, 'utf8')).toBe(toFileText(name, combined[name]));
    }
    expect(concept().pilots.find(({ id }) => id === pilot.id)).toEqual(pilot);
    expect(run(true).files).toEqual([]);
  });

  it('may bring a word of its own, and say what it means of a published one', () => {
    const [first] = readCollections(data(), ORIGIN).vocabularies.domains;
    const word = { id: 'proefdomein', label: { nl: 'Proef', en: 'Trial' } };
    const combined = proposed({
      ...OWN,
      organisations: [{ id: 'org-aedes', domains: ['proefdomein'] }],
      vocabularies: { domains: [word, { id: first?.id, description: 'Nader uitgelegd.' }] },
    });
    run(true);
    expect(concept().vocabularies).toEqual(combined.vocabularies);
    expect(concept().vocabularies.domains.at(-1)).toEqual(word);
    const aedes = concept().organisations.find(({ id }) => id === 'org-aedes');
    expect(aedes?.domains).toContain('proefdomein');
    expect(aedes?.domains?.length).toBeGreaterThan(1);
  });

  it('has only the sheets with rows that it proposes', () => {
    proposed(OWN, (tables) => {
      expect(tables.map(({ name, rows }) => [name, name === 'Uitleg' ? 0 : rows.length])).toEqual([
        ['Uitleg', 0],
        ['Organisaties', 1],
        ['Pilots', 1],
        ['Relaties', 1],
      ]);
      return tables;
    });
  });

  it('goes in beside what others changed meanwhile, and brings nothing back', () => {
    proposed({ ...OWN, themes: [] });
    edit('themes', (rows) => rows.map((row) => ({ ...row, description: 'Intussen beschreven.' })));
    run(true);
    expect(
      concept().themes.every(({ description }) => description === 'Intussen beschreven.'),
    ).toBe(true);
    expect(concept().organisations.find(({ id }) => id === 'org-aedes')?.website).toBe(
      'https://aedes.nl',
    );
  });

  it.each([
    [
      'says something else now',
      () => edit('organisations', withName('org-aedes', 'Intussen')),
      'Organisaties: org-aedes staat er nu anders in',
    ],
    [
      'is there meanwhile, as something else',
      () =>
        edit('pilots', (rows) =>
          [...rows, { ...pilot, name: 'Een andere pilot' }].sort((a, b) =>
            Object(a).id < Object(b).id ? -1 : 1,
          ),
        ),
      'Pilots: pilot-a-proef staat er intussen in, met iets anders',
    ],
  ])('is not written over a row that %s, and says which', (_, change, told) => {
    proposed(OWN);
    change();
    expect(run().refusal?.message).toContain(told);
    const words = refusalOf(project, () => run(true));
    expect(words).toContain(told);
    expect(words).toContain('Haal deze rijen uit het werkboek');
  });

  it('goes in when the rows that cannot are taken out of it', () => {
    edit('organisations', withName('org-aedes', 'Intussen'));
    proposed(OWN, (tables) => tables.filter(({ name }) => name !== 'Organisaties'));
    run(true);
    expect(concept().pilots.some(({ id }) => id === pilot.id)).toBe(true);
    expect(concept().organisations.find(({ id }) => id === 'org-aedes')?.name).toBe('Intussen');
  });

  it('takes nothing away by a cell that was emptied', () => {
    proposed(OWN, (tables) =>
      tables.map((table) => {
        const place = table.columns.findIndex(({ heading }) => heading === 'Omschrijving');
        if (table.name !== 'Organisaties') return table;
        return { ...table, rows: table.rows.map((cells) => cells.with(place, undefined)) };
      }),
    );
    const before = concept().organisations.find(({ id }) => id === 'org-aedes');
    run(true);
    const after = concept().organisations.find(({ id }) => id === 'org-aedes');
    expect(after?.description).toBe(before?.description);
    expect(after?.name).toBe('Aedes vereniging');
  });

  it('tells errors with sheet, row and column, and writes nothing', () => {
    proposed({
      ...OWN,
      pilots: [{ ...pilot, sources: undefined, status: 'onzin' }],
      relations: [relation('org-nergens')],
    });
    const { problems, files } = run(true);
    expect(files).toEqual([]);
    const told = problems
      .filter(({ level }) => level === 'error')
      .map(({ file, record, field }) => [file, record, field.replace(/^kolom \w+ /, '')].join(' '));
    expect(told.sort()).toEqual([
      'Pilots rij 2 (pilot-a-proef) (Bronnen)',
      'Relaties rij 2 (rel-org-nergens--voert-uit--pilot-a-proef) (Van)',
    ]);
  });

  it('tells of rows without an id and of an id that is there twice', () => {
    proposed(OWN, (tables) =>
      tables.map((table) => {
        const [first = []] = table.rows;
        if (table.name === 'Pilots') return { ...table, rows: [first, first] };
        if (table.name !== 'Organisaties') return table;
        return { ...table, rows: [first, first.with(0, undefined)] };
      }),
    );
    const { problems, files } = run(true);
    expect(files).toEqual([]);
    const told = problems.filter(({ level }) => level === 'error').map(({ record }) => record);
    expect(told).toContain('rij 2 en 3 (pilot-a-proef)');
    expect(told.some((record) => record === 'rij 3')).toBe(true);
  });

  it.each([
    ['without the sheet Uitleg', (tables: Table[]) => tables.slice(1), undefined],
    [
      'without the sheet Uitleg, into a named version',
      (tables: Table[]) => tables.slice(1),
      CONCEPT,
    ],
    ['without the line Versie', unexplained('Versie'), undefined],
    ['without all that says what it is', unexplained('Soort', 'Kenmerk'), CONCEPT],
    [
      'for a version that is not there',
      (tables: Table[]) =>
        tables.map((table) => ({
          ...table,
          rows: table.rows.map((cells) =>
            cells[0] === 'Versie' ? cells.with(1, '2031-01') : cells,
          ),
        })),
      undefined,
    ],
    [
      'for another content of that version',
      (tables: Table[]) =>
        tables.map((table) => ({
          ...table,
          rows: table.rows.map((cells) =>
            cells[0] === 'Kenmerk' ? cells.with(1, `voorstel-${'0'.repeat(64)}`) : cells,
          ),
        })),
      undefined,
    ],
  ])('is not written %s', (_, change, version) => {
    proposed(OWN, change);
    const before = contentOf(project);
    let isRefused = false;
    try {
      isRefused = run(true, version).versions === undefined;
    } catch (error) {
      isRefused = error instanceof Refusal;
    }
    expect(isRefused).toBe(true);
    expect(contentOf(project)).toEqual(before);
  });

  it.each([['Soort'], ['Kenmerk']])('is known as one without the line %s', (line) => {
    proposed(OWN, unexplained(line));
    expect(run(true).files).toHaveLength(3);
  });

  it('is told of as any import, and goes into the concept by itself', () => {
    proposed(OWN);
    const { status, output } = runCommand('data-import', project.path, 'voorstel.xlsx');
    expect(output).toContain(`Wat is er anders dan in versie ${CONCEPT}?`);
    expect(output).toContain('npm run data:import -- voorstel.xlsx --write');
    expect(status).toBe(0);
    const published = runCommand('data-import', project.path, 'voorstel.xlsx', '--version', ORIGIN);
    expect(published.output).toContain(`voorstel.xlsx --version ${CONCEPT} --write`);
    const check = runCommand('data-check', project.path, 'voorstel.xlsx');
    expect(check.output).toContain('npm run data:import -- voorstel.xlsx');
    expect(check.status).toBe(1);
  });
});

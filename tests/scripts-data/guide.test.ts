/** Everything that the guide for editors tells to type is typed, in its order, on a copy of the real data. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNWRITTEN_SUMMARY } from '../../scripts/lib/check/checkVersions.ts';
import { today } from '../../scripts/lib/command/today.ts';
import { contentOf, temporaryFolder } from '../fixtures/dataFolder.ts';
import { commandsIn, exampleIn, shows } from '../support/guide.ts';
import { copyGuideData, GUIDE_BASE } from '../support/guideData.ts';
import { writeProposal } from '../support/proposal.ts';

/** Of one command, in milliseconds; a loaded machine may take long. */
const TIMEOUT = 120_000;

const guide = readFileSync('data/README.md', 'utf8');
const project = temporaryFolder();
type Item = { readonly id: string };
const pathOf = (file: string) => join(project.path, file);

/** A copy of the data, with the programs of this project. */
beforeAll(() => {
  copyGuideData(project);
  cpSync('package.json', pathOf('package.json'));
  for (const folder of ['node_modules', 'scripts', 'src']) {
    symlinkSync(resolve(folder), pathOf(folder), 'junction');
  }
});
afterAll(() => project.remove());

function run(command: string) {
  const [program = '', ...args] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project.path,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, output: stdout + stderr };
}

const inConcept = (file: string) => `data/versions/2027-02/${file}`;

/** Does what an editor does with a file: changes its list and puts it in order of id. */
function edit(file: string, change: (items: Item[]) => Item[]): void {
  const items = change(JSON.parse(readFileSync(pathOf(file), 'utf8')));
  project.write(
    file,
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

const add = (item: Item) => (items: Item[]) => [...items, item];

function correctFact(): void {
  const corrected = { ...exampleIn(guide, 'org-aedes'), checkedOn: today() };
  edit(inConcept('organisations.json'), (items) =>
    items.map((item) => (item.id === corrected.id ? corrected : item)),
  );
}

/** The examples are in the data already, so they are added as something else. */
function addPilot(): void {
  const pilot = exampleIn(guide, 'pilot-toekomstplan-venlo');
  const relation = exampleIn(guide, `rel-org-gemeente-venlo--voert-uit--${pilot.id}`);
  const renamed = JSON.parse(JSON.stringify(relation).replaceAll(pilot.id, 'pilot-nieuw'));
  edit(inConcept('pilots.json'), add({ ...pilot, id: 'pilot-nieuw' }));
  edit(inConcept('relations.json'), add(renamed));
}

function addSource(): void {
  edit(
    inConcept('sources.json'),
    add({ ...exampleIn(guide, 'bron-swn-oproep'), id: 'bron-nieuw' }),
  );
}

const former = exampleIn(guide, 'org-g32');

function merge(): void {
  edit(inConcept('organisations.json'), (items) => items.filter(({ id }) => id !== former.id));
  edit(inConcept('relations.json'), (items) =>
    JSON.parse(JSON.stringify(items).replaceAll(former.id, 'org-g40')),
  );
}

const explain = () => edit(inConcept('formerIds.json'), add(former));

/** One cell of the workbook gets another text. */
function editWorkbook(): void {
  const file = pathOf('werkboek.xlsx');
  const entries = Object.entries(unzipSync(readFileSync(file)));
  const edited = entries.map(([name, content]) => {
    const text = strFromU8(content).replace('Organisatie van scholieren.', 'Scholieren samen.');
    return [name, name.endsWith('.xml') ? strToU8(text) : content] as const;
  });
  expect(edited).not.toEqual(entries);
  writeFileSync(file, zipSync(Object.fromEntries(edited)));
}

/** What a region sends in, made of the version on the website. */
function receiveProposal(): void {
  const sources = [{ source: 'bron-werkdocument-2017', where: 'alinea 1' }];
  const pilots = [{ id: 'pilot-van-een-regio', name: 'Pilot van een regio', sources }];
  const relation = { from: 'org-aedes', kind: 'voert-uit', to: 'pilot-van-een-regio', sources };
  const relations = [{ id: 'rel-org-aedes--voert-uit--pilot-van-een-regio', ...relation }];
  writeProposal({
    folder: pathOf('data'),
    version: GUIDE_BASE,
    own: { pilots, relations },
    path: pathOf('voorstel.xlsx'),
  });
}

function writeSummary(): void {
  const text = readFileSync(pathOf('data/versions.json'), 'utf8');
  const written = text.replace(/Nog te schrijven[^"]*/, 'Nieuwe feiten tot en met februari 2027.');
  expect(written).not.toBe(text);
  project.write('data/versions.json', written);
}

/** What the guide tells to type, in its order, what it tells to do before that, and the code it ends with. */
const STEPS: readonly (readonly [command: string, before?: () => void, code?: number])[] = [
  ['npm run data:new-version -- 2027-02'],
  ['npm run data:check'],
  ['npm run data:check', correctFact],
  ['npm run data:check', addPilot],
  ['npm run data:check', addSource],
  ['npm run data:check', merge, 1],
  ['npm run data:check', explain],
  ['npm run data:export -- --version 2027-02 --xlsx werkboek.xlsx'],
  ['npm run data:import -- werkboek.xlsx', editWorkbook],
  ['npm run data:import -- werkboek.xlsx --write'],
  ['npm run data:import -- voorstel.xlsx', receiveProposal],
  ['npm run data:import -- voorstel.xlsx --write'],
  ['npm run data:diff -- 2026-11 2027-02'],
  ['npm run data:publish -- 2027-02', writeSummary],
  ['npm run data:new-version -- 2027-02.1'],
];

describe('the guide for editors', () => {
  const commands = commandsIn(guide);

  it('has no command that is not typed here, also not in a sentence', () => {
    expect(commands.map(({ command }) => command)).toEqual(STEPS.map(([command]) => command));
    const named = [...guide.matchAll(/npm run [a-z:-]+/g)].map(([command]) => command);
    const typed = STEPS.map(([command]) => command.split(' -- ')[0]);
    expect(named.filter((command) => !typed.includes(command))).toEqual([]);
  });

  it.each(commands.map((step, index) => ({ ...step, index })))(
    'tells what one sees after $command',
    ({ command, promised, index }) => {
      const [, before, code = 0] = STEPS[index] ?? [];
      before?.();
      const { status, output } = run(command);
      expect(
        promised.filter((line) => !shows(output, line)),
        output,
      ).toEqual([]);
      expect(status, output).toBe(code);
    },
    TIMEOUT,
  );

  it('shows the concept as it is made', () => {
    const { versions } = JSON.parse(readFileSync(pathOf('data/versions.json'), 'utf8'));
    const { summary, state, ...kept } = { summary: '', state: '', ...exampleIn(guide, '2027-02') };
    expect(versions).toContainEqual(expect.objectContaining(kept));
    expect([summary, state]).toEqual([UNWRITTEN_SUMMARY, 'concept']);
  });

  it('leaves the earlier version as it was', () => {
    const copy = contentOf({ path: pathOf(`data/versions/${GUIDE_BASE}`) });
    expect(copy).toEqual(contentOf({ path: `data/versions/${GUIDE_BASE}` }));
  });
});

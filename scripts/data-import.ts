/**
 * `npm run data:import -- FILE|FOLDER [--write] [--version ID]`: reads a workbook or CSV files back, shows what is wrong
 * and what is other than before, and writes when asked to. A proposal, which holds only some rows, is put over a
 * version. Exit code 1 when there are errors or it is refused.
 */
import { describeDifference } from '../src/domain/diff/describe.ts';
import { diffCollections } from '../src/domain/diff/diffCollections.ts';
import { makeWording } from '../src/domain/diff/fieldWords.ts';
import { tablesReport } from './lib/check/report.ts';
import { asArgument } from './lib/command/asArgument.ts';
import { answer, Refusal, readArguments } from './lib/command/refusal.ts';
import { differenceText, dutchFormats } from './lib/compare/differenceText.ts';
import type { Imported } from './lib/sheets/imported.ts';
import { importVersion } from './lib/sheets/importVersion.ts';
import { exportCommand } from './lib/sheets/nextSteps.ts';

const OPTIONS = {
  write: { type: 'boolean', default: false },
  version: { type: 'string' },
} as const;
const NEEDS = 'Noem een werkboek (.xlsx) of een map met CSV-bestanden.';
const USAGE = [
  'Schrijf: npm run data:import -- werkboek.xlsx',
  'of, met CSV: npm run data:import -- map',
  'Erachter kan:',
  '  --write             schrijven, in plaats van alleen laten zien wat er anders is',
  '  --version 2027-02   de versie om in te schrijven; anders die waar het van is gemaakt',
].join('\n');

const report = ({ info, problems }: Imported): string => tablesReport(info.id, problems);

function difference(versions: NonNullable<Imported['versions']>, title: string): string {
  const found = diffCollections(...versions);
  const wording = makeWording(found, versions, 'nl', dutchFormats);
  return differenceText(title, describeDifference(found, versions, wording), 'text');
}

function whatNow({ files, refusal }: Imported, path: string, version: string | undefined): string {
  if (refusal) return `Er is niets geschreven. ${refusal.message}\n${refusal.advice}`;
  const into = version === undefined ? '' : ` --version ${version}`;
  return [
    'Er is nog niets geschreven. Dit zou veranderen:',
    ...files.map((file) => `  data/${file}`),
    `Klopt het? Gebruik: npm run data:import -- ${asArgument(path)}${into} --write`,
  ].join('\n');
}

const written = ({ info, files }: Imported, path: string): string =>
  [
    'Geschreven:',
    ...files.map((file) => `  data/${file}`),
    '',
    'Wat nu?',
    '  1. Kijk of alles klopt: npm run data:check',
    `  2. Nog meer veranderen? Maak eerst een nieuw werkboek: ${exportCommand(info.id, path)}`,
    `  3. Klaar? Publiceer: npm run data:publish -- ${info.id}`,
  ].join('\n');

answer(() => {
  const { values, positionals } = readArguments(OPTIONS, [1, 1], NEEDS, USAGE);
  const { version, write } = values;
  const [path = ''] = positionals;
  const imported = importVersion('data', path, { version, write });
  const { info, versions, files } = imported;
  if (versions === undefined) {
    throw new Refusal(report(imported), 'Er is niets geschreven. Verbeter eerst de fouten.');
  }
  if (files.length === 0) {
    return `${report(imported)}\n\nEr is niets anders dan in versie ${info.id}. Er is niets geschreven.`;
  }
  const title = `Wat is er anders dan in versie ${info.id}?`;
  const end = write ? written(imported, path) : whatNow(imported, path, version);
  return [report(imported), difference(versions, title), end].join('\n\n');
});

/**
 * `npm run data:export -- --version ID --xlsx FILE | --csv FOLDER`: a version as tables to edit. Exit code 1 when
 * refused.
 */
import { asArgument } from './lib/command/asArgument.ts';
import { answer, Refusal, readArguments } from './lib/command/refusal.ts';
import { type ExportTarget, exportVersion } from './lib/sheets/exportVersion.ts';

const OPTIONS = {
  version: { type: 'string' },
  xlsx: { type: 'string' },
  csv: { type: 'string' },
} as const;
const NEEDS = 'Noem de versie en waar de gegevens heen moeten.';
const USAGE = [
  'Schrijf: npm run data:export -- --version 2026-11 --xlsx werkboek.xlsx',
  'of, voor CSV: npm run data:export -- --version 2026-11 --csv map',
].join('\n');

function readTarget(): { version: string; target: ExportTarget } {
  const { version, xlsx, csv } = readArguments(OPTIONS, [0, 0], NEEDS, USAGE).values;
  if (version !== undefined) {
    if (xlsx !== undefined && csv === undefined) return { version, target: { xlsx } };
    if (csv !== undefined && xlsx === undefined) return { version, target: { csv } };
  }
  throw new Refusal(NEEDS, USAGE);
}

answer(() => {
  const { version, target } = readTarget();
  const files = exportVersion('data', version, target);
  const path = 'xlsx' in target ? target.xlsx : target.csv;
  return [
    `Versie ${version} staat nu in:`,
    ...files.map((file) => `  ${file}`),
    '',
    'Wat nu?',
    '  1. Verander wat u wilt. Het blad Uitleg vertelt hoe.',
    `  2. Lees het terug: npm run data:import -- ${asArgument(path)}`,
  ].join('\n');
});

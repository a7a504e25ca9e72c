/**
 * `npm run data:export -- --version ID --xlsx FILE | --csv FOLDER`: a version as tables to edit. Exit code 1 when
 * refused.
 */
import { parseArgs } from 'node:util';
import { asArgument } from './lib/asArgument.ts';
import { type ExportTarget, exportVersion } from './lib/exportVersion.ts';
import { answer, Refusal } from './lib/refusal.ts';

const USAGE = [
  'npm run data:export -- --version 2026-11 --xlsx werkboek.xlsx',
  'of, voor CSV: npm run data:export -- --version 2026-11 --csv map',
].join('\n');

function readArguments(): { version: string; target: ExportTarget } {
  try {
    const { version, xlsx, csv } = parseArgs({
      options: { version: { type: 'string' }, xlsx: { type: 'string' }, csv: { type: 'string' } },
    }).values;
    if (version !== undefined) {
      if (xlsx !== undefined && csv === undefined) return { version, target: { xlsx } };
      if (csv !== undefined && xlsx === undefined) return { version, target: { csv } };
    }
  } catch {
    // An unknown option, or one without its value: the usage says how it is done.
  }
  throw new Refusal('Noem de versie en waar de gegevens heen moeten.', `Schrijf: ${USAGE}`);
}

answer(() => {
  const { version, target } = readArguments();
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

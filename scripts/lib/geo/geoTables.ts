/** The tables of gemeenten and regions in data/geo, as the check and the build need them. */
import { join } from 'node:path';
import { type Areas, areasOf, type EarlierCodes } from '../../../src/domain/check/areas.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { GEMEENTE } from '../../../src/domain/geo/divisions.ts';
import { type Divisions, divisionsSchema } from '../../../src/domain/geo/divisionsSchema.ts';
import { fileProblem, readText } from '../folder/readData.ts';
import { parseCsv, type Row } from './csv.ts';

export const DIVISIONS_TABLE = 'gebiedsindelingen.csv';
export const ALIASES_TABLE = 'andere-namen.csv';
export const MERGERS_TABLE = 'herindelingen.csv';
/** Inhabitants per gemeente. May be absent: then the map ranks no towns. */
export const INHABITANTS_TABLE = 'bevolking.csv';
/** Reference for pilots of 2018–2019: some regions had other codes then. May be absent. */
const OLD_DIVISIONS_TABLE = 'gebiedsindelingen-2016.csv';

/** The edition of the gemeenten in the tables; the codes have not changed since. */
const YEAR = 2023;
const OLD_YEAR = 2016;

const CODE_COLUMN = /_code$/;

const cell = (row: Row, column: string): string => {
  const value = row[column];
  if (value === undefined || value === '') throw new Error(`kolom ${column} ontbreekt of is leeg`);
  return value;
};

/** Names of the divisions in a table: of each column with codes, without `_code`. */
const divisionsIn = (rows: readonly Row[]) =>
  Object.keys(rows[0] ?? {}).flatMap((column) =>
    CODE_COLUMN.test(column) ? column.replace(CODE_COLUMN, '') : [],
  );

function earlierCodes(table: string): EarlierCodes {
  const rows = parseCsv(table);
  const codesOf = (division: string) => new Set(rows.map((row) => cell(row, `${division}_code`)));
  const codes = divisionsIn(rows).map((division) => [division, codesOf(division)] as const);
  return { year: OLD_YEAR, codes: new Map(codes) };
}

/**
 * What data/geo says of the codes of areas; without `areas` when a table is missing or cannot be used,
 * with the problem that says so. Never throws.
 */
export function readAreas(folder: string): { areas?: Areas; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (code: string, file: string, message: string) =>
    problems.push(
      fileProblem(
        code,
        file,
        message,
        'Zet het bestand terug: zonder deze tabel zijn gebiedscodes niet te controleren.',
      ),
    );
  const [table, mergers] = [DIVISIONS_TABLE, MERGERS_TABLE].map((name) => {
    const text = readText(join(folder, 'geo', name));
    if (text === undefined) report('missing-file', `geo/${name}`, 'Dit bestand ontbreekt.');
    return text;
  });
  if (table === undefined || mergers === undefined) return { problems };
  try {
    const old = readText(join(folder, 'geo', OLD_DIVISIONS_TABLE));
    const earlier = old === undefined ? undefined : earlierCodes(old);
    return { areas: areasOf(compileDivisions(table, mergers), earlier), problems };
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason);
    report('geo-table', 'geo', `Een tabel met gebieden is niet te gebruiken: ${why}.`);
    return { problems };
  }
}

/** What the tables of regions and mergers do not tell. */
interface Extra {
  /** The table of other names, as text. */
  readonly aliases?: string | undefined;
  readonly neighbours?: Divisions['neighbours'];
  /** The table of inhabitants, as text. */
  readonly inhabitants?: string | undefined;
}

/**
 * The tables → the compact form the app reads (documented in src/domain/geo/divisionsSchema.ts). Throws, with the
 * reason in Dutch, on a table without the columns it needs.
 */
export function compileDivisions(
  divisionsTable: string,
  mergersTable: string,
  { aliases: aliasesTable = '', neighbours = {}, inhabitants }: Extra = {},
): Divisions {
  const rows = parseCsv(divisionsTable);
  const divisions = divisionsIn(rows).filter((division) => division !== GEMEENTE);
  const gemeenten: Divisions['gemeenten'] = {};
  const regions: Divisions['regions'] = {};
  for (const row of rows) {
    const codes = divisions.map((division) => cell(row, `${division}_code`));
    gemeenten[cell(row, 'gemeente_code')] = [cell(row, 'gemeente_naam'), ...codes];
    for (const division of divisions) {
      regions[cell(row, `${division}_code`)] = cell(row, `${division}_naam`);
    }
  }
  const merged: Divisions['merged'] = {};
  for (const row of parseCsv(mergersTable)) {
    const code = cell(row, 'oud_code');
    merged[code] ??= {
      name: cell(row, 'oud_naam'),
      lastYear: Number(cell(row, 'laatste_jaar')),
      into: [],
    };
    merged[code].into.push([cell(row, 'nieuw_code'), Number(cell(row, 'aandeel_oppervlakte'))]);
  }
  const aliases: Divisions['aliases'] = {};
  for (const row of parseCsv(aliasesTable)) {
    const code = cell(row, 'gemeente_code');
    aliases[code] = [...(aliases[code] ?? []), cell(row, 'naam')];
  }
  const parsed = divisionsSchema.safeParse({
    schemaVersion: 1,
    year: YEAR,
    divisions,
    gemeenten: sortKeys(gemeenten),
    aliases: sortKeys(aliases),
    neighbours,
    ...(inhabitants !== undefined && { inhabitants: inhabitantsIn(inhabitants) }),
    regions: sortKeys(regions),
    merged: sortKeys(merged),
  });
  if (!parsed.success) throw new Error('een code of een getal is niet goed geschreven');
  return parsed.data;
}

function inhabitantsIn(table: string): Record<string, number> {
  const rows = parseCsv(table);
  const counts = rows.map((row): [string, number] => [
    cell(row, 'gemeente_code'),
    Number(cell(row, 'inwoners_2024')),
  ]);
  return sortKeys(Object.fromEntries(counts));
}

/** The same record with its keys in order, so that the file does not depend on the order of the rows. */
function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The tables of gemeenten and regions in data/geo, as the check and the build need them. */
import { type Divisions, divisionsSchema } from '../../src/domain/geo/divisionsSchema.ts';
import { parseCsv, type Row } from './csv.ts';

export const DIVISIONS_TABLE = 'gebiedsindelingen.csv';
export const MERGERS_TABLE = 'herindelingen.csv';
/** Reference for pilots of 2018–2019: some regions had other codes then. May be absent. */
export const OLD_DIVISIONS_TABLE = 'gebiedsindelingen-2016.csv';

/** The edition of the gemeenten in the tables; the codes have not changed since. */
const YEAR = 2023;

const cell = (row: Row, column: string): string => {
  const value = row[column];
  if (!value) throw new Error(`kolom ${column} ontbreekt of is leeg`);
  return value;
};

/** Every code in the columns that end in `_code` of the given tables. */
export function areaCodes(tables: readonly string[]): Set<string> {
  const codes = new Set<string>();
  for (const row of tables.flatMap(parseCsv)) {
    for (const [column, value] of Object.entries(row)) {
      if (column.endsWith('_code') && value !== '') codes.add(value);
    }
  }
  return codes;
}

/**
 * Two tables → the compact form the app reads (documented in src/domain/geo/divisionsSchema.ts). Throws, with the
 * reason in Dutch, on a table without the columns it needs.
 */
export function compileDivisions(divisionsTable: string, mergersTable: string): Divisions {
  const rows = parseCsv(divisionsTable);
  const divisions = Object.keys(rows[0] ?? {}).flatMap((column) =>
    column.endsWith('_code') && column !== 'gemeente_code' ? column.replace(/_code$/, '') : [],
  );
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
  return divisionsSchema.parse({
    schemaVersion: 1,
    year: YEAR,
    divisions,
    gemeenten: sortKeys(gemeenten),
    regions: sortKeys(regions),
    merged: sortKeys(merged),
  });
}

/** The same record with its keys in order, so that the file does not depend on the order of the rows. */
function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { toCsv } from '../../../src/data/tables/csv.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import type { VersionInfo } from '../../../src/domain/schema.ts';
import { Refusal } from '../command/refusal.ts';
import { readCatalogue } from '../folder/catalogue.ts';
import { findVersion, readCollections } from '../folder/oneVersion.ts';
import { versionTables } from './versionTables.ts';

/** Where to: a workbook, or a folder for CSV files. */
export type ExportTarget = { readonly xlsx: string } | { readonly csv: string };

/**
 * Writes a version of the folder data/ as tables to edit, and says which files that made. Throws a Refusal, and
 * writes nothing, when the version is not there or cannot be read, when a file would be overwritten, or when it would
 * come among the data themselves.
 */
export function exportVersion(folder: string, id: string, target: ExportTarget): string[] {
  const info = findVersion(folder, id);
  refuseWithin(folder, 'xlsx' in target ? target.xlsx : target.csv);
  const tables = versionTables(info, readCollections(folder, id));
  const files =
    'xlsx' in target
      ? [[workbookName(target.xlsx), asWorkbook()] as const]
      : tables.map((table) => [join(target.csv, `${table.name}.csv`), toCsv(table)] as const);
  for (const [path] of files) refuseExisting(path);
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return files.map(([path]) => path);

  function asWorkbook(): Uint8Array {
    try {
      return writeWorkbook(tables, { title: titleOf(folder, info), date: info.date });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new Refusal(error.message, 'Er is niets geschreven.');
    }
  }
}

function titleOf(folder: string, { title }: VersionInfo): string {
  const { catalogue } = readCatalogue(folder);
  return catalogue === undefined ? title : `${catalogue.title.nl}, ${title}`;
}

function workbookName(path: string): string {
  if (extname(path).toLowerCase() === '.xlsx') return path;
  const advice = `Laat de naam eindigen op .xlsx, zoals: ${path}.xlsx`;
  throw new Refusal(`"${path}" is geen naam voor een Excel-werkboek.`, advice);
}

/** A file nobody expects there is in the way of whoever reads the data. */
function refuseWithin(folder: string, target: string): void {
  const way = relative(resolve(folder), resolve(target));
  if (way.split(/[\\/]/)[0] === '..' || isAbsolute(way)) return;
  const advice = 'Kies een andere plek, zoals een map ernaast.';
  throw new Refusal(`"${target}" ligt in de map met de gegevens zelf.`, advice);
}

/** What stands there may be somebody's work of a day. */
function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  const advice = 'Kies een andere naam, of haal het eerst weg als u het niet meer nodig hebt.';
  throw new Refusal(`"${path}" bestaat al en wordt niet overschreven.`, advice);
}

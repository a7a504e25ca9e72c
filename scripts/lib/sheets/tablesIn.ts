import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readCsv } from '../../../src/data/tables/csv.ts';
import { asProblem } from '../../../src/data/tables/places.ts';
import type { ReadTable } from '../../../src/data/tables/table.ts';
import { readWorkbook } from '../../../src/data/workbook/readWorkbook.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { Refusal } from '../command/refusal.ts';
import { namesIn } from '../folder/readData.ts';

export interface TablesIn {
  readonly tables: readonly ReadTable[];
  /** What is wrong with cells as such, and CSV files that cannot be read. */
  readonly problems: readonly Problem[];
}

/** In bytes; a workbook of this data is a hundredth of it. A larger file is not even looked into. */
const MAX_FILE = 50_000_000;

const isCsv = (name: string): boolean => extname(name).toLowerCase() === '.csv';

/** Reads a workbook, or a folder with CSV files. Throws a Refusal when it is neither. */
export function tablesIn(path: string): TablesIn {
  if (!existsSync(path)) {
    throw new Refusal(`"${path}" bestaat niet.`, 'Kijk of de naam en de map goed geschreven zijn.');
  }
  if (statSync(path).isDirectory()) return tablesInFolder(path);
  if (isCsv(path)) {
    const advice = 'Zet alle CSV-bestanden in één map en noem die map.';
    throw new Refusal(`"${path}" is maar één tabel van de gegevens.`, advice);
  }
  const read = readWorkbook(readBytes(path));
  if (!read.ok) throw new Refusal(`"${path}": ${read.message}`, read.advice);
  return { tables: read.tables, problems: read.problems.map(asProblem) };
}

function tablesInFolder(folder: string): TablesIn {
  const read = namesIn(folder)
    .filter(isCsv)
    .map((file) => readCsv(basename(file, extname(file)), readBytes(join(folder, file))));
  if (read.length === 0) {
    const advice = 'Noem een map met CSV-bestanden, of een Excel-werkboek (.xlsx).';
    throw new Refusal(`In de map "${folder}" staan geen CSV-bestanden.`, advice);
  }
  return {
    tables: read.flatMap(({ table }) => table ?? []),
    problems: read.flatMap(({ problems }) => problems.map(asProblem)),
  };
}

function readBytes(path: string): Uint8Array {
  if (statSync(path).size <= MAX_FILE) return readFileSync(path);
  const advice = 'Kijk of u het goede bestand noemde.';
  throw new Refusal(`"${path}" is te groot voor een bestand met deze gegevens.`, advice);
}

/** From tables, as people and spreadsheet programs hand them back, to the collections of a version. */
import type { Problem } from '../../domain/check/problem.ts';
import { relationId } from '../../domain/check/relationId.ts';
import { COLLECTIONS, type RawCollections, VOCABULARIES } from '../../domain/check/structure.ts';
import type { CollectionName } from '../../domain/schema.ts';
import { locator } from './locate.ts';
import { asProblem } from './places.ts';
import { readSheet, type Sheet, type SheetRecord } from './readSheet.ts';
import { collectionOfSheet, isExplanation, sheetName } from './sheets.ts';
import type { CellProblem, ReadTable, TablesOptions } from './table.ts';

export interface ReadTables {
  /** Not yet trusted: for `checkVersion`. Records by id, words of a list in the order of their rows. */
  readonly raw: RawCollections;
  /** Collections whose table is not there or cannot be read; `problems` says so, and the check need not. */
  readonly unreadable: ReadonlySet<CollectionName>;
  readonly problems: Problem[];
  /** The same problem, of the check of `raw`, with the place where an editor finds it: sheet, row, column. */
  readonly locate: (problem: Problem) => Problem;
}

/**
 * Reads the tables in any order. Never throws: what is not understood is a problem, with sheet, row and column.
 * `unread`: names of tables that are there and could not be read, which was told already.
 */
export function fromTables(
  tables: readonly ReadTable[],
  unread: readonly string[] = [],
  options: TablesOptions = {},
): ReadTables {
  const raw: { [K in CollectionName]?: unknown } = {};
  const unreadable = new Set<CollectionName>();
  const sheets = new Map<CollectionName, Sheet>();
  const { found, problems } = findTables(tables);
  const told = new Set(unread.map(collectionOfSheet));
  for (const name of COLLECTIONS) {
    const table = found.get(name);
    if (table === undefined && options.partial === true && !told.has(name)) {
      unreadable.add(name);
      continue;
    }
    const absent = told.has(name) ? [] : [missing(name)];
    const read = table === undefined ? { problems: absent } : readSheet(name, table, options);
    for (const problem of read.problems) problems.push(problem);
    if (read.sheet === undefined) {
      unreadable.add(name);
      continue;
    }
    const isUnnamed = options.partial === true && name === 'relations';
    const records = isUnnamed ? named(read.sheet) : read.sheet;
    const sheet = name === 'vocabularies' ? records : sortedById(records);
    sheets.set(name, sheet);
    raw[name] = name === 'vocabularies' ? byList(sheet) : sheet.records.map(({ record }) => record);
  }
  return { raw, unreadable, problems: problems.map(asProblem), locate: locator(sheets) };
}

/** Which table holds which collection, and what is wrong with that. */
function findTables(tables: readonly ReadTable[]): {
  found: Map<CollectionName, ReadTable>;
  problems: CellProblem[];
} {
  const found = new Map<CollectionName, ReadTable>();
  const problems: CellProblem[] = [];
  for (const table of tables) {
    if (isExplanation(table.name)) continue;
    const name = collectionOfSheet(table.name);
    const twin = name === undefined ? undefined : found.get(name);
    if (name === undefined) {
      problems.push({
        level: 'warning',
        table: table.name,
        message: 'Dit blad is niet bekend en wordt niet gelezen.',
        advice: 'Kijk of de naam goed geschreven is. Is het een eigen blad? Dan is het goed.',
      });
    } else if (twin === undefined) {
      found.set(name, table);
    } else {
      problems.push({
        level: 'error',
        table: table.name,
        message: `Dit blad en het blad ${twin.name} zijn allebei voor ${sheetName(name)}.`,
        advice: 'Zet de rijen bij elkaar in één blad, of haal een van de twee weg.',
      });
    }
  }
  return { found, problems };
}

const missing = (name: CollectionName): CellProblem => ({
  level: 'error',
  table: sheetName(name),
  message: `Het blad ${sheetName(name)} ontbreekt. Daarom wordt er niets geschreven.`,
  advice: 'Zet het blad terug. Moet alles eruit? Laat dan alleen de rij met koppen staan.',
});

/** Relations without an id with the one that they should have: whoever writes a list of them need not make it up. */
const named = (sheet: Sheet): Sheet => ({
  ...sheet,
  records: sheet.records.map((found) => {
    const { id, from, kind, to } = found.record;
    if (id !== undefined || typeof from !== 'string' || typeof to !== 'string') return found;
    if (typeof kind !== 'string') return found;
    return { ...found, record: { id: relationId({ from, kind, to }), ...found.record } };
  }),
});

/** As the files have them: editors sort a sheet as they like, and add rows at the end. A row without an id comes last. */
function sortedById(sheet: Sheet): Sheet {
  const records = [...sheet.records].sort((a, b) => {
    const [one, other] = [idOf(a), idOf(b)];
    if (one === other) return 0;
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return one < other ? -1 : 1;
  });
  return { ...sheet, records };
}

const idOf = ({ record }: SheetRecord): string | undefined =>
  typeof record.id === 'string' ? record.id : undefined;

const byList = (sheet: Sheet): object =>
  Object.fromEntries(
    VOCABULARIES.map((list) => [
      list,
      sheet.records.filter((found) => found.list === list).map(({ record }) => record),
    ]),
  );

import { fromTables } from '../../data/tables/fromTables.ts';
import { asProblem } from '../../data/tables/places.ts';
import { collectionOfSheet, isExplanation, sheetName } from '../../data/tables/sheets.ts';
import { SHEET_WORDS } from '../../data/tables/sheetWords.ts';
import type { CellProblem, ReadTable } from '../../data/tables/table.ts';
import { checkVersionSteps } from '../../domain/check/checkVersion.ts';
import { countLevels, errorsFirst, type Problem } from '../../domain/check/problem.ts';
import { ENTITY_COLLECTIONS } from '../../domain/check/referenceFields.ts';
import {
  type RawCollections,
  RECORD_COLLECTIONS,
  type RecordCollection,
} from '../../domain/check/structure.ts';
import { SCHEMA_VERSION } from '../../domain/formatVersion.ts';
import type { CollectionName, Collections, NetworkFile, Source } from '../../domain/schema.ts';
import { OWN_VERSION } from '../toNetworkFile.ts';
import { completed, FILE_SOURCE, fileSource } from './completed.ts';
import { type Reading, type ReadingTask, refused } from './given.ts';
import { withoutLooseEnds } from './looseEnds.ts';

const ENTITIES: readonly CollectionName[] = Object.values(ENTITY_COLLECTIONS);

/** Whether any of these tables holds entities as our own workbooks have them. */
export const holdEntities = (tables: readonly ReadTable[]): boolean =>
  tables.some(({ name }) => ENTITIES.includes(collectionOfSheet(name) ?? 'relations'));

/**
 * A version, or a part of one, from tables as an export writes them. `found`: what is wrong with cells as such. What is
 * not there is empty; words that are not there are those of the published version.
 */
export function* readVersionTables(
  tables: readonly ReadTable[],
  found: readonly CellProblem[],
  { name, today, words, vocabularies }: Omit<ReadingTask, 'files'>,
): Generator<number, Reading> {
  const known = tables.filter((table) => !isExplanation(table.name));
  const given = new Set(known.map((table) => collectionOfSheet(table.name)));
  const unread = found
    .map(({ table }) => table)
    .filter((file) => !tables.some((table) => table.name === file));
  const read = fromTables(tables, unread, { partial: true });
  const title = `${words.title} ${name}`;
  const source = fileSource(name, words.title);
  const { raw, withoutSource } = completed(read.raw, vocabularies, source, words.title);
  const checked = yield* checkVersionSteps(raw, {
    date: today,
    today,
    words: SHEET_WORDS,
    // What an absent sheet might hold cannot be judged; words are always there.
    unreadable: new Set([...read.unreadable].filter((one) => one !== 'vocabularies')),
  });
  // The words of the published version are not the visitor's to mend, and a file has no web address.
  const own = checked.filter(
    ({ file, record }) =>
      (file !== 'vocabularies.json' || given.has('vocabularies')) &&
      (file !== 'sources.json' || record !== FILE_SOURCE),
  );
  const problems = [...found.map(ifRead), ...read.problems, ...own.map(read.locate)];
  const wrong: Reading = { outcome: 'wrong', problems: errorsFirst(problems) };
  if (countLevels(problems).errors > 0) return wrong;
  yield 1;
  const { collections, problems: cut } = withoutLooseEnds(wholeOf(raw, source));
  if (ENTITIES.every((one) => collections[one as RecordCollection].length === 0)) {
    return refused('no-rows', name);
  }
  const network: NetworkFile = {
    schemaVersion: SCHEMA_VERSION,
    version: { id: OWN_VERSION, date: today, title, summary: words.summary, state: 'concept' },
    ...collections,
    layouts: {},
  };
  return {
    outcome: 'opened',
    network,
    problems: errorsFirst([
      ...problems,
      ...[...withoutSource].map(([one, count]) => noSource(one, count)),
      ...cut.map(read.locate),
    ]),
    notices: [],
    isVersion: true,
  };
}

/** Without errors every record has the shape of the schema; what is not there is empty. */
function wholeOf(raw: RawCollections, source: Source): Collections {
  const empty = Object.fromEntries(RECORD_COLLECTIONS.map((name) => [name, []]));
  const whole = { ...empty, ...raw } as Collections;
  const isThere = whole.sources.some(({ id }) => id === source.id);
  return isThere ? whole : { ...whole, sources: [...whole.sources, source] };
}

/** What is wrong with a sheet of somebody's own does not matter to the data: it is not read. */
export function ifRead(problem: CellProblem): Problem {
  const isOwn = collectionOfSheet(problem.table) === undefined;
  return asProblem(isOwn ? { ...problem, level: 'warning' } : problem);
}

const noSource = (name: RecordCollection, count: number): Problem => ({
  level: 'warning',
  code: 'no-source',
  file: sheetName(name),
  record: '',
  field: '',
  message:
    count === 1
      ? 'Bij 1 rij staat geen bron. Uw bestand staat er als bron.'
      : `Bij ${count} rijen staat geen bron. Uw bestand staat er als bron.`,
  advice: 'Zet in de kolom Bronnen waar het feit vandaan komt.',
});

/** Words of those who work in files, which who works in sheets never sees. */
import { columnsOf } from '../../src/data/tables/columns.ts';
import { nameKey } from '../../src/data/tables/sheets.ts';
import { SHEET_WORDS } from '../../src/data/tables/sheetWords.ts';
import type { Problem } from '../../src/domain/check/problem.ts';
import { COLLECTIONS, VOCABULARIES } from '../../src/domain/check/structure.ts';

/** Names of fields that are Dutch words as well, or that may stand in data. */
const ALSO_DUTCH = ['code', 'en', 'kind', 'nl', 'programme'];

const FIELD_NAMES = COLLECTIONS.flatMap((name) =>
  columnsOf(name)
    .filter(({ field, heading }) => nameKey(field) !== nameKey(heading))
    .map(({ field }) => field.slice(field.lastIndexOf('.') + 1)),
);
const LIST_NAMES = VOCABULARIES.filter((list) => nameKey(list) !== nameKey(SHEET_WORDS.list(list)));

const FORBIDDEN = new RegExp(
  `\\.json|[[\\]{}]|\\b(?:blok|blokken|veld|velden|dit bestand|${[...FIELD_NAMES, ...LIST_NAMES]
    .filter((name) => !ALSO_DUTCH.includes(name))
    .join('|')})\\b`,
  'i',
);

/** The first word of files in what a problem says, other than in data that it shows between quotes. */
export const fileWordIn = ({ message, advice }: Problem): string | undefined =>
  FORBIDDEN.exec(`${message} ${advice}`.replace(/"[^"]*"/g, '""'))?.[0];

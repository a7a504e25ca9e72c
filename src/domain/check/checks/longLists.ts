import { MAX_CELL } from '../../cellSize.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { VOCABULARIES } from '../structure.ts';
import { type Check, eachRecord } from '../subject.ts';

/**
 * No shorter than the cell that a list is written in: JSON has more around each text than a cell has, but for the mark
 * that a cell has before a |.
 */
const cellLength = (list: readonly unknown[]): number =>
  JSON.stringify(list).replaceAll('|', '\\|').length;

function* longListsOf(place: Place, record: object): Generator<Problem> {
  for (const [field, list] of Object.entries(record)) {
    if (!Array.isArray(list) || cellLength(list) <= MAX_CELL) continue;
    yield error(
      'long-list',
      { ...place, path: [field] },
      `Dit is bij elkaar ${cellLength(list)} tekens lang: dat past niet in een cel van een rekenblad.`,
      `Haal weg wat er niet nodig is, tot er hoogstens ${MAX_CELL} tekens over zijn.`,
    );
  }
}

/** What stands in one cell together, such as the sources of a record, fits in it. */
export const checkLongLists: Check = function* (subject) {
  for (const { name, record } of eachRecord(subject)) {
    yield* longListsOf({ name, record: record.id }, record);
  }
  for (const list of VOCABULARIES) {
    for (const term of subject.records.vocabularies[list]) {
      yield* longListsOf({ name: 'vocabularies', record: `${list}/${term.id}` }, term);
    }
  }
};

import { error } from '../problem.ts';
import { VOCABULARIES } from '../structure.ts';
import type { Check } from '../subject.ts';

/** How often each of them is there, in the order in which they first come. */
function countsOf<T>(found: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of found) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const times = (count: number) => `${count.toLocaleString('nl-NL')} keer`;

/**
 * An id names one thing: unique over all collections; a word of a vocabulary within its list. However often an id is
 * there, each file has one problem with it.
 */
export const checkIds: Check = function* (subject) {
  const { words } = subject;
  for (const [id, places] of subject.places) {
    const [first] = places;
    for (const [name, count] of countsOf(places)) {
      const where = [
        ...(count > 1 ? [`${times(count)} in ${words.thisFile}`] : []),
        ...(first === undefined || name === first ? [] : [`ook in ${words.file(first)}`]),
      ];
      if (where.length === 0) continue;
      yield error(
        'duplicate-id',
        { name, record: id, path: ['id'] },
        `Dit id staat ${where.join(' en ')}.`,
        `Kies een id dat nog nergens staat, of haal ${words.theDoubleRecord} weg.`,
      );
    }
  }
  for (const list of VOCABULARIES) {
    const ids = subject.records.vocabularies[list].map(({ id }) => id);
    for (const [id, count] of countsOf(ids)) {
      if (count === 1) continue;
      yield error(
        'duplicate-id',
        { name: 'vocabularies', record: `${list}/${id}`, path: ['id'] },
        `Dit id staat ${times(count)} in deze lijst.`,
        'Kies een ander id, of haal het dubbele woord weg.',
      );
    }
  }
};

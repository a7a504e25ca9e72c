import { error } from '../problem.ts';
import { VOCABULARIES } from '../structure.ts';
import type { Check } from '../subject.ts';

/** An id names one thing: unique over all collections; a word of a vocabulary within its list. */
export const checkIds: Check = function* (subject) {
  for (const [id, places] of subject.places) {
    const [first, ...others] = places;
    for (const name of others) {
      const where = name === first ? 'in dit bestand' : `in ${first}.json`;
      yield error(
        'duplicate-id',
        { name, record: id, path: ['id'] },
        `Dit id komt al voor ${where}.`,
        'Kies een id dat nog nergens staat, of haal het dubbele blok weg.',
      );
    }
  }
  for (const list of VOCABULARIES) {
    const seen = new Set<string>();
    for (const { id } of subject.records.vocabularies[list]) {
      if (seen.has(id)) {
        yield error(
          'duplicate-id',
          { name: 'vocabularies', record: `${list}/${id}`, path: ['id'] },
          'Dit id komt al voor in deze lijst.',
          'Kies een ander id, of haal het dubbele woord weg.',
        );
      }
      seen.add(id);
    }
  }
};

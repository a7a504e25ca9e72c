import { error } from '../problem.ts';
import { ringsIn } from '../rings.ts';
import type { Check } from '../subject.ts';

/** No programme is part of itself, directly or through others; each such ring is reported once. */
export const checkPartOf: Check = function* ({ records, words }) {
  for (const ring of ringsIn(new Map(records.programmes.map(({ id, partOf }) => [id, partOf])))) {
    yield error(
      'part-of-itself',
      { name: 'programmes', record: ring[0] ?? '', path: ['partOf'] },
      `Dit is een onderdeel van zichzelf: ${ring.join(' → ')}.`,
      `Kies het programma dat bovenaan hoort. ${words.clear('programmes', 'partOf', 'daar')}.`,
    );
  }
};

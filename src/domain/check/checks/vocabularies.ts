import { KINDS } from '../../kinds.ts';
import { error } from '../problem.ts';
import type { Check } from '../subject.ts';

/** Each kind of entity has one entry, and each kind of relation belongs to a family that exists. */
export const checkVocabularies: Check = function* (subject) {
  if (!subject.canJudge('vocabularies')) return;
  const { kinds, relationKinds, relationFamilies } = subject.records.vocabularies;
  for (const kind of KINDS) {
    const count = kinds.filter((term) => term.kind === kind).length;
    if (count === 1) continue;
    yield error(
      'kinds',
      { name: 'vocabularies', path: ['kinds'] },
      count === 0
        ? `De soort ${kind} ontbreekt of klopt niet.`
        : `De soort ${kind} staat er ${count} keer.`,
      `Elke soort staat precies één keer in de lijst ${subject.words.list('kinds')}.`,
    );
  }
  const families = new Set(relationFamilies.map((family) => family.id));
  for (const { id, family } of relationKinds) {
    if (families.has(family)) continue;
    yield error(
      'unknown-term',
      { name: 'vocabularies', record: `relationKinds/${id}`, path: ['family'] },
      `"${family}" staat niet in de lijst ${subject.words.list('relationFamilies')}.`,
      'Kies een familie uit die lijst, of voeg hem toe.',
    );
  }
};

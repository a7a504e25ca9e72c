import { KINDS, type Kind } from '../../kinds.ts';
import { error } from '../problem.ts';
import { ENTITY_COLLECTIONS } from '../referenceFields.ts';
import { relationId } from '../relationId.ts';
import type { Check, Subject } from '../subject.ts';

function kindOf(subject: Subject, id: string): Kind | undefined {
  const places = subject.places.get(id) ?? [];
  return KINDS.find((kind) => places.includes(ENTITY_COLLECTIONS[kind]));
}

/**
 * A relation joins what its kind may join, is not with itself, and is named after what it joins: so the
 * same relation under another id is found by the id it should have had.
 */
export const checkRelations: Check = function* (subject) {
  const { words } = subject;
  const { relations, vocabularies } = subject.records;
  const kinds = new Map(vocabularies.relationKinds.map((kind) => [kind.id, kind]));
  const named = new Set(relations.map(({ id }) => id));
  for (const relation of relations) {
    const { id, from, to, kind } = relation;
    const place = { name: 'relations', record: id } as const;
    const expected = relationId(relation);
    if (id !== expected && named.has(expected)) {
      yield error(
        'relation-twice',
        place,
        `Deze relatie staat er ook als ${expected}.`,
        'Haal een van de twee weg, en zet de bronnen bij de ander.',
      );
    } else if (id !== expected) {
      named.add(expected);
      yield error(
        'relation-id',
        { ...place, path: ['id'] },
        'Het id past niet bij de relatie.',
        `Maak er ${expected} van.`,
      );
    }
    if (from === to) {
      yield error(
        'relation-self',
        place,
        'De relatie gaat van iets naar zichzelf.',
        'Verbeter van of naar, of haal de relatie weg.',
      );
    }
    const [fromKind, toKind] = [kindOf(subject, from), kindOf(subject, to)];
    const relationKind = kinds.get(kind);
    if (fromKind === undefined || toKind === undefined || relationKind === undefined) continue;
    const allowed = relationKind.joins.some(
      (join) => join.from === fromKind && join.to.includes(toKind),
    );
    if (!allowed) {
      yield error(
        'relation-kinds',
        { ...place, path: ['kind'] },
        `"${kind}" mag niet lopen van ${fromKind} naar ${toKind}.`,
        `Kies een andere soort, draai de relatie om, of sta dit toe bij ${words.field('vocabularies', 'joins')} in ${words.file('vocabularies')}.`,
      );
    }
  }
};

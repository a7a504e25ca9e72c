import { KINDS, type Kind } from '../../kinds.ts';
import type { RelationKind, Vocabularies } from '../../schema.ts';
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
    if (!mayJoin(relationKind, fromKind, toKind)) {
      const [fromName, toName] = [nameOf(vocabularies, fromKind), nameOf(vocabularies, toKind)];
      yield error(
        'relation-kinds',
        { ...place, path: ['kind'] },
        `"${kind}" mag niet lopen van ${fromName} naar ${toName}.`,
        joinAdvice(vocabularies.relationKinds, relationKind, fromKind, toKind),
      );
    }
  }
};

const nameOf = ({ kinds }: Vocabularies, kind: Kind): string =>
  kinds.find((term) => term.kind === kind)?.label.nl.toLowerCase() ?? kind;

const mayJoin = ({ joins }: RelationKind, from: Kind, to: Kind): boolean =>
  joins.some((join) => join.from === from && join.to.includes(to));

/** What to do about a relation of a kind that may not join these two. */
function joinAdvice(
  kinds: readonly RelationKind[],
  chosen: RelationKind,
  from: Kind,
  to: Kind,
): string {
  const fitting = kinds.filter((kind) => mayJoin(kind, from, to)).map(({ id }) => id);
  const advice = [
    ...(mayJoin(chosen, to, from) ? ['Draai de relatie om.'] : []),
    ...(fitting.length > 0 ? [`Kies een soort die wel mag: ${fitting.join(', ')}.`] : []),
  ];
  return advice.length > 0 ? advice.join(' ') : 'Kijk of van en naar kloppen.';
}

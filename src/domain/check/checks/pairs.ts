import type { Relation } from '../../schema.ts';
import { PAIRINGS, type Pairing } from '../pairings.ts';
import { type Problem, warning } from '../problem.ts';
import { REFERENCE_FIELDS, referencesOf, type Target } from '../referenceFields.ts';
import { relationId } from '../relationId.ts';
import type { Check, Subject } from '../subject.ts';

const otherSide = { from: 'to', to: 'from' } as const;

/** What is in the fields of a record that a pairing is about. */
const inFields = ({ name, fields }: Pairing, record: object) =>
  [...referencesOf(name, record)].filter(({ path }) => fields.includes(String(path[0])));

/** True when there is something with this id, of the kind that the field is for: else that is the problem. */
const fits = ({ places }: Subject, id: string, target: Target): boolean =>
  'to' in target && target.to.some((name) => places.get(id)?.includes(name) === true);

/** A relation as it would be with this record on its side of it. */
function relationOf({ side }: Pairing, record: string, kind: string, other: string) {
  const ends = side === 'from' ? { from: record, to: other } : { from: other, to: record };
  return { id: relationId({ ...ends, kind }), from: ends.from, kind, to: ends.to };
}

function* withoutRelation(
  subject: Subject,
  pairing: Pairing,
  kinds: readonly [string, ...string[]],
  known: ReadonlySet<string>,
): Generator<Problem> {
  const { words, records } = subject;
  for (const record of records[pairing.name]) {
    for (const { path, id, target } of inFields(pairing, record)) {
      if (!fits(subject, id, target)) continue;
      const relations = kinds.map((kind) => relationOf(pairing, record.id, kind, id));
      const [usual] = relations;
      if (usual === undefined || relations.some((relation) => known.has(relation.id))) continue;
      yield warning(
        'pair-without-relation',
        { name: pairing.name, record: record.id, path },
        `"${id}" staat hier, maar de relatie ${kinds.map((kind) => `"${kind}"`).join(' of ')} met "${id}" ontbreekt.`,
        `Zet in ${words.file('relations')} ook ${words.contentOf('relations', usual)}. Klopt het niet? Haal "${id}" dan hier weg.`,
      );
    }
  }
}

function* withoutField(
  subject: Subject,
  pairing: Pairing,
  relations: readonly Relation[],
): Generator<Problem> {
  const { words, records } = subject;
  const [field = ''] = pairing.fields;
  const fields: Readonly<Record<string, Target>> = REFERENCE_FIELDS[pairing.name];
  const target = fields[field];
  if (target === undefined) return;
  const byRecord = new Map(records[pairing.name].map((record) => [record.id, record]));
  for (const relation of relations) {
    const record = byRecord.get(relation[pairing.side]);
    const other = relation[otherSide[pairing.side]];
    if (record === undefined || !fits(subject, other, target)) continue;
    const told = inFields(pairing, record);
    if (told.some(({ id }) => id === other)) continue;
    if (pairing.needsField === 'some' && told.length > 0) continue;
    yield warning(
      'pair-without-field',
      { name: pairing.name, record: record.id, path: [field] },
      `"${other}" ontbreekt hier, maar staat wel in de relatie ${relation.id}.`,
      `Vul "${other}" ook in bij ${pairing.fields.map((name) => words.field(pairing.name, name)).join(' of ')}. Klopt het niet? Haal de relatie dan weg.`,
    );
  }
}

/**
 * What is told in a field and as a relation, is told in both. Says nothing of kinds of relation that this version does
 * not have, nor as long as one of the files cannot be read.
 */
export const checkPairs: Check = function* (subject) {
  const { records, places } = subject;
  if (!subject.canJudge('relations')) return;
  const kindsHere = new Set(records.vocabularies.relationKinds.map(({ id }) => id));
  // By its id, and by what it says: either may have a fault, which is another problem.
  const known = new Set([...places.keys(), ...records.relations.map(relationId)]);
  for (const pairing of PAIRINGS) {
    const [usual, ...others] = pairing.kinds;
    if (!kindsHere.has(usual)) continue;
    const kinds = [usual, ...others.filter((kind) => kindsHere.has(kind))] as const;
    if (pairing.needsRelation) yield* withoutRelation(subject, pairing, kinds, known);
    if (pairing.needsField === 'none') continue;
    const relations = records.relations.filter(({ kind }) => kind === usual);
    yield* withoutField(subject, pairing, relations);
  }
};

/** What is told twice: in a field of a record, and as a relation. Filters read the field, the drawing the relation. */
import type { RecordCollection } from './structure.ts';

export interface Pairing {
  readonly name: Extract<RecordCollection, 'programmes' | 'pilots'>;
  /** What stands in any of these has a relation. What is missing belongs in the first. */
  readonly fields: readonly string[];
  /** Kinds of relation that count, in vocabularies; the first is the usual one, and the one that asks for a field. */
  readonly kinds: readonly [string, ...string[]];
  /** The side of the relation that the record with the fields is on. */
  readonly side: 'from' | 'to';
  /**
   * each: all that has a relation is in a field; some: when there are relations, something is in a field; none: a
   * relation asks nothing of the fields.
   */
  readonly needsField: 'each' | 'some' | 'none';
  /** false: the field may say more than the relations. */
  readonly needsRelation: boolean;
}

export const PAIRINGS: readonly Pairing[] = [
  pilots(['leads'], ['voert-uit'], { side: 'to' }),
  pilots(['supporters'], ['ondersteunt'], { side: 'to' }),
  pilots(['knelpunten'], ['pakt-aan']),
  // A line to the region as a whole, and only its gemeenten in the fields, is well.
  pilots(['regions', 'gemeenten'], ['vindt-plaats-in'], { needsField: 'some' }),
  pilots(['programme'], ['onderdeel-van', 'gebruikt'], { needsField: 'some' }),
  // A programme may be part of several, and has one field for what it mainly belongs to.
  programmes(['partOf'], ['onderdeel-van'], { needsField: 'none' }),
  // A programme for everything need not have a line to each theme.
  programmes(['themes'], ['gaat-over'], { needsRelation: false }),
];

type Details = Partial<Pick<Pairing, 'side' | 'needsField' | 'needsRelation'>>;

function pairing(
  name: Pairing['name'],
  fields: Pairing['fields'],
  kinds: Pairing['kinds'],
  details: Details,
): Pairing {
  return { name, fields, kinds, side: 'from', needsField: 'each', needsRelation: true, ...details };
}

function pilots(fields: Pairing['fields'], kinds: Pairing['kinds'], details: Details = {}) {
  return pairing('pilots', fields, kinds, details);
}

function programmes(fields: Pairing['fields'], kinds: Pairing['kinds'], details: Details = {}) {
  return pairing('programmes', fields, kinds, details);
}

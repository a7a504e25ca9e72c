import type { Relation } from '../schema.ts';

/** The id that a relation has: it is named after what it joins. */
export const relationId = ({ from, kind, to }: Pick<Relation, 'from' | 'kind' | 'to'>): string =>
  `rel-${from}--${kind}--${to}`;

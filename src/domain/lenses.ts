import { KINDS, type Kind } from './kinds.ts';

/** What makes a line between two entities: a relation, that both take part in the same, or that they are alike. */
type JoinedBy = 'relation' | 'shared' | 'similarity';
/**
 * How it is drawn: in groups on soft areas, free (near is who has to do with whom, and nothing else), or in a ring per
 * layer around the young person.
 */
export type Arrangement = 'groups' | 'free' | 'rings';

export type LensId =
  | 'wie-werkt-waaraan'
  | 'alles'
  | 'organisaties'
  | 'verwante-pilots'
  | 'schillen';

/** Which graph to show: the kinds of entity that take part, what joins two of them, and how it is drawn. */
export interface Lens {
  readonly id: LensId;
  readonly kinds: readonly Kind[];
  readonly joinedBy: JoinedBy;
  readonly arrangement: Arrangement;
}

/**
 * The lenses, in the order in which they are offered; the first is the default. A new one is one more entry, and when
 * something else joins its entities, one more way in lensGraph.ts.
 */
export const LENSES = [
  {
    id: 'wie-werkt-waaraan',
    kinds: ['organisation', 'programme', 'pilot'],
    joinedBy: 'relation',
    arrangement: 'groups',
  },
  { id: 'alles', kinds: KINDS, joinedBy: 'relation', arrangement: 'groups' },
  { id: 'organisaties', kinds: ['organisation'], joinedBy: 'shared', arrangement: 'groups' },
  {
    id: 'verwante-pilots',
    kinds: ['pilot'],
    joinedBy: 'similarity',
    arrangement: 'groups',
  },
  {
    id: 'schillen',
    kinds: ['organisation', 'pilot', 'knelpunt'],
    joinedBy: 'relation',
    arrangement: 'rings',
  },
] as const satisfies readonly Lens[];

/** The lens of an id. */
export function lensOf(id: LensId): Lens {
  return LENSES.find((lens) => lens.id === id) ?? LENSES[0];
}

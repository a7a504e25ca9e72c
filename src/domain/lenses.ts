import type { Kind } from './kinds.ts';

/** Which graph to show: the kinds of entity that take part; relations join two of them. */
export interface Lens {
  readonly id: string;
  readonly kinds: readonly Kind[];
}

/** The lenses, in the order in which they are offered; the first is the default. */
export const LENSES = [
  { id: 'wie-werkt-waaraan', kinds: ['organisation', 'programme', 'pilot'] },
] as const satisfies readonly Lens[];

export type LensId = (typeof LENSES)[number]['id'];

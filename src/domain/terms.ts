import type { Term } from './schema.ts';

/** The Dutch label of a term; the id itself when the vocabulary does not have it. */
export function termLabel(terms: readonly Term[], id: string): string {
  return terms.find((term) => term.id === id)?.label.nl ?? id;
}

/** The ids in the order of the vocabulary; those it does not have come last. */
export function inOrder(terms: readonly Term[], ids: readonly string[]): string[] {
  const places = new Map(terms.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? terms.length;
  return [...ids].sort((a, b) => placeOf(a) - placeOf(b));
}

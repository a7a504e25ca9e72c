import type { Label, Term } from './schema.ts';

/** The label of a term in a language; the id itself when the vocabulary does not have it. */
export function termLabel(terms: readonly Term[], id: string, language: keyof Label): string {
  return terms.find((term) => term.id === id)?.label[language] ?? id;
}

/** The ids in the order of the vocabulary; those it does not have come last. */
export function inOrder(terms: readonly Term[], ids: readonly string[]): string[] {
  const places = new Map(terms.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? terms.length;
  return [...ids].sort((a, b) => placeOf(a) - placeOf(b));
}

import type { Term } from './schema.ts';

/** The Dutch label of a term; the id itself when the vocabulary does not have it. */
export function termLabel(terms: readonly Term[], id: string): string {
  return terms.find((term) => term.id === id)?.label.nl ?? id;
}

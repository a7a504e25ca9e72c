import type { Kind } from '../domain/kinds.ts';
import type { Vocabularies } from '../domain/schema.ts';
import type { Texts } from '../i18n/texts.ts';

/** "17 organisaties", "1 pilot": the kinds that there are any of, in the order of the vocabulary. */
export function kindCountWords(
  { kinds }: Vocabularies,
  counts: Readonly<Record<Kind, number>>,
  texts: Texts,
  isMeant: (kind: Kind) => boolean = () => true,
): string[] {
  return kinds
    .filter(({ kind }) => isMeant(kind) && counts[kind] > 0)
    .map(({ kind, label, plural }) =>
      texts.selection.count(counts[kind], label[texts.language], plural[texts.language]),
    );
}

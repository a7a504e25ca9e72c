import type { Citation } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';

/** How many sources a record has, and how many of them say it literally, as far as that is recorded. */
export function ComparedSources({ citations }: { readonly citations: readonly Citation[] }) {
  const texts = useTexts();
  const count = (certainty: Citation['certainty']) =>
    citations.filter((citation) => citation.certainty === certainty).length;
  const literal = count('bron');
  const derived = count('afgeleid');
  const parts = [
    ...(literal > 0 ? [texts.compare.literal(literal)] : []),
    ...(derived > 0 ? [texts.compare.derived(derived)] : []),
  ];
  const total = texts.detail.sources(citations.length);
  return parts.length > 0 ? `${total}: ${parts.join(', ')}` : total;
}

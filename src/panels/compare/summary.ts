import type { Row, Verdict } from '../../domain/compare/rows.ts';
import { inSentence } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';

/** What is the same and what differs, in a few short sentences: "Hetzelfde: stappen. Anders: periode en status." */
export function summaryOf(rows: readonly Row[], { compare, detail, format }: Texts): string {
  const fieldsWith = (verdict: Verdict) =>
    rows.filter((row) => row.verdict === verdict).map(({ field }) => lowered(detail.fields[field]));
  const told = (['same', 'partly', 'different', 'one'] as const).flatMap((verdict) => {
    const names = fieldsWith(verdict);
    return names.length > 0 ? [compare.summary[verdict](format.list(names))] : [];
  });
  const unknown = fieldsWith('unknown').length;
  return [...told, ...(unknown > 0 ? [compare.summary.unknown(unknown)] : [])].join(' ');
}

/** An abbreviation keeps its capitals. */
const lowered = (name: string) => (/^\p{Lu}{2}/u.test(name) ? name : inSentence(name));

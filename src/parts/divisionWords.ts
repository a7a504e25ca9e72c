import type { DivisionName } from '../domain/geo/divisions.ts';
import type { Texts } from '../i18n/texts.ts';

/** What a division is called; one that has no words here goes by its own name. */
export function divisionWords(division: DivisionName, texts: Texts) {
  const words: Readonly<Record<string, { one: string; more: string; what: string }>> =
    texts.place.divisions;
  return words[division] ?? { one: division, more: division, what: '' };
}

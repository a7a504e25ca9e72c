import type { DivisionName } from '../domain/geo/divisions.ts';
import type { Texts } from '../i18n/texts.ts';

/** What a division is called, one region and more of them; one that has no words here goes by its own name. */
export function divisionWords(division: DivisionName, texts: Texts) {
  const names: Readonly<Record<string, { one: string; many: string }>> = texts.map.divisions.names;
  return names[division] ?? { one: division, many: division };
}

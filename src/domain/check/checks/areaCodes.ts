import { error } from '../problem.ts';
import type { Check } from '../subject.ts';

/** Codes of regions are codes that the geo tables know, so that the map can draw them. */
export const checkAreaCodes: Check = function* (subject) {
  const known = subject.context.areaCodes;
  if (known === undefined) return;
  for (const region of subject.records.regions) {
    for (const field of ['code', 'mapCode'] as const) {
      const code = region[field];
      if (code === undefined || known.has(code)) continue;
      yield error(
        'unknown-area-code',
        { name: 'regions', record: region.id, path: [field] },
        `De gebiedscode ${code} staat niet in de tabellen van data/geo.`,
        'Zoek de code op in gebiedsindelingen.csv of herindelingen.csv.',
      );
    }
  }
};

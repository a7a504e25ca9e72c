import { error } from '../problem.ts';
import { ringsIn } from '../rings.ts';
import type { Check } from '../subject.ts';

/**
 * A successor may be replaced itself, or be gone: then its own explanation says so. But a way that leads back to
 * where it began explains nothing; each such ring is reported once.
 */
export const checkSuccessors: Check = function* ({ records, words }) {
  const ways = new Map(records.formerIds.map(({ id, replacedBy }) => [id, replacedBy]));
  for (const ring of ringsIn(ways)) {
    yield error(
      'successor-ring',
      { name: 'formerIds', record: ring[0] ?? '', path: ['replacedBy'] },
      `Deze vervallen ids wijzen naar elkaar: ${ring.join(' → ')}. Een oude link komt zo nergens uit.`,
      `Vul bij ${words.field('formerIds', 'replacedBy')} van een van de ids in wat er nu is. Is er niets? ${words.clear('formerIds', 'replacedBy', 'dan')}.`,
    );
  }
};

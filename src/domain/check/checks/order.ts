import { warning } from '../problem.ts';
import { RECORD_COLLECTIONS } from '../structure.ts';
import type { Check } from '../subject.ts';

/** Records stand in order of id (by character code, as `sort()` does), so that a change is a small difference. */
export const checkOrder: Check = function* (subject) {
  for (const name of RECORD_COLLECTIONS) {
    const ids = subject.records[name].map((record) => record.id);
    const index = ids.findIndex((id, i) => i > 0 && id < (ids[i - 1] ?? ''));
    const id = ids[index];
    if (id === undefined) continue;
    yield warning(
      'order',
      { name, record: id },
      `Dit staat niet op volgorde van id: het staat na ${ids[index - 1]}.`,
      `Zet in ${subject.words.thisFile} alles op volgorde van id.`,
    );
  }
};

import { isPlaceholder } from '../placeholder.ts';
import { error } from '../problem.ts';
import { REFERENCE_FIELDS } from '../referenceFields.ts';
import { type Check, eachRecord, textsIn } from '../subject.ts';

/** What is not known is absent, and no dash or "onbekend". Ids are words of a list: other checks judge those. */
export const checkPlaceholders: Check = function* (subject) {
  const { leaveOut } = subject.words;
  for (const { name, record } of eachRecord(subject)) {
    for (const { path, text } of textsIn(record)) {
      if (!isPlaceholder(text) || Object.hasOwn(REFERENCE_FIELDS[name], path[0] ?? '')) continue;
      yield error(
        'placeholder',
        { name, record: record.id, path },
        `Hier staat "${text}". Wat niet bekend is of er niet is, staat niet in de gegevens.`,
        `Vul in wat er hoort. Niet bekend en niet verplicht? Dan ${leaveOut}.`,
      );
    }
  }
};

import type { RecordChange } from '../../domain/diff/difference.ts';
import { fieldWords, type Wording } from '../../domain/diff/fieldWords.ts';
import { FieldChanges } from './FieldChanges.tsx';

/** Relations or results that are other than before: what each is called, and field by field what differs. */
export function otherItems(
  collection: 'relations' | 'results',
  changes: readonly RecordChange[],
  wording: Wording,
) {
  return changes.map(({ id, fields }) => ({
    id,
    content: (
      <>
        {wording.after.nameOf(id)}
        <FieldChanges fields={fields.map((field) => fieldWords(collection, field, wording))} />
      </>
    ),
  }));
}

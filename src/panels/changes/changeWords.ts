import { ENTITY_COLLECTIONS } from '../../domain/check/referenceFields.ts';
import type { EntityChange } from '../../domain/diff/entityChanges.ts';
import { fieldLabel } from '../../domain/fieldLabels.ts';
import type { Texts } from '../../i18n/texts.ts';

/** What is other, in a few words: "omschrijving, periode, 3 relaties erbij". Empty for what is new. */
export function changeWords(change: EntityChange, texts: Texts): string {
  const { fields, relations, results, former, formerId, kind } = change;
  if (kind === 'removed') return former?.note ?? '';
  if (kind === 'added') return '';
  const collection = ENTITY_COLLECTIONS[change.entity.kind];
  const counted = (count: number, words: (count: number) => string) =>
    count > 0 ? [words(count)] : [];
  return [
    ...(formerId === undefined ? [] : [texts.changes.renamed]),
    ...fields.map(({ field }) => fieldLabel(collection, field).nl.toLowerCase()),
    ...(results.added.length + results.removed.length + results.changed.length > 0
      ? [texts.changes.results]
      : []),
    ...counted(relations.added.length, texts.changes.relationsAdded),
    ...counted(relations.removed.length, texts.changes.relationsRemoved),
    ...counted(relations.changed.length, texts.changes.relationsChanged),
  ].join(', ');
}

import { ENTITY_COLLECTIONS } from '../../domain/check/referenceFields.ts';
import { type EntityChange, isOfSources } from '../../domain/diff/entityChanges.ts';
import { fieldLabel } from '../../domain/fieldLabels.ts';
import type { Texts } from '../../i18n/texts.ts';
import { apart } from './apart.ts';

/** What is other, in a few words: "omschrijving, periode, 3 relaties erbij". Empty for what is new. */
export function changeWords(change: EntityChange, texts: Texts): string {
  const { fields, relations, results, former, formerId, kind } = change;
  if (kind === 'removed') return former?.note ?? '';
  if (kind === 'added') return '';
  const collection = ENTITY_COLLECTIONS[change.entity.kind];
  const [sources, content] = apart(fields, (field) => isOfSources([field]));
  const [bySources, other] = apart(relations.changed, (changed) => isOfSources(changed.fields));
  const labels = (changed: EntityChange['fields']) =>
    changed.map(({ field }) => fieldLabel(collection, field)[texts.language].toLowerCase());
  const counted = (count: number, words: (count: number) => string) =>
    count > 0 ? [words(count)] : [];
  return [
    ...(formerId === undefined ? [] : [texts.changes.renamed]),
    ...labels(content),
    ...(results.added.length + results.removed.length + results.changed.length > 0
      ? [texts.changes.results]
      : []),
    ...counted(relations.added.length, texts.changes.relationsAdded),
    ...counted(relations.removed.length, texts.changes.relationsRemoved),
    ...counted(other.length, texts.changes.relationsChanged),
    ...labels(sources),
    ...counted(bySources.length, texts.changes.relationsSourced),
  ].join(', ');
}

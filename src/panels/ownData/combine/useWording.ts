import { useMemo } from 'react';
import { proposalOf } from '../../../domain/combine/choose.ts';
import type { Combination } from '../../../domain/combine/combination.ts';
import { collectionOf, type ListName, putOver } from '../../../domain/combine/lists.ts';
import { valueWords, type Wording } from '../../../domain/diff/fieldWords.ts';
import { makeGlossary } from '../../../domain/diff/glossary.ts';
import { ownValue } from '../../../domain/diff/values.ts';
import { isRecord } from '../../../domain/isRecord.ts';
import type { Collections, Label } from '../../../domain/schema.ts';
import { formatsOf } from '../../../i18n/formats.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** What is needed to tell of a combination: the names that the published version has, and those of all of it. */
export function useWording(combination: Combination, published: Collections): Wording {
  const texts = useTexts();
  return useMemo(
    () => ({
      before: makeGlossary(published, texts.language),
      // What denies the map changes no name here.
      after: makeGlossary(
        putOver(
          published,
          proposalOf(combination, published, (part) => part !== 'contradicted').rows,
        ),
        texts.language,
      ),
      renames: new Map(),
      formats: formatsOf(texts),
    }),
    [combination, published, texts],
  );
}

/** What a row is called. */
export function nameOf(list: ListName, row: { readonly id: string }, { after }: Wording): string {
  if (collectionOf(list) !== 'vocabularies') return after.nameOf(row.id);
  const label = ownValue(row, 'label');
  return isRecord(label) ? ((label as Partial<Label>)[after.lang] ?? row.id) : row.id;
}

/** A value in words; of a list all of it. */
export const valueText = (
  list: ListName,
  field: string,
  value: unknown,
  wording: Wording,
): string =>
  [value]
    .flat()
    .map((item) => valueWords(collectionOf(list), field, item, wording.after, wording.formats))
    .join('; ');

/** The titles of the sources of a row, each once. */
export function sourcesOf(row: object | undefined, { after }: Wording): string[] {
  const sources = row === undefined ? undefined : ownValue(row, 'sources');
  const ids = Array.isArray(sources)
    ? sources.map((citation) => ownValue(Object(citation), 'source'))
    : [];
  return [...new Set(ids.flatMap((id) => (typeof id === 'string' ? [after.nameOf(id)] : [])))];
}

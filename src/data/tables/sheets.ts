/** The names of the sheets, and how names and headings are recognised however they were typed. */
import { COLLECTIONS, VOCABULARIES, type VocabularyName } from '../../domain/check/structure.ts';
import { collectionLabels, vocabularyLabels } from '../../domain/fieldLabels.ts';
import type { CollectionName } from '../../domain/schema.ts';

/** The sheet that tells what is in the others. */
export const EXPLANATION_SHEET = 'Uitleg';

/** The column of the sheet Woordenlijsten that says which list a word is in. */
export const LIST_HEADING = 'Lijst';

export const sheetName = (name: CollectionName): string => collectionLabels[name].nl;

/** A name without what people type in different ways: capitals, accents, spaces, marks. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

const collections = new Map<string, CollectionName>(
  COLLECTIONS.flatMap((name) => [
    [nameKey(name), name],
    [nameKey(sheetName(name)), name],
  ]),
);
const lists = new Map<string, VocabularyName>(
  VOCABULARIES.flatMap((name) => [
    [nameKey(name), name],
    [nameKey(vocabularyLabels[name].nl), name],
  ]),
);

/** The collection that a sheet holds; undefined when none has that name. */
export const collectionOfSheet = (name: string): CollectionName | undefined =>
  collections.get(nameKey(name));

/** The vocabulary that the column "Lijst" names; undefined when there is none. */
export const vocabularyNamed = (name: string): VocabularyName | undefined =>
  lists.get(nameKey(name));

export const isExplanation = (name: string): boolean =>
  nameKey(name) === nameKey(EXPLANATION_SHEET);

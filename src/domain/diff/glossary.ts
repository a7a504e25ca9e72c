import type { VocabularyName } from '../check/structure.ts';
import type { Collections, Label } from '../schema.ts';
import { RECORD_LISTS, VOCABULARY_LISTS } from './lists.ts';

export type Lang = keyof Label;

/** What the ids of one version mean, in one language. What it does not have is called by its id. */
export interface Glossary {
  readonly lang: Lang;
  /** The name of an entity, the title of a source, the text of a result, a relation as a sentence. */
  nameOf(id: string): string;
  termOf(list: VocabularyName, id: string): string;
}

/** Indexes one version. Names are as the data has them; only the words of vocabularies know languages. */
export function makeGlossary(collections: Collections, lang: Lang): Glossary {
  const terms = new Map(
    VOCABULARY_LISTS.map((list) => [
      list,
      new Map(collections.vocabularies[list].map(({ id, label }) => [id, label[lang]])),
    ]),
  );
  const termOf = (list: VocabularyName, id: string) => terms.get(list)?.get(id) ?? id;
  const names = new Map<string, string>();
  const nameOf = (id: string) => names.get(id) ?? id;
  for (const list of RECORD_LISTS) {
    for (const record of collections[list]) {
      const name = ownName(record);
      if (name !== undefined) names.set(record.id, name);
    }
  }
  for (const { id, from, kind, to } of collections.relations) {
    names.set(id, `${nameOf(from)} ${termOf('relationKinds', kind)} ${nameOf(to)}`);
  }
  return { lang, nameOf, termOf };
}

function ownName(record: Collections[(typeof RECORD_LISTS)[number]][number]): string | undefined {
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  // A result is called by its text. A relation gets a sentence; of a former id only the id itself is left.
  return 'description' in record ? record.description : undefined;
}

/** The lists of a version, apart from the schema: whoever compares versions in a page needs no schema. */
import type { RecordCollection, VocabularyName } from '../check/structure.ts';

/** The compiler refuses a table in which a name is missing. */
const namesOf = <K extends string>(table: Readonly<Record<K, true>>): readonly K[] =>
  Object.keys(table) as K[];

export const RECORD_LISTS = namesOf<RecordCollection>({
  organisations: true,
  programmes: true,
  pilots: true,
  regions: true,
  themes: true,
  knelpunten: true,
  events: true,
  results: true,
  relations: true,
  sources: true,
  formerIds: true,
});

export const VOCABULARY_LISTS = namesOf<VocabularyName>({
  kinds: true,
  domains: true,
  leefdomeinen: true,
  layers: true,
  steps: true,
  conditions: true,
  targetGroups: true,
  partnerGroups: true,
  organisationKinds: true,
  programmeKinds: true,
  regionKinds: true,
  eventKinds: true,
  sourceKinds: true,
  knelpuntCategories: true,
  statuses: true,
  knelpuntStatuses: true,
  resultStatuses: true,
  relationFamilies: true,
  relationKinds: true,
});

/** In which order the collections are told: what a reader looks for first. */
export const COLLECTION_ORDER = [
  'pilots',
  'organisations',
  'programmes',
  'regions',
  'themes',
  'knelpunten',
  'events',
  'relations',
  'results',
  'sources',
  'vocabularies',
] as const;

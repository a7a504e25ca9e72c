/** The kinds of entity, apart from the schema: whoever draws them needs no schema. */
export const KINDS = [
  'organisation',
  'programme',
  'pilot',
  'region',
  'theme',
  'knelpunt',
  'event',
] as const;
export type Kind = (typeof KINDS)[number];

/** What the rows of the matrix can be, in the order in which they are offered; the first is the default. */
export const ROWS_IDS = [
  'pilots',
  'programmas',
  'pilots-programmas',
  'organisaties',
  'themas',
  'regios',
  'soorten',
] as const;
export type RowsId = (typeof ROWS_IDS)[number];

/** What the columns can be; the first is the default. */
export const COLUMNS_IDS = [
  'leefdomeinen',
  'domeinen',
  'stappen',
  'randvoorwaarden',
  'stappen-randvoorwaarden',
  'doelgroepen',
  'themas',
  'partnergroepen',
  'lagen',
] as const;
export type ColumnsId = (typeof COLUMNS_IDS)[number];

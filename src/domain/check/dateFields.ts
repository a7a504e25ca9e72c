/** Names of the fields that hold a date, wherever they stand. A test holds them against the schema. */
export const DATE_FIELDS: ReadonlySet<PropertyKey> = new Set([
  'date',
  'dateDerived',
  'consultedOn',
  'checkedOn',
  'start',
  'end',
  'since',
  'until',
]);

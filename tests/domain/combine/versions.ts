/** Versions with few ids and few values, so that two of them have much in common. */
import fc from 'fast-check';
import { RECORD_LISTS, VOCABULARY_LISTS } from '../../../src/domain/diff/lists.ts';
import type { Collections } from '../../../src/domain/schema.ts';

const organisation = fc.constantFrom('org-a', 'org-b', 'org-c', 'org-d');
const theme = fc.constantFrom('thema-a', 'thema-b', 'thema-c');
const source = fc.constantFrom('bron-a', 'bron-b');
const name = fc.constantFrom('Een', 'Twee', 'een ', 'constructor', '__proto__');
const date = fc.constantFrom('2018', '2018-11', '2018-11-22', '2019');
const sources = fc.array(
  fc.record(
    { source, where: name, certainty: fc.constantFrom('bron', 'afgeleid') },
    { requiredKeys: ['source'] },
  ),
  { minLength: 1, maxLength: 2 },
);
const common = { name, sources, checkedOn: date };
const optional = (fields: Record<string, fc.Arbitrary<unknown>>, ...requiredKeys: string[]) =>
  fc.record(fields, { requiredKeys });

const listOf = (ids: fc.Arbitrary<string>, record: fc.Arbitrary<object>) =>
  fc
    .uniqueArray(ids, { maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map((id) => record.map((found) => ({ ...found, id })))))
    .map((rows) => rows.sort((a, b) => (a.id < b.id ? -1 : 1)));

const empty = (names: readonly string[]) =>
  Object.fromEntries(names.map((list) => [list, fc.constant([])]));

const lists: Record<string, fc.Arbitrary<unknown>> = {
  ...empty(RECORD_LISTS),
  organisations: listOf(
    organisation,
    optional({ ...common, kind: name, website: name, domains: fc.uniqueArray(name) }),
  ),
  themes: listOf(theme, optional(common)),
  results: listOf(
    fc.constantFrom('res-a', 'res-b'),
    optional({ ...common, themes: fc.uniqueArray(theme, { minLength: 1 }), status: name }),
  ),
  programmes: listOf(
    fc.constantFrom('prog-a', 'prog-b'),
    optional({
      ...common,
      period: optional({ start: date, end: date }),
      themes: fc.uniqueArray(theme),
    }),
  ),
  relations: fc
    .uniqueArray(
      optional(
        {
          from: organisation,
          to: organisation,
          kind: name,
          sources,
          since: date,
          old: fc.boolean(),
        },
        ...['from', 'to', 'kind', 'old'],
      ),
      { selector: ({ from, to, kind }) => `${from} ${kind} ${to}`, maxLength: 4 },
    )
    // Some go by an id of their own.
    .map((rows) =>
      rows.map(({ old, ...row }) => ({ ...row, id: `${old ? 'oud' : 'rel'}-${joined(row)}` })),
    ),
  sources: listOf(source, optional({ title: name, kind: name, date })),
  vocabularies: fc.record({
    ...empty(VOCABULARY_LISTS),
    domains: listOf(name, optional({ label: optional({ nl: name, en: name }) })),
  }),
};

const joined = ({ from, kind, to }: Record<string, unknown>) => `${from}--${kind}--${to}`;

const former = fc.uniqueArray(
  fc.record(
    { id: fc.oneof(organisation, theme), replacedBy: fc.oneof(organisation, theme), note: name },
    { requiredKeys: ['id', 'note'] },
  ),
  { selector: ({ id }) => id, maxLength: 3 },
);

export const anyVersion: fc.Arbitrary<Collections> = fc
  .record({ ...lists, formerIds: former })
  .map((found) => sound(JSON.parse(JSON.stringify(found))));

/** Without what the check of a version refuses: references to nothing, and former ids that are there. */
function sound(version: Collections): Collections {
  const { organisations, themes, programmes, results, relations, formerIds } = version;
  const ids = new Set([...organisations, ...themes].map(({ id }) => id));
  const withThemes = <T extends { themes?: readonly string[] | undefined }>(rows: readonly T[]) =>
    rows.map((row) => {
      const { themes: its = [], ...others } = row;
      const kept = its.filter((id) => ids.has(id));
      return (kept.length > 0 ? { ...others, themes: kept } : others) as T;
    });
  return {
    ...version,
    programmes: withThemes(programmes),
    results: withThemes(results).filter(({ themes: its }) => its !== undefined),
    relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    formerIds: formerIds.filter(({ id }) => !ids.has(id)),
  };
}

/** A version and one that has the rows of every list of records in another order. */
export const turned = ({ vocabularies, ...records }: Collections): Collections =>
  ({
    ...Object.fromEntries(
      Object.entries(records).map(([list, rows]) => [list, [...rows].reverse()]),
    ),
    vocabularies,
  }) as Collections;

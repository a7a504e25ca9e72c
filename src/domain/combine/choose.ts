/** From a combination to the rows that are proposed, and to the version with those rows over it. */
import { REFERENCE_FIELDS, type Target } from '../check/referenceFields.ts';
import { ownValue } from '../diff/values.ts';
import type { Collections } from '../schema.ts';
import type { Changed, Combination } from './combination.ts';
import {
  isRecordList,
  LISTS,
  type ListName,
  type Lists,
  putOver,
  type Row,
  rowsOf,
} from './lists.ts';

/** Why a row is proposed. Of one record some fields can be filled in and others contradicted. */
export type Part = 'added' | 'filled' | 'contradicted';

/** Whether somebody wants this part of this row. */
export type IsChosen = (part: Part, list: ListName, id: string) => boolean;

export const everything: IsChosen = () => true;

export interface Proposal {
  /** Whole rows, only those that differ from the published version. */
  readonly rows: Lists;
  /** New rows that were wanted, and cannot do without one that was not. */
  readonly alsoLeftOut: readonly { readonly list: ListName; readonly row: Row }[];
}

/** The chosen rows, whole: of a changed one the published fields with the chosen ones over them. */
export function proposalOf(
  { added, changed }: Combination,
  published: Collections,
  isChosen: IsChosen,
): Proposal {
  const rows = new Map<ListName, Row[]>(LISTS.map((list) => [list, []]));
  for (const { list, row } of added) {
    if (isChosen('added', list, row.id)) rows.get(list)?.push(row);
  }
  const known = new Map(
    LISTS.map((list) => [list, new Map(rowsOf(published, list).map((row) => [row.id, row]))]),
  );
  for (const change of changed) {
    const { list, id } = change;
    const row = known.get(list)?.get(id);
    const fields = chosenFields(change, isChosen);
    if (row === undefined || fields.length === 0) continue;
    const over = fields.map(({ field, combined }) => [field, combined] as const);
    rows.get(list)?.push({ ...row, ...Object.fromEntries(over), id });
  }
  return withoutLooseEnds(rows, published, new Set(added.map(({ row }) => row.id)));
}

const chosenFields = ({ list, id, filled, contradicted }: Changed, isChosen: IsChosen) => [
  ...(isChosen('filled', list, id) ? filled : []),
  ...(isChosen('contradicted', list, id) ? contradicted : []),
];

/** The published version with all of the own file over it. */
export const combinedWith = (combination: Combination, published: Collections): Collections =>
  putOver(published, proposalOf(combination, published, everything).rows);

/** No row can do without these, nor without the kind and the status that it must have. */
const NEEDED: Partial<Record<ListName, readonly string[]>> = {
  relations: ['from', 'to', 'kind'],
  results: ['themes', 'status'],
  organisations: ['kind'],
  programmes: ['kind'],
  regions: ['kind'],
  events: ['kind'],
  sources: ['kind'],
  relationKinds: ['family'],
};

/**
 * Without what refers to new rows (`added`) that were left out: a reference goes, and with it a row that cannot do
 * without. What is wrong for another reason stays: the check of whoever takes the proposal says so.
 */
function withoutLooseEnds(
  rows: ReadonlyMap<ListName, readonly Row[]>,
  published: Collections,
  added: ReadonlySet<string>,
): Proposal {
  let left = rows;
  const alsoLeftOut: { list: ListName; row: Row }[] = [];
  for (;;) {
    const ids = new Set([...left.values()].flat().map(({ id }) => id));
    for (const list of LISTS) for (const { id } of rowsOf(published, list)) ids.add(id);
    const isGone = (id: unknown) => typeof id === 'string' && added.has(id) && !ids.has(id);
    const before = alsoLeftOut.length;
    left = new Map(
      [...left].map(([list, its]) => [
        list,
        its.flatMap((row) => {
          const kept = cut(list, row, isGone);
          if (kept === undefined) alsoLeftOut.push({ list, row });
          return kept ?? [];
        }),
      ]),
    );
    if (alsoLeftOut.length === before) return { rows: left, alsoLeftOut };
  }
}

function cut(list: ListName, row: Row, isGone: (id: unknown) => boolean): Row | undefined {
  const kept = new Map<string, unknown>(Object.entries(row));
  for (const field of fieldsThatRefer(list)) {
    const value = ownValue(row, field);
    if (Array.isArray(value)) {
      const found = value.filter((id) => !isGone(id));
      if (found.length > 0 || value.length === 0) kept.set(field, found);
      else kept.delete(field);
    } else if (isGone(value)) kept.delete(field);
    if (NEEDED[list]?.includes(field) && Object.hasOwn(row, field) && !kept.has(field)) {
      return undefined;
    }
  }
  const sources = ownValue(row, 'sources');
  if (Array.isArray(sources)) {
    const found = sources.filter((citation) => !isGone(ownValue(Object(citation), 'source')));
    if (found.length > 0) kept.set('sources', found);
    else kept.delete('sources');
  }
  return { ...Object.fromEntries(kept), id: row.id };
}

const fieldsThatRefer = (list: ListName): string[] =>
  isRecordList(list)
    ? Object.keys(REFERENCE_FIELDS[list] as Readonly<Record<string, Target>>)
    : list === 'relationKinds'
      ? ['family']
      : [];

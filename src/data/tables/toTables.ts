/** From the collections of a version to tables. The way back is in fromTables.ts. */
import type { Target } from '../../domain/check/referenceFields.ts';
import { COLLECTIONS, RECORD_COLLECTIONS, VOCABULARIES } from '../../domain/check/structure.ts';
import { vocabularyLabels } from '../../domain/fieldLabels.ts';
import { KINDS } from '../../domain/kinds.ts';
import type { CollectionName, Collections, Vocabularies } from '../../domain/schema.ts';
import { columnsOf, type FieldColumn } from './columns.ts';
import { valueAt } from './paths.ts';
import { LIST_HEADING, sheetName } from './sheets.ts';
import type { Cell, Table, TableColumn } from './table.ts';

/** In characters, of a column that says in words what the ids beside it stand for. */
const EXPLAINED_WIDTH = 36;
const LIST_WIDTH = 32;

/**
 * A table for each collection, in the order of the schema, its rows in the order of the data. `fromTables` makes the
 * same collections of them, with two exceptions: an empty list or block comes back as absent, and an end of line
 * in a text as `\n`.
 */
export function toTables(collections: Collections): Table[] {
  const wordsFor = explainer(collections);
  return COLLECTIONS.map((name) => {
    const columns = columnsOf(name);
    const records =
      name === 'vocabularies' ? termsOf(collections.vocabularies) : plainRows(collections[name]);
    const list = name === 'vocabularies' ? [listColumn] : [];
    return {
      name: sheetName(name),
      columns: [
        ...list,
        ...columns.flatMap((column) => headingsOf(column, name, collections.vocabularies)),
      ],
      rows: records.map(({ first, record }) => [
        ...first,
        ...columns.flatMap((column) => cellsOf(column, record, wordsFor)),
      ]),
    };
  });
}

/** A record, and what stands in front of it in its row. */
interface Row {
  readonly first: readonly Cell[];
  readonly record: object;
}

const plainRows = (records: readonly object[]): Row[] =>
  records.map((record) => ({ first: [], record }));

const termsOf = (vocabularies: Vocabularies): Row[] =>
  VOCABULARIES.flatMap((list) =>
    vocabularies[list].map((record) => ({ first: [vocabularyLabels[list].nl], record })),
  );

const listColumn: TableColumn = {
  heading: LIST_HEADING,
  width: LIST_WIDTH,
  options: VOCABULARIES.map((list) => vocabularyLabels[list].nl),
};

function headingsOf(
  { field, heading, format, several, target, explainedBy }: FieldColumn,
  name: CollectionName,
  vocabularies: Vocabularies,
): TableColumn[] {
  const words = target !== undefined && 'list' in target ? vocabularies[target.list] : undefined;
  const options =
    name === 'vocabularies' && field === 'kind' ? KINDS : words?.map((term) => term.id);
  return [
    {
      heading,
      width: format.width,
      ...(options !== undefined && { options }),
      ...(several && { several }),
    },
    ...(explainedBy === undefined
      ? []
      : [{ heading: explainedBy, width: EXPLAINED_WIDTH, computed: true }]),
  ];
}

type WordsFor = (target: Target, id: string) => string;

function cellsOf(column: FieldColumn, record: object, wordsFor: WordsFor): Cell[] {
  const value = valueAt(record, column.field);
  const cell = value === undefined ? undefined : column.format.write(value);
  const { explainedBy, target } = column;
  if (explainedBy === undefined || target === undefined) return [cell];
  const ids = value === undefined ? [] : [value].flat().map(String);
  const words = ids.map((id) => wordsFor(target, id)).join('; ');
  return [cell, words === '' ? undefined : words];
}

/** Says what an id stands for: the name of a record or the word of a list; the id itself when it is not known. */
function explainer(collections: Collections): WordsFor {
  const names = new Map<string, string>();
  for (const name of RECORD_COLLECTIONS) {
    for (const record of collections[name]) {
      if ('name' in record) names.set(record.id, record.name);
      else if ('title' in record) names.set(record.id, record.title);
    }
  }
  const lists = new Map(
    VOCABULARIES.map((list) => [
      list,
      new Map(collections.vocabularies[list].map(({ id, label }) => [id, label.nl])),
    ]),
  );
  return (target, id) => ('list' in target ? lists.get(target.list)?.get(id) : names.get(id)) ?? id;
}

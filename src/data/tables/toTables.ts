/** From the collections of a version to tables. The way back is in fromTables.ts. */
import { COLLECTIONS, VOCABULARIES } from '../../domain/check/structure.ts';
import { type Glossary, makeGlossary } from '../../domain/diff/glossary.ts';
import { vocabularyLabels } from '../../domain/fieldLabels.ts';
import { KINDS } from '../../domain/kinds.ts';
import type { CollectionName, Collections, Vocabularies } from '../../domain/schema.ts';
import { columnsOf, type FieldColumn } from './columns.ts';
import { valueAt } from './paths.ts';
import { LIST_HEADING, sheetName } from './sheets.ts';
import { type Cell, fitting, type Table, type TableColumn } from './table.ts';

/** In characters, of a column that says in words what the ids beside it stand for. */
const EXPLAINED_WIDTH = 36;
const LIST_WIDTH = 32;

/**
 * A table for each collection, in the order of the schema, its rows in the order of the data. `fromTables` makes the
 * same collections of them, with two exceptions: an empty list or block comes back as absent, and an end of line
 * in a text as `\n`. `whole`: the version that they are a part of, for what their ids stand for and the words to choose
 * from.
 */
export function toTables(collections: Collections, whole: Collections = collections): Table[] {
  const glossary = makeGlossary(whole, 'nl');
  return COLLECTIONS.map((name) => {
    const columns = columnsOf(name);
    const records =
      name === 'vocabularies' ? termsOf(collections.vocabularies) : plainRows(collections[name]);
    const list = name === 'vocabularies' ? [listColumn] : [];
    return {
      name: sheetName(name),
      columns: [
        ...list,
        ...columns.flatMap((column) => headingsOf(column, name, whole.vocabularies)),
      ],
      rows: records.map(({ first, record }) => [
        ...first,
        ...columns.flatMap((column) => cellsOf(column, record, glossary)),
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

/** The cell of a column, and the one beside it that says what its ids stand for. */
function cellsOf(column: FieldColumn, record: object, { nameOf, termOf }: Glossary): Cell[] {
  const value = valueAt(record, column.field);
  const cell = value === undefined ? undefined : column.format.write(value);
  const { explainedBy, target } = column;
  if (explainedBy === undefined || target === undefined) return [cell];
  const ids = value === undefined ? [] : [value].flat().map(String);
  const words = ids.map((id) => ('list' in target ? termOf(target.list, id) : nameOf(id)));
  return [cell, words.length === 0 ? undefined : fitting(words.join('; '))];
}

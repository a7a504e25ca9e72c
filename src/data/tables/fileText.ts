/** The exact text of the JSON files in data/: every way of writing them gives the same bytes. */
import { COLLECTIONS } from '../../domain/check/structure.ts';
import { isRecord } from '../../domain/isRecord.ts';
import { type CollectionName, type Collections, collectionSchemas } from '../../domain/schema.ts';

/** Fields of a record that stand last in a file, whatever their place in the schema: first what it is, then who says so. */
const LAST = ['sources', 'checkedOn'];

interface SchemaNode {
  readonly def: {
    readonly shape?: Readonly<Record<string, unknown>>;
    readonly element?: unknown;
    readonly innerType?: unknown;
  };
}
const isSchema = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && 'def' in value;

/** The same value with its fields in the order of the schema; fields that the schema does not know come last. */
function inOrder(value: unknown, schema: unknown): unknown {
  if (!isSchema(schema)) return value;
  const { shape, element, innerType } = schema.def;
  if (innerType !== undefined) return inOrder(value, innerType);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, element));
  if (!isRecord(value) || shape === undefined) return value;
  const fields = Object.keys(shape);
  const order = [
    ...fields.filter((field) => !LAST.includes(field)),
    ...LAST.filter((field) => fields.includes(field)),
    ...Object.keys(value).filter((field) => !fields.includes(field)),
  ];
  return Object.fromEntries(
    order
      .filter((field) => value[field] !== undefined)
      .map((field) => [field, inOrder(value[field], shape[field])]),
  );
}

/**
 * The text of the file of a collection: fields in the order of the schema with the sources last, two spaces, an end
 * of line at the end. Takes anything; records stay in the order they have.
 */
export const toFileText = (name: CollectionName, value: unknown): string =>
  `${JSON.stringify(inOrder(value, collectionSchemas[name]), null, 2)}\n`;

/** All that is in a version, however its files were written: its hash is the mark of what tables were made of. */
export const contentText = (collections: Collections): string =>
  COLLECTIONS.map((name) => toFileText(name, collections[name])).join('');

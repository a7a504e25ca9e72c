/** Any value that a schema takes, for fast-check: a field added to the schema is tested without another word. */
import fc from 'fast-check';
import * as z from 'zod/mini';
import { type Collections, collectionSchemas } from '../../src/domain/schema.ts';

const MAX_TEXT = 12;
const MAX_ITEMS = 2;

/** Texts with what is special to tables, and letters from everywhere; an end of line is always `\n`. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: MAX_TEXT }),
    fc.string({
      unit: fc.constantFrom(
        ...['|', ';', ',', '\n', '\\', '"', "'", '=', '+', '-', '@', '\t', ' ', '\u00a0'],
        ...['a', 'é', '’', '👩‍🏫', 'שלום', '2018', '_', 'n', ':', '\u200b'],
      ),
      minLength: 1,
      maxLength: MAX_TEXT,
    }),
  )
  .filter((value) => !/[\r\0]/.test(value));

/** What is used of JSON Schema. */
interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return schema.pattern === undefined
        ? text
        : fc.stringMatching(new RegExp(schema.pattern), { size: 'xsmall' });
    case 'integer':
      return fc.integer({ min: (schema.exclusiveMinimum ?? 0) + 1, max: 3000 });
    case 'number':
      return fc
        .double({ noNaN: true, min: 0, max: schema.maximum ?? 180, minExcluded: true })
        .map((value) => (schema.maximum === undefined ? -value : value));
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), { minLength: 1, maxLength: MAX_ITEMS });
    case 'object':
      return blockOf(schema);
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`);
  }
}

function blockOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => [field, arbitraryOf(schema)]),
  );
  const block = fc.record(fields, { requiredKeys: [...required], noNullPrototype: true });
  // An empty block says nothing, and is never written.
  return required.length > 0 ? block : block.filter((found) => Object.keys(found).length > 0);
}

/** Any collections of the right shape, each sorted by id and with no id twice. What they refer to need not exist. */
export function anyCollections(): fc.Arbitrary<Collections> {
  const collections = Object.entries(collectionSchemas).map(([name, schema]) => {
    const json = z.toJSONSchema(schema) as JsonSchema;
    return [name, name === 'vocabularies' ? arbitraryOf(json) : recordsOf(json)];
  });
  // The arbitraries were made from the schemas of these very collections.
  return fc.record(Object.fromEntries(collections)) as fc.Arbitrary<Collections>;
}

function recordsOf({ items = {} }: JsonSchema): fc.Arbitrary<unknown> {
  const record = arbitraryOf(items) as fc.Arbitrary<{ id: string }>;
  return fc
    .uniqueArray(record, { selector: ({ id }) => id, maxLength: MAX_ITEMS })
    .map((records) => records.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** The file that says what differs between two versions. */
import * as z from 'zod/mini';
import { VOCABULARIES } from '../../../src/domain/check/structure.ts';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import type {
  FieldChange,
  ListDifference,
  RecordChange,
} from '../../../src/domain/diff/difference.ts';
import { RECORD_LISTS } from '../../../src/domain/diff/lists.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import {
  collectionSchemas,
  type NetworkFile,
  versionInfoSchema,
} from '../../../src/domain/schema.ts';

/** The compiler refuses a schema in which a field of the type is missing, is of another type, or is one too many. */
type SchemasOf<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };

const id = z.string();
/** Absent: the field was, or is, not there (not known). */
const value = z.optional(z.unknown());
const fieldChange = z.strictObject({
  field: z.string(),
  before: value,
  after: value,
  followsRename: z.exactOptional(z.literal(true)),
} satisfies SchemasOf<FieldChange>);

const recordChange = z.strictObject({
  id,
  formerId: z.exactOptional(id),
  fields: z.array(fieldChange),
} satisfies SchemasOf<RecordChange>);

const listDifference = <T>(record: z.ZodMiniType<T>) =>
  z.strictObject({
    added: z.array(record),
    removed: z.array(record),
    changed: z.array(recordChange),
    order: z.exactOptional(z.array(id)),
  } satisfies SchemasOf<ListDifference<T>>);

const terms = collectionSchemas.vocabularies.def.shape;

/** As `Difference` in src/domain/diff, with the two versions it is between. */
export const differenceFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  from: versionInfoSchema,
  to: versionInfoSchema,
  collections: z.strictObject(
    Object.fromEntries(
      RECORD_LISTS.map((name) => [
        name,
        listDifference<unknown>(collectionSchemas[name].def.element),
      ]),
    ),
  ),
  vocabularies: z.strictObject(
    Object.fromEntries(
      VOCABULARIES.map((name) => [name, listDifference<unknown>(terms[name].def.element)]),
    ),
  ),
});

/** What differs between two versions, the earlier first, as it is written; of the right shape, or it throws. */
export function differenceFile(
  before: NetworkFile,
  after: NetworkFile,
): z.infer<typeof differenceFileSchema> {
  return differenceFileSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    from: before.version,
    to: after.version,
    ...diffCollections(before, after),
  });
}

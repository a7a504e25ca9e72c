/** The file that says what differs between two versions. */
import * as z from 'zod/mini';
import { VOCABULARIES } from '../../../src/domain/check/structure.ts';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import { RECORD_LISTS } from '../../../src/domain/diff/lists.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import {
  collectionSchemas,
  type NetworkFile,
  versionInfoSchema,
} from '../../../src/domain/schema.ts';

const id = z.string();
/** Absent: the field was, or is, not there (not known). */
const value = z.optional(z.unknown());
const recordChange = z.strictObject({
  id,
  formerId: z.optional(id),
  fields: z.array(z.strictObject({ field: z.string(), before: value, after: value })),
});

const listDifference = <T extends z.ZodMiniType>(record: T) =>
  z.strictObject({
    added: z.array(record),
    removed: z.array(record),
    changed: z.array(recordChange),
    order: z.optional(z.array(id)),
  });

const terms = collectionSchemas.vocabularies.def.shape;

/** As `Difference` in src/domain/diff, with the two versions it is between. */
export const differenceFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  from: versionInfoSchema,
  to: versionInfoSchema,
  collections: z.strictObject(
    Object.fromEntries(
      RECORD_LISTS.map((name) => [name, listDifference(collectionSchemas[name].def.element)]),
    ),
  ),
  vocabularies: z.strictObject(
    Object.fromEntries(VOCABULARIES.map((name) => [name, listDifference(terms[name].def.element)])),
  ),
});

/** What differs between two versions, oldest first, as it is written; of the right shape, or it throws. */
export function differenceFile(before: NetworkFile, after: NetworkFile): unknown {
  return differenceFileSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    from: before.version,
    to: after.version,
    ...diffCollections(before, after),
  });
}

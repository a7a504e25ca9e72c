import { explainTable } from '../../../src/data/tables/explain.ts';
import { contentText } from '../../../src/data/tables/fileText.ts';
import type { Table } from '../../../src/data/tables/table.ts';
import { toTables } from '../../../src/data/tables/toTables.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { sha256 } from '../folder/sha256.ts';

/** A version as tables to edit, with in front the one that explains them and says what they were made of. */
export function versionTables(info: VersionInfo, collections: Collections): Table[] {
  const explanation = explainTable(info, contentHash(collections), collections.vocabularies);
  return [explanation, ...toTables(collections)];
}

/** Stands for what is in a version, however its files were written: two versions that say the same have the same. */
export const contentHash = (collections: Collections): string => sha256(contentText(collections));

import { FORMATS } from '../domain/formats.ts';
import { SCHEMA_VERSION } from '../domain/formatVersion.ts';
import { isRecord } from '../domain/isRecord.ts';
import type { FileEntry, IndexFile, VersionInfo } from '../domain/schema.ts';

type Fields = Readonly<Record<PropertyKey, unknown>>;
type Tests<T> = { readonly [K in keyof Required<T>]: (value: unknown) => boolean };

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isLike = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const isListOf = (isItem: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem);
const isAll =
  (tests: Readonly<Record<string, (value: unknown) => boolean>>) =>
  (value: unknown): value is Fields =>
    isRecord(value) && Object.keys(tests).every((key) => tests[key]?.(value[key]));

// A field of the schema that is forgotten here does not compile.
const FILE: Tests<FileEntry> = { path: isText, sha256: isLike(FORMATS.sha256), bytes: isNumber };
const INFO: Tests<VersionInfo> = {
  id: isLike(FORMATS.versionId),
  date: isLike(FORMATS.fullDate),
  title: isText,
  summary: isText,
  state: (value) => value === 'concept' || value === 'gepubliceerd',
  basedOn: (value) => value === undefined || isLike(FORMATS.versionId)(value),
};
const VERSION: Tests<IndexFile['versions'][number]> = {
  ...INFO,
  counts: (value) => isRecord(value) && Object.values(value).every(isNumber),
  files: isListOf(isAll(FILE)),
};
const INDEX: Tests<IndexFile> = {
  schemaVersion: (value) => value === SCHEMA_VERSION,
  latest: isText,
  versions: isListOf(isAll(VERSION)),
  geo: isListOf(isAll(FILE)),
  files: isListOf(isAll(FILE)),
};

/**
 * Whether the app can work with this index; fields it does not know do no harm. The schema says the same and
 * names the faults, but no hash proves the index, and fetching the schema for it would delay every visit.
 */
export function isIndex(value: unknown): value is IndexFile {
  return isAll(INDEX)(value);
}

import { SCHEMA_VERSION } from '../domain/formatVersion.ts';
import type { FileEntry } from '../domain/schema.ts';
import { deepFreeze } from './deepFreeze.ts';
import type { FetchText } from './fetchText.ts';
import { parseJson } from './jsonSyntax.ts';
import { failed, type LoadResult } from './loadResult.ts';
import { migrate } from './migrate.ts';
import { canHash, sha256Of } from './sha256.ts';

const OK = 200;
const NOT_FOUND = [404, 410];
/** Characters of the hash in an address: a changed file gets another address, so no stale copy is used. */
const HASH_LENGTH = 8;

/** The address of a listed file. `base`: address of public/data/, with a `/` at the end. */
function fileUrl(base: string, { path, sha256 }: FileEntry): string {
  return `${base}${path}?v=${sha256.slice(0, HASH_LENGTH)}`;
}

/** The text of a file, or why there is none. Never throws. */
export async function readText(
  fetchText: FetchText,
  url: string,
  file: string,
): Promise<LoadResult<string>> {
  try {
    const { status, text } = await fetchText(url);
    if (NOT_FOUND.includes(status)) return failed({ kind: 'not-found', file });
    if (status !== OK) return failed({ kind: 'refused', file, status });
    // A host that answers every address with its home page.
    if (/^\s*</.test(text)) return failed({ kind: 'not-found', file });
    return { ok: true, value: text };
  } catch {
    return failed({ kind: 'network', file });
  }
}

/** The JSON in a text, or where it goes wrong. Never throws. */
export function readJson(text: string, file: string): LoadResult<unknown> {
  const parsed = parseJson(text);
  return parsed.ok ? parsed : failed({ kind: 'not-json', file, ...parsed.fault });
}

/** What `migrate` makes of a value, as a result of loading. */
export function toCurrentFormat(
  value: unknown,
  file: string,
): LoadResult<{ file: unknown; changed: boolean }> {
  const migrated = migrate(value);
  switch (migrated.kind) {
    case 'ready':
      return { ok: true, value: migrated };
    case 'from-future':
      return failed({
        kind: 'from-future',
        file,
        found: migrated.found,
        supported: SCHEMA_VERSION,
      });
    case 'unreadable': {
      const faults = [{ field: 'schemaVersion', code: 'invalid_value' }];
      return failed({ kind: 'wrong-shape', file, faults });
    }
  }
}

/** The JSON of a listed file. `proven`: the hash says that these are the bytes that the build made. */
export async function readListedFile(
  fetchText: FetchText,
  base: string,
  entry: FileEntry,
): Promise<LoadResult<{ value: unknown; proven: boolean }>> {
  // A copy that the browser kept is as good when its hash can be proved, and is there without a network too.
  const cache = canHash() ? 'force-cache' : undefined;
  const fetchKept: FetchText = (url) => fetchText(url, { cache });
  const read = await readText(fetchKept, fileUrl(base, entry), entry.path);
  if (!read.ok) return read;
  // Before the hash: "cut off" says more than "not the same".
  const json = readJson(read.value, entry.path);
  if (!json.ok) return json;
  const hash = await sha256Of(read.value);
  if (hash !== undefined && hash !== entry.sha256) {
    return failed({ kind: 'wrong-hash', file: entry.path });
  }
  return { ok: true, value: { value: json.value, proven: hash !== undefined } };
}

/** While developing, data that someone writes into fails at once; visitors are spared the time. */
export const shared = <T>(value: T): T => (import.meta.env.DEV ? deepFreeze(value) : value);

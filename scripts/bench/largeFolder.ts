/** A folder like data/ that is many times as large, made of the real data: the same texts, links and oddities. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import { checkData } from '../lib/check/checkData.ts';

/** Records that stay as they are in every copy: vocabularies are no records, sources are shared. */
const SHARED = ['sources', 'vocabularies', 'formerIds'];

/**
 * Writes one concept version of at least so many records to a folder, beside the real published ones. Gives the number of
 * records in it.
 */
export function writeLargeFolder(folder: string, atLeast: number): number {
  cpSync('data', folder, { recursive: true });
  const data = checkData('data');
  const latest = data.versions.at(-1);
  if (latest === undefined) throw new Error('data/ holds no version');
  const lists = Object.entries(latest.collections).filter(([name]) => !SHARED.includes(name));
  const inOne = lists.reduce((sum, [, records]) => sum + (records as unknown[]).length, 0);
  const copies = Math.ceil(atLeast / inOne);
  const ids = lists.flatMap(([, records]) => (records as { id: string }[]).map(({ id }) => id));
  const version = { ...latest.info, id: '2026-12', date: '2026-12-31', state: 'concept' };
  const target = join(folder, 'versions', version.id);
  mkdirSync(target);
  for (const [name, records] of Object.entries(latest.collections)) {
    const all = SHARED.includes(name)
      ? records
      : Array.from({ length: copies }, (_, copy) => renamed(records, new Set(ids), copy))
          .flat()
          .sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));
    writeFileSync(join(target, `${name}.json`), JSON.stringify(all));
  }
  const list = {
    schemaVersion: SCHEMA_VERSION,
    versions: [...data.versions.map(({ info }) => info), version],
  };
  writeFileSync(join(folder, 'versions.json'), JSON.stringify(list));
  return inOne * copies;
}

/** A copy of records in which every id, and every name, has a number; the first copy is the real thing. */
function renamed(records: unknown, ids: ReadonlySet<string>, copy: number): unknown[] {
  if (copy === 0) return records as unknown[];
  const suffix = `-kopie-${copy}`;
  return JSON.parse(JSON.stringify(records), (key, value) => {
    if (typeof value !== 'string') return value;
    if (key === 'name') return `${value} (kopie ${copy})`;
    if (ids.has(value)) return relationId(value, suffix) ?? `${value}${suffix}`;
    return value;
  });
}

/** rel-a--kind--b → rel-a-kopie-1--kind--b-kopie-1, so that it still says what it joins; undefined: no relation. */
function relationId(id: string, suffix: string): string | undefined {
  const [from, kind, to] = id.split('--');
  return to === undefined ? undefined : `${from}${suffix}--${kind}--${to}${suffix}`;
}

/** Writes files of data/ in the layout they have: two spaces, a line end at the end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VersionInfo } from '../../src/domain/schema.ts';
import { VERSIONS_FILE } from './checkVersions.ts';
import { readJson, readText } from './readData.ts';

/** Writes a value as JSON; a file that is there keeps its kind of line ends. */
export function writeJson(folder: string, file: string, value: unknown): void {
  const path = join(folder, file);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  const windows = readText(path)?.includes('\r\n') ?? false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, windows ? text.replaceAll('\n', '\r\n') : text);
}

/** Changes the list in versions.json, which was checked; all else in it stays as it is. */
export function changeVersions(
  folder: string,
  change: (versions: readonly VersionInfo[]) => readonly VersionInfo[],
): void {
  const read = readJson(folder, VERSIONS_FILE);
  if ('problem' in read) throw new Error(read.problem.message);
  const file = read.value as { readonly versions: readonly VersionInfo[] };
  writeJson(folder, VERSIONS_FILE, { ...file, versions: change(file.versions) });
}

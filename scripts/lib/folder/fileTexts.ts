/** The texts of files of data/, in the layout they have: two spaces, a line end at the end. */
import type { VersionInfo } from '../../../src/domain/schema.ts';
import { readJson } from './readData.ts';
import { VERSIONS_FILE } from './versionList.ts';

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The text of versions.json, which was checked, with another list; all else in it stays as it is. */
export function versionsText(
  folder: string,
  change: (versions: readonly VersionInfo[]) => readonly VersionInfo[],
): string {
  const read = readJson(folder, VERSIONS_FILE);
  if ('problem' in read) throw new Error(read.problem.message);
  const file = read.value as { readonly versions: readonly VersionInfo[] };
  return jsonText({ ...file, versions: change(file.versions) });
}

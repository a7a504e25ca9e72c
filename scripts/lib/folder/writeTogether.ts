import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** In the same folder, so that the new file takes the place of the old one in a single step. */
const temporary = (path: string): string => `${path}.nieuw`;

/** A file that is there keeps its kind of line ends. */
function inPlace(path: string, text: string): string {
  const windows = existsSync(path) && readFileSync(path, 'utf8').includes('\r\n');
  return windows ? text.replaceAll('\n', '\r\n') : text;
}

/**
 * Writes texts with `\n` line ends to files, all or none: when one cannot be written, each is left as it was, and the
 * failure is thrown. The folders must be there.
 */
export function writeTogether(files: ReadonlyMap<string, string>): void {
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const [path, text] of files) writeFileSync(temporary(path), inPlace(path, text));
    for (const path of files.keys()) {
      before.set(path, existsSync(path) ? readFileSync(path) : undefined);
      renameSync(temporary(path), path);
    }
  } catch (error) {
    for (const path of files.keys()) rmSync(temporary(path), { force: true });
    for (const [path, content] of before) {
      if (content === undefined) rmSync(path, { force: true });
      else writeFileSync(path, content);
    }
    throw error;
  }
}

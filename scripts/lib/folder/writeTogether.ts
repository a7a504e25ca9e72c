import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** In the same folder, so that the new file takes the place of the old one in a single step. */
const temporary = (path: string): string => `${path}.nieuw`;

/** A file that is there keeps its kind of line ends. */
function inPlace(path: string, text: string): string {
  const windows = existsSync(path) && readFileSync(path, 'utf8').includes('\r\n');
  return windows ? text.replaceAll('\n', '\r\n') : text;
}

/** Whether it could be done. */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function putBack(path: string, content: Buffer | undefined): void {
  if (content === undefined) rmSync(path, { force: true });
  else writeFileSync(path, content);
}

/**
 * Writes texts with `\n` line ends to files, all or none: when one cannot be written, each is left as it was, and the
 * failure is thrown; when that fails too, the error names what is not as it was, and has the first failure as its
 * cause. The folders must be there.
 */
export function writeTogether(files: ReadonlyMap<string, string>): void {
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const [path, text] of files) writeFileSync(temporary(path), inPlace(path, text));
    for (const path of files.keys()) {
      before.set(path, existsSync(path) ? readFileSync(path) : undefined);
      renameSync(temporary(path), path);
    }
  } catch (cause) {
    for (const path of files.keys()) attempt(() => rmSync(temporary(path), { force: true }));
    const lost = [...before].filter(([path, content]) => !attempt(() => putBack(path, content)));
    if (lost.length === 0) throw cause;
    const paths = lost.map(([path]) => path).join(', ');
    const message = `Het schrijven mislukte, en dit is niet teruggezet zoals het was: ${paths}. Haal het terug uit git.`;
    throw new Error(message, { cause });
  }
}

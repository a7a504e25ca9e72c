import type { GivenFile, RefusalKind } from '../../opening/files/given.ts';
import { MOST_BYTES, MOST_FILES } from '../../opening/files/limits.ts';
import type { Chosen, Dropped } from '../../state/stage.ts';

/** Folders within folders; an export has none. */
const MOST_DEPTH = 3;
/** Kept by systems and programs beside what somebody chose. */
const BESIDE = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** Of the fields for files; those of a folder come with the path within it. */
export const chosenOf = (files: Iterable<File>): Chosen[] =>
  [...files]
    .filter(({ name }) => !BESIDE.test(name))
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** Of what was dropped: files, and those in folders. What cannot be read is left out. */
export async function chosenOfDropped(dropped: readonly Dropped[], depth = 0): Promise<Chosen[]> {
  const found: Chosen[] = [];
  for (const one of dropped) {
    if (found.length > MOST_FILES) break;
    if (one instanceof File) found.push(...chosenOf([one]));
    else if (BESIDE.test(one.name)) continue;
    else if (isFile(one)) {
      const file = await new Promise<File | undefined>((resolve) => {
        one.file(resolve, () => resolve(undefined));
      });
      if (file) found.push({ name: one.fullPath.replace(/^\//, ''), file });
    } else if (isFolder(one) && depth < MOST_DEPTH) {
      found.push(...(await chosenOfDropped(await inFolder(one), depth + 1)));
    }
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A browser gives them a hundred at a time. */
async function inFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

/** Why they are not even read; undefined: they can be. */
export function tooMuch(chosen: readonly Chosen[]): RefusalKind | undefined {
  if (chosen.length === 0) return 'no-files';
  if (chosen.length > MOST_FILES) return 'too-many-files';
  const bytes = chosen.reduce((sum, { file }) => sum + file.size, 0);
  return bytes > MOST_BYTES ? 'too-large' : undefined;
}

/** Rejects when a file cannot be read, such as one that was changed or taken away meanwhile. */
export const bytesOf = (chosen: readonly Chosen[]): Promise<GivenFile[]> =>
  Promise.all(
    chosen.map(async ({ name, file }) => ({
      name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );

/** What all of it together is called: the file, its folder, or the first of several. */
export function nameOf(
  chosen: readonly Chosen[],
  several: (first: string, others: number) => string,
): string {
  const [first] = chosen;
  if (first === undefined) return '';
  const [folder = '', ...within] = first.name.split('/');
  if (within.length > 0 && chosen.length > 1) return folder;
  const name = first.name.split('/').at(-1) ?? '';
  return chosen.length === 1 ? name : several(name, chosen.length - 1);
}

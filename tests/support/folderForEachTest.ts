import { afterEach, beforeEach } from 'vitest';
import type { TemporaryFolder } from '../fixtures/dataFolder.ts';

/** A folder that is made anew before every test of the file, and removed after it. */
export function folderForEachTest(make: () => TemporaryFolder): TemporaryFolder {
  let folder: TemporaryFolder | undefined;
  const current = () => {
    if (folder === undefined) throw new Error('outside a test there is no folder');
    return folder;
  };
  beforeEach(() => {
    folder = make();
  });
  afterEach(() => current().remove());
  return {
    get path() {
      return current().path;
    },
    write: (file, content) => current().write(file, content),
    remove: () => current().remove(),
  };
}

/** A project on disk as the commands find it: a folder that holds the small data folder as data/. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { smallDataFolder, type TemporaryFolder, temporaryFolder } from '../fixtures/dataFolder.ts';

export interface SmallProject {
  /** What data/ of the project is. */
  readonly folder: TemporaryFolder;
  readonly project: TemporaryFolder;
  readonly remove: () => void;
}

export function smallProject(): SmallProject {
  const folder = smallDataFolder();
  const project = temporaryFolder();
  symlinkSync(folder.path, join(project.path, 'data'), 'junction');
  return {
    folder,
    project,
    remove: () => {
      project.remove();
      folder.remove();
    },
  };
}

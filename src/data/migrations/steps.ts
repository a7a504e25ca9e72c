import { to2 } from './to2.ts';

/**
 * One step per change of the format, oldest first, each in a file of its own with a fixture and a test of
 * before and after. Steps are never changed or removed: every format that ever existed still opens.
 * A step sees the index as well as a version: the collections of a version, alone or compiled.
 */
export interface Migration {
  /** The format this step leads to; it starts from the one before. */
  readonly to: number;
  /** Pure: makes a new file and leaves the given one as it was. `schemaVersion` is set afterwards. */
  readonly up: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

export const MIGRATIONS: readonly Migration[] = [to2];

import { SCHEMA_VERSION } from '../domain/formatVersion.ts';
import { isRecord } from '../domain/isRecord.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/steps.ts';

export type Migrated =
  /** `changed`: at least one step was needed. */
  | { readonly kind: 'ready'; readonly file: unknown; readonly changed: boolean }
  | { readonly kind: 'from-future'; readonly found: number }
  /** No format number, one that never existed, or a step that could not make sense of the file. */
  | { readonly kind: 'unreadable' };

/** True when the steps lead from format 1 to `current`, one at a time and in order. */
export function areWithoutGaps(steps: readonly Migration[], current: number): boolean {
  return steps.length === current - 1 && steps.every((step, index) => step.to === index + 2);
}

/**
 * Brings a file of any older format to the current one. Takes anything and never throws; whether the
 * outcome has the right shape is for the schema to say. `steps` and `current` are only given by tests.
 */
export function migrate(
  file: unknown,
  steps: readonly Migration[] = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): Migrated {
  if (!isRecord(file)) return { kind: 'unreadable' };
  const found = file.schemaVersion;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return { kind: 'unreadable' };
  }
  if (found > current) return { kind: 'from-future', found };
  if (found === current) return { kind: 'ready', file, changed: false };
  let migrated = file;
  try {
    for (const step of steps) {
      if (step.to > found) migrated = { ...step.up(migrated), schemaVersion: step.to };
    }
  } catch {
    return { kind: 'unreadable' };
  }
  return { kind: 'ready', file: migrated, changed: true };
}

import type { Migration } from './migration.ts';
import { to2 } from './to2.ts';

/**
 * One step per change of the format, oldest first, each in a file of its own with a fixture and a test of
 * before and after. Steps are never changed or removed: every format that ever existed still opens.
 */
export const MIGRATIONS: readonly Migration[] = [to2];

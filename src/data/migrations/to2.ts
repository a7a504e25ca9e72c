import type { Migration } from './migration.ts';

const isIndex = (file: object) => Object.hasOwn(file, 'latest');

/**
 * Format 2: a version names the ids that are no more, and the index the files about the data as a whole.
 * Before, there were neither. What else is new may be absent.
 */
export const to2: Migration = {
  to: 2,
  up: (file) => ({ ...(isIndex(file) ? { files: [] } : { formerIds: [] }), ...file }),
};

import type { Migration } from './steps.ts';

const isIndex = (file: object) => Object.hasOwn(file, 'latest');

/**
 * Format 2: a version names the ids that are no more, and the index the files about the data as a whole. Before,
 * they could not say so: there are none.
 */
export const to2: Migration = {
  to: 2,
  up: (file) => (isIndex(file) ? { files: [], ...file } : { formerIds: [], ...file }),
};

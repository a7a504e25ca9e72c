import type { Migration } from './steps.ts';

const isIndex = (file: object) => Object.hasOwn(file, 'latest');

/** Format 2: a version names the ids that are no more. Before, it could not say so: there are none. */
export const to2: Migration = {
  to: 2,
  up: (file) => (isIndex(file) ? { ...file } : { formerIds: [], ...file }),
};

/** For what has a hash of its content in its name: another content has another name. One year, in seconds. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * For everything else, the data too: kept, but asked for again each time, which is a short "not changed" as a rule. Its
 * address stays while its content may change, and an old `index.json` beside a new version would not belong together.
 */
export const ASK_AGAIN = 'no-cache';

/**
 * How long a file may be kept.
 * @param {string} name path inside the site
 */
export const cacheControl = (name) => (name.startsWith('assets/') ? FOR_EVER : ASK_AGAIN);

/** What whoever runs the site writes himself: placed when there is none, and from then on his. */
const OWN_SETTINGS = 'config.json';

const DAY = 24 * 60 * 60 * 1000;

/**
 * @typedef {import('./record.mjs').RecordedFiles} RecordedFiles
 * @typedef {ReadonlyMap<string, string>} Hashes of files, by path with slashes
 *
 * @typedef {object} Plan
 * @property {string[]} foreign files in the way that are not ours, or that somebody changed: then nothing may be done
 * @property {string[]} copy in this order
 * @property {string[]} same there already
 * @property {string[]} kept of earlier releases
 * @property {string[]} remove
 * @property {RecordedFiles} during what is ours while we copy, and when we are cut off
 * @property {RecordedFiles} after what is ours when all is done
 */

/**
 * What a release does to a folder.
 * @param {object} situation
 * @param {Hashes} situation.release
 * @param {Hashes} situation.there what stands in the folder, of all files that the release or the record names
 * @param {RecordedFiles} situation.recorded what we put there
 * @param {string} situation.today ISO
 * @param {number} situation.keepDays how long a file stays after the first release that does not have it
 * @returns {Plan}
 */
export function planRelease({ release, there, recorded, today, keepDays }) {
  /** @type {Pick<Plan, 'foreign' | 'copy' | 'same' | 'kept' | 'remove'>} */
  const plan = { foreign: [], copy: [], same: [], kept: [], remove: [] };
  /** @type {Record<string, import('./record.mjs').RecordedFile>} */
  const during = {};
  /** @type {typeof during} */
  const after = {};

  for (const [name, hash] of release) {
    const found = there.get(name);
    if (name === OWN_SETTINGS && found !== undefined) continue;
    const ours = recorded[name]?.hashes ?? [];
    if (found === undefined) plan.copy.push(name);
    else if (!ours.includes(found)) plan.foreign.push(name);
    else (found === hash ? plan.same : plan.copy).push(name);
    during[name] = { hashes: [...new Set([...ours, hash])] };
    if (name !== OWN_SETTINGS) after[name] = { hashes: [hash] };
  }
  for (const [name, { hashes, retired = today }] of Object.entries(recorded)) {
    const isLeft = hashes.includes(there.get(name) ?? '');
    if (release.has(name) || name === OWN_SETTINGS || !isLeft) continue;
    during[name] = { hashes, retired };
    if (Date.parse(today) - Date.parse(retired) >= keepDays * DAY) plan.remove.push(name);
    else {
      plan.kept.push(name);
      after[name] = { hashes, retired };
    }
  }
  plan.copy.sort((one, other) => turn(one) - turn(other));
  return { ...plan, during, after };
}

/**
 * When a file is copied: before whatever names it.
 * @param {string} name
 */
function turn(name) {
  if (name.startsWith('assets/')) return 0;
  if (name === 'data/index.json') return 2;
  return name === 'index.html' ? 3 : 1;
}

import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { NOT_FOUND_PAGE, notFoundAt } from '../server/notFound.mjs';
import { filesBelow } from '../setup/fingerprint.mjs';
import { planRelease } from './plan.mjs';
import { RECORD_NAME, readRecord, recordText } from './record.mjs';

/** For what stands in the way of a file and is none: a folder, a link. Never the hash of a file. */
const NO_FILE = 'geen bestand';

/**
 * @typedef {object} Outcome
 * @property {string} path of the site on its host
 * @property {import('./plan.mjs').Plan} plan
 */

/**
 * Puts a built site into a folder, in an order in which a visitor never has half a release, and keeps what pages that
 * are still open ask for. Touches only what an earlier run put there.
 *
 * Throws, with a message for who deploys, before anything is done: when there is no built site, when files that are not
 * ours stand in the way, when the record in the folder cannot be read.
 * @param {object} order
 * @param {string} order.dist
 * @param {string} order.folder made when it is not there
 * @param {string | undefined} order.path undefined: as last time, and "/" the first time
 * @param {number} order.keepDays
 * @param {boolean} order.dryRun tells, and does nothing
 * @param {string} order.today ISO
 * @returns {Outcome}
 */
export function deploy({ dist, folder, path: asked, keepDays, dryRun, today }) {
  const target = resolve(folder);
  refuseWrongFolders(resolve(dist), target);
  const record = readRecord(target) ?? { path: '/', files: {} };
  const path = asked ?? record.path;
  const release = readRelease(dist, path);
  const names = new Set([...release.keys(), ...Object.keys(record.files)]);
  const plan = planRelease({
    release: new Map([...release].map(([name, content]) => [name, hashOf(content)])),
    there: whatIsThere(target, names),
    recorded: record.files,
    today,
    keepDays,
  });
  if (plan.foreign.length > 0) throw new Error(inTheWay(target, plan.foreign));
  if (dryRun) return { path, plan };

  mkdirSync(target, { recursive: true });
  put(target, RECORD_NAME, recordText({ path, files: plan.during }));
  for (const name of plan.copy) put(target, name, release.get(name) ?? '');
  for (const name of plan.remove) remove(target, name);
  put(target, RECORD_NAME, recordText({ path, files: plan.after }));
  return { path, plan };
}

/**
 * @param {string} dist
 * @param {string} target
 */
function refuseWrongFolders(dist, target) {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('Er is nog niets gebouwd: npm run build');
  }
  if (`${target}${sep}`.startsWith(`${dist}${sep}`)) {
    throw new Error(`Kies een andere map dan ${dist}: daar staat wat er geplaatst wordt.`);
  }
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found?.isFile()) throw new Error(`${target} is een bestand, geen map.`);
}

/**
 * The files of the built site as they must stand at `path`.
 * @param {string} dist
 * @param {string} path
 * @returns {Map<string, Buffer>}
 */
function readRelease(dist, path) {
  return new Map(
    filesBelow(dist).map((file) => {
      const name = relative(dist, file).split(sep).join('/');
      const content = readFileSync(file);
      const isPage = name === NOT_FOUND_PAGE;
      return [name, isPage ? Buffer.from(notFoundAt(content.toString(), path)) : content];
    }),
  );
}

/**
 * The hashes of these files, as far as they are in the folder. What is reached through a link is not: it is elsewhere.
 * @param {string} target
 * @param {Iterable<string>} names
 */
function whatIsThere(target, names) {
  /** @type {Map<string, string>} */
  const there = new Map();
  for (const name of names) {
    const parts = name.split('/');
    const ways = parts.map((_, at) => join(target, ...parts.slice(0, at + 1)));
    const found = ways.map((way) => lstatSync(way, { throwIfNoEntry: false }));
    const file = found.pop();
    const blocked = found.some((folder) => folder !== undefined && !folder.isDirectory());
    if (blocked || (file !== undefined && !file.isFile())) there.set(name, NO_FILE);
    else if (file !== undefined) there.set(name, hashOf(readFileSync(join(target, name))));
  }
  return there;
}

/**
 * Writes a file under its name only when it is complete.
 * @param {string} target
 * @param {string} name
 * @param {string | Buffer} content
 */
function put(target, name, content) {
  const file = join(target, name);
  const unfinished = join(target, `${RECORD_NAME}.nieuw`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/**
 * Removes a file, and the folders that it leaves empty.
 * @param {string} target
 * @param {string} name
 */
function remove(target, name) {
  rmSync(join(target, name), { force: true });
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(target, folder));
    } catch {
      return;
    }
  }
}

/** @param {string | Buffer} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * @param {string} target
 * @param {readonly string[]} names
 */
function inTheWay(target, names) {
  const most = 10;
  const more = names.length > most ? [`  … en nog ${names.length - most}`] : [];
  return [
    `In ${target} staan bestanden die hier niet vandaan komen, of die daar zijn veranderd:`,
    ...names.slice(0, most).map((name) => `  ${name}`),
    ...more,
    'Er is niets gedaan. Verplaats ze, of kies een andere map.',
  ].join('\n');
}

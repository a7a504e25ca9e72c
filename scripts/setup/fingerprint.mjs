import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * All files at or below `path`, sorted by name; nothing when there is nothing.
 * @param {string} path
 * @returns {string[]}
 */
export function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * A hash of names and contents, the same on every machine. What is absent counts too: adding it changes the hash.
 * @param {string} root
 * @param {readonly string[]} paths files and folders, relative to `root`
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    const content = readFileSync(file);
    hash
      .update(`${relative(root, file).split(sep).join('/')}\n${content.length}\n`)
      .update(content);
  }
  return hash.digest('hex');
}

/**
 * A piece of work that is done again only when something it depends on differs from last time.
 *
 * Both sides are compared: the inputs, and the outputs as the work left them, so that a generated file that was
 * edited, deleted or made from another state is seen as well.
 * @typedef {{ name: string, inputs: readonly string[], outputs: readonly string[] }} Work
 */

/**
 * @param {string} root
 * @param {Work} work
 */
function stampFile(root, work) {
  return join(root, 'node_modules', '.cache', 'netwerkkaart', `${work.name}.json`);
}

/**
 * @param {string} root
 * @param {Work} work
 */
function stampText(root, work) {
  const { inputs, outputs } = work;
  return JSON.stringify({ inputs: fingerprint(root, inputs), outputs: fingerprint(root, outputs) });
}

/**
 * True when the work was done on exactly these inputs and its outputs are still as it left them.
 * @param {string} root
 * @param {Work} work
 */
export function isUpToDate(root, work) {
  if (work.outputs.some((path) => filesBelow(join(root, path)).length === 0)) return false;
  const file = stampFile(root, work);
  return filesBelow(file).length === 1 && readFileSync(file, 'utf8') === stampText(root, work);
}

/**
 * Remembers that the work is done; to be called only after it succeeded.
 * @param {string} root
 * @param {Work} work
 */
export function remember(root, work) {
  const file = stampFile(root, work);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stampText(root, work));
}

import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * @typedef {{ kind: 'file', path: string, name: string }} FoundFile `name` is the path inside the served folder
 * @typedef {FoundFile | { kind: 'redirect', location: string } | { kind: 'none' }} Found
 */

/** @type {Found} */
const NONE = { kind: 'none' };

/**
 * The file that a request asks for. A folder gives its index.html, after a redirect to the address with a slash.
 * Whatever points outside the folder, in whatever spelling, is simply not there.
 * @param {string} root
 * @param {string} base path under which `root` appears, with a slash at both ends
 * @param {string} target what stands in the request line: path and query
 * @returns {Promise<Found>}
 */
export async function findFile(root, base, target) {
  const [path = '', query] = splitOnce(target, '?');
  const search = query === undefined ? '' : `?${query}`;
  if (base !== '/' && path === base.slice(0, -1)) {
    return { kind: 'redirect', location: `${base}${search}` };
  }
  const names = path.startsWith(base) ? safeNames(path.slice(base.length)) : undefined;
  if (names === undefined) return NONE;

  const isFolder = names.length === 0 || path.endsWith('/');
  const name = [...names, ...(isFolder ? ['index.html'] : [])].join('/');
  const file = await insideRoot(root, name);
  if (file === undefined) return NONE;
  const found = await stat(file);
  if (found.isFile()) return { kind: 'file', path: file, name };
  if (!found.isDirectory() || (await insideRoot(root, `${name}/index.html`)) === undefined) {
    return NONE;
  }
  return {
    kind: 'redirect',
    location: `${base}${names.map(encodeURIComponent).join('/')}/${search}`,
  };
}

/**
 * The decoded names of a path; undefined when one of them could lead elsewhere or is not readable.
 * @param {string} path without the slash in front
 */
function safeNames(path) {
  const names = path.replace(/\/$/, '').split('/');
  if (names.length === 1 && names[0] === '') return [];
  try {
    const decoded = names.map(decodeURIComponent);
    const safe = decoded.every(
      (name) => name !== '' && !name.startsWith('.') && !/[\\/:\0]/.test(name),
    );
    return safe ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The real path of a file, followed through links; undefined when it is not there or not inside `root`.
 * @param {string} root
 * @param {string} name
 */
async function insideRoot(root, name) {
  try {
    const file = await realpath(join(root, name));
    return file.startsWith((await realpath(root)) + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text
 * @param {string} mark
 */
function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

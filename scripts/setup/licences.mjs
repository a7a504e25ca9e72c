/** Licences that ask no more than a notice; the last ones are for fonts and data. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1',
]);

/** Fine for tools that are not part of what we publish: the reach of these stops at their own files. */
const ALLOWED_FOR_TOOLS = new Set(['MPL-2.0', 'CC-BY-4.0']);

/**
 * The named exceptions, with the very licence each was accepted under. React Leaflet's own licence forbids use that
 * violates human rights; it stays inside src/views/map, so that it can be replaced (see the README).
 * @type {ReadonlyMap<string, string>}
 */
const EXCEPTIONS = new Map([
  ['react-leaflet', 'Hippocratic-2.1'],
  ['@react-leaflet/core', 'Hippocratic-2.1'],
]);

/**
 * What is wrong with the licences of the locked packages, one line each; an empty list when all is well. A package
 * that names no licence is wrong too, and so is an exception that no package needs any more.
 * @param {import('./install.mjs').LockedPackages} packages as in package-lock.json
 * @returns {string[]}
 */
export function licenceProblems(packages) {
  const named = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));
  const refused = named
    .filter(
      ({ name, license, dev }) => license === undefined || !isAccepted(name, license, dev === true),
    )
    .map(
      ({ name, version, license }) => `${name} ${version}: ${license ?? 'geen licentie genoemd'}`,
    );
  const unneeded = [...EXCEPTIONS.keys()]
    .filter((name) => !named.some((entry) => entry.name === name))
    .map((name) => `${name}: uitzondering die nergens meer voor nodig is`);
  return [...new Set(refused), ...unneeded];
}

/**
 * Whether a package may be used under its licence. Reads an SPDX expression: of what OR joins one is enough, of what AND joins all are needed. Anything with WITH, or
 * nested deeper, is not accepted.
 * @param {string} name
 * @param {string} licence
 * @param {boolean} isTool
 */
export function isAccepted(name, licence, isTool) {
  if (EXCEPTIONS.get(name) === licence) return true;
  const flat = licence.replace(/^\((.*)\)$/, '$1');
  return flat
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((id) => ALLOWED.has(id) || (isTool && ALLOWED_FOR_TOOLS.has(id))),
    );
}

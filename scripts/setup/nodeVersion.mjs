/**
 * Refuses a Node that is too old, before anything else is loaded.
 *
 * The bar is the one Vite sets; package.json ("engines") states it too. This file keeps to syntax that an old
 * Node understands, else the visitor would see a syntax error and not this message.
 */
const LEAST_NODE = [20, 19];

/**
 * True when `version` ("20.19.0", as in process.versions.node) is at least LEAST_NODE; false for what is no version.
 * @param {string} version
 */
export function nodeIsRecentEnough(version) {
  const [major = Number.NaN, minor = Number.NaN] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Stops the process with a clear message when this Node is too old. */
export function requireRecentNode() {
  if (nodeIsRecentEnough(process.versions.node)) return;
  console.error(
    `Deze Node is te oud: ${process.versions.node}. Nodig is ${LEAST_NODE.join('.')} of nieuwer.\n` +
      'Haal een nieuwe versie op van https://nodejs.org en probeer het opnieuw.',
  );
  process.exit(1);
}

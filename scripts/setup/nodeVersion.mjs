/**
 * Refuses a Node that cannot run this, before anything else is loaded.
 *
 * The bar is what Vite and jsdom ask together; package.json ("engines") states it too. This file keeps to syntax
 * that an old Node understands, else the visitor would see a syntax error and not this message.
 *
 * The least minor version per long-lived release; from NEWEST on every version will do.
 * @type {Readonly<Record<number, number>>}
 */
const LEAST_MINOR = { 20: 19, 22: 13 };
const NEWEST = 24;

/**
 * True when `version` ("20.19.0", as in process.versions.node) is ^20.19, ^22.13 or >=24; false for what is no version.
 * @param {string} version
 */
export function nodeIsRecentEnough(version) {
  const [major = Number.NaN, minor = Number.NaN] = version.split('.').map(Number);
  const least = LEAST_MINOR[major];
  return major >= NEWEST || (least !== undefined && minor >= least);
}

/** Stops the process with a clear message when this Node will not do. */
export function requireRecentNode() {
  if (nodeIsRecentEnough(process.versions.node)) return;
  const releases = Object.keys(LEAST_MINOR).map(Number);
  const least = releases.map((major) => `${major} (vanaf ${major}.${LEAST_MINOR[major]})`);
  console.error(
    `Met deze versie van Node werkt het niet: ${process.versions.node}.\n` +
      `Nodig is Node ${least.join(', ')}, of ${NEWEST} en nieuwer.\n` +
      'Haal een nieuwe versie op van https://nodejs.org en probeer het opnieuw.',
  );
  process.exit(1);
}

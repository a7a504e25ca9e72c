/**
 * The list of parts ("software bill of materials") of what visitors get, in CycloneDX.
 *
 * @typedef {{ 'bom-ref': string, name: string, version: string }} Component
 * @typedef {object} Bom
 * @property {string} specVersion
 * @property {string} [serialNumber]
 * @property {{ timestamp?: string, component: Component }} metadata
 * @property {Component[]} components
 * @property {{ ref: string, dependsOn: string[] }[]} dependencies
 */

/** The list of everything in package-lock.json; an error is said in words, nothing else is. */
export const NPM_SBOM = [
  'sbom',
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
  '--package-lock-only',
  '--loglevel=error',
];

/**
 * The packages that are installed for the app itself, as "name@version": not those that a tool, or an option of the app
 * that only tools use, asked for.
 * @param {import('./install.mjs').LockedPackages} locked
 * @returns {Set<string>}
 */
export function productionPackages(locked) {
  return new Set(
    Object.entries(locked)
      .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
  );
}

/**
 * What npm lists, without the tools and without what differs at each run. `npm sbom --omit dev` leaves out too much: also
 * what both the app and a tool need, such as React (https://github.com/npm/cli/issues/7909).
 * @param {Bom} bom
 * @param {import('./install.mjs').LockedPackages} locked
 */
export function productionBom({ serialNumber: _number, ...bom }, locked) {
  const wanted = productionPackages(locked);
  const components = bom.components.filter(({ name, version }) => wanted.has(`${name}@${version}`));
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { timestamp: _time, ...metadata } = bom.metadata;
  const root = metadata.component['bom-ref'];
  return {
    ...bom,
    // npm takes the name of the folder.
    metadata: { ...metadata, component: { ...metadata.component, name: locked['']?.name ?? root } },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => ref === root || refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) })),
  };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT, runNpm } from './childProcess.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, license?: string, dev?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * The packages of a package-lock.json (or of npm's own record in node_modules); undefined when it cannot be read.
 * @param {URL} file
 * @returns {LockedPackages | undefined}
 */
export function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether `installed` holds every package of `locked` in that very version. An optional package may be absent
 * (it is for another platform); a package too many does no harm.
 * @param {LockedPackages} locked
 * @param {LockedPackages | undefined} installed
 */
export function isInstalled(locked, installed) {
  if (installed === undefined) return false;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const present = installed[path];
    return present === undefined ? optional === true : present.version === version;
  });
}

/**
 * Installs the packages of package-lock.json, unless they are there. Without network this works as long as
 * node_modules is complete. False, after a message, when it failed.
 */
export async function ensureInstalled() {
  const locked = readLock(new URL('package-lock.json', ROOT));
  if (locked === undefined) {
    console.error(`Geen leesbare package-lock.json in ${fileURLToPath(ROOT)}.`);
    return false;
  }
  if (isInstalled(locked, readLock(new URL('node_modules/.package-lock.json', ROOT)))) return true;
  console.log('Pakketten installeren (npm ci) …');
  const { code } = await runNpm(['ci', '--prefer-offline', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error(
      'Installeren is niet gelukt. Is er verbinding met internet? Zie de melding hierboven.',
    );
  }
  return code === 0;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { ROOT } from './childProcess.mjs';
import { runNpm } from './npm.mjs';

/**
 * @typedef {{ os?: string[], cpu?: string[], libc?: string[] }} Platforms the machines a package is for
 * @typedef {Platforms & { name?: string, version?: string, optional?: boolean, license?: string, dev?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 * @typedef {{ os: string, cpu: string, libc: string | undefined }} Machine
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
 * Whether `installed` holds every package of `locked` that this machine needs, in that very version. A package too
 * many does no harm.
 * @param {LockedPackages} locked
 * @param {LockedPackages | undefined} installed
 * @param {Machine} [machine]
 */
export function isInstalled(locked, installed, machine = thisMachine()) {
  if (installed === undefined) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed[path];
    return present === undefined ? mayBeAbsent(entry, machine) : present.version === entry.version;
  });
}

/**
 * An optional package is needed when it is made for machines like this one. One that names no machine belongs to
 * another optional package, and comes and goes with it.
 * @param {LockedPackage} entry
 * @param {Machine} machine
 */
function mayBeAbsent({ optional, os, cpu, libc }, machine) {
  if (optional !== true) return false;
  const namesMachine = os !== undefined || cpu !== undefined || libc !== undefined;
  return (
    !namesMachine ||
    !(allows(os, machine.os) && allows(cpu, machine.cpu) && allows(libc, machine.libc))
  );
}

/**
 * As npm reads such a list: "!win32" excludes, other names must hold ours.
 * @param {string[] | undefined} names
 * @param {string | undefined} ours
 */
function allows(names, ours) {
  if (names === undefined) return true;
  if (names.includes(`!${ours}`)) return false;
  const wanted = names.filter((name) => !name.startsWith('!'));
  return wanted.length === 0 || (ours !== undefined && wanted.includes(ours));
}

/** @returns {Machine} */
function thisMachine() {
  return { os: process.platform, cpu: process.arch, libc: libcOfLinux() };
}

/** Which C library Node was made for, on Linux: two builds of a package differ in nothing else. */
function libcOfLinux() {
  if (process.platform !== 'linux') return undefined;
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const report = process.report.getReport();
  return report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
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
  return alone(async () => {
    if (isInstalled(locked, readLock(new URL('node_modules/.package-lock.json', ROOT))))
      return true;
    console.log('Pakketten installeren (npm ci) …');
    // All kinds, also where NODE_ENV or the visitor's own npm settings leave some out.
    const kinds = ['--include=dev', '--include=optional', '--include=peer'];
    const { code } = await runNpm(['ci', ...kinds, '--prefer-offline', '--no-audit', '--no-fund']);
    if (code !== 0) {
      console.error(
        'Installeren is niet gelukt. Is er verbinding met internet? Zie de melding hierboven.',
      );
    }
    return code === 0;
  });
}

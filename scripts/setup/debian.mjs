import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './childProcess.mjs';

/**
 * @typedef {object} Program something the tests need that npm cannot install
 * @property {string[]} names what it may be called on the PATH
 * @property {string} place where Debian's package puts it, which may not be on the PATH
 * @property {string} variable of the environment: says where it is, and then it is nowhere else
 */

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a program: what its variable says when that is set (and then nothing else), else the first one on the
 * PATH, else Debian's place. Undefined when there is none.
 * @param {Program} program
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function findProgram({ names, place, variable }, env) {
  const told = env[variable];
  if (told) return isExecutable(told) ? told : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, place].find(isExecutable);
}

/**
 * Finds a program, or installs Debian's package when we may. Undefined, after a message, when there is none; the message
 * ends with `advice`, unless the variable is what is wrong.
 * @param {Program} program
 * @param {{ title: string, debian: string, advice: string }} texts `debian`: the name of the package
 */
export async function ensureProgram(program, { title, debian, advice }) {
  const found = findProgram(program, process.env);
  if (found !== undefined) return found;
  const told = process.env[program.variable];
  if (told) {
    console.error(`${program.variable} wijst naar ${told}, maar dat is geen programma.`);
    return undefined;
  }
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    console.log(`${title} installeren (Debian-pakket ${debian}) …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const steps = [['update'], ['install', '-y', '--no-install-recommends', debian]];
    for (const args of steps) {
      const { code, output } = await run('apt-get', args, { capture: true, env });
      if (code !== 0) console.error(output);
    }
  }
  const installed = findProgram(program, process.env);
  if (installed === undefined) console.error(advice);
  return installed;
}

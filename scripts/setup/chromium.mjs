import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './childProcess.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** For a Chromium that is quiet, without the network, and as root in a container, where its own sandbox cannot work. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
 * The path of a Chromium: CHROMIUM_PATH when that is set (and then nothing else), else the first one on the PATH,
 * else Debian's place. Undefined when there is none.
 * @param {Record<string, string | undefined>} [env]
 */
export function findChromium(env = process.env) {
  const { CHROMIUM_PATH, PATH = '' } = env;
  if (CHROMIUM_PATH) return isExecutable(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, '/usr/bin/chromium'].find(isExecutable);
}

/**
 * Finds a Chromium, or installs Debian's package when we may. Undefined, after a message that says what to do,
 * when there is none: the tests then fail, they are never skipped.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.env.CHROMIUM_PATH) {
    console.error(
      `CHROMIUM_PATH wijst naar ${process.env.CHROMIUM_PATH}, maar dat is geen programma.`,
    );
    return undefined;
  }
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    console.log('Chromium installeren (Debian-pakket chromium) …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
    for (const args of steps) {
      const { code, output } = await run('apt-get', args, { capture: true, env });
      if (code !== 0) console.error(output);
    }
  }
  const installed = findChromium();
  if (installed === undefined) {
    console.error(
      'Er is geen Chromium gevonden; zonder Chromium kunnen de tests in de browser niet draaien.\n' +
        'Installeer Chromium of Google Chrome (op Debian en Ubuntu: sudo apt-get install chromium),\n' +
        'of geef aan waar het staat: CHROMIUM_PATH=/pad/naar/chromium npm test',
    );
  }
  return installed;
}

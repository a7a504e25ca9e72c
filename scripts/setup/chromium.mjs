import { ensureProgram, findProgram } from './debian.mjs';

/** @type {import('./debian.mjs').Program} */
const CHROMIUM = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  place: '/usr/bin/chromium',
  variable: 'CHROMIUM_PATH',
};

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

/**
 * The path of a Chromium, or of Google Chrome; undefined when there is none.
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export const findChromium = (env = process.env) => findProgram(CHROMIUM, env);

/**
 * Finds a Chromium, or installs Debian's package when we may. Undefined, after a message that says what to do, when
 * there is none: the tests then fail, they are never skipped.
 */
export const ensureChromium = () =>
  ensureProgram(CHROMIUM, {
    title: 'Chromium',
    debian: 'chromium',
    advice:
      'Er is geen Chromium gevonden; zonder Chromium kunnen de tests in de browser niet draaien.\n' +
      'Installeer Chromium of Google Chrome (op Debian en Ubuntu: sudo apt-get install chromium),\n' +
      'of geef aan waar het staat: CHROMIUM_PATH=/pad/naar/chromium npm test',
  });

import { ensureProgram, findProgram } from './debian.mjs';

/** @type {import('./debian.mjs').Program} */
const NGINX = { names: ['nginx'], place: '/usr/sbin/nginx', variable: 'NGINX_PATH' };

/** What to do when there is none. */
export const NO_NGINX =
  'Er is geen nginx gevonden; zonder nginx kan de voorbeeldconfiguratie in docs/hosting niet worden getest.\n' +
  'Installeer nginx (op Debian en Ubuntu: sudo apt-get install nginx),\n' +
  'of geef aan waar het staat: NGINX_PATH=/pad/naar/nginx npm test';

/**
 * The path of nginx; undefined when there is none.
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export const findNginx = (env = process.env) => findProgram(NGINX, env);

/**
 * Finds nginx, or installs Debian's package when we may, for the test of the sample configuration. Undefined, after a
 * message that says what to do, when there is none: that test then fails, it is never skipped.
 */
export const ensureNginx = () =>
  ensureProgram(NGINX, { title: 'nginx', debian: 'nginx', advice: NO_NGINX });

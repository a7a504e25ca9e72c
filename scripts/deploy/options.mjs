/** How long files of earlier releases stay, in days, for who still has the page open. */
const KEEP_DAYS = 30;

const USAGE =
  'Gebruik: npm run deploy -- MAP [--path /netwerkkaart/] [--keep-days 30] [--dry-run]\n' +
  'Uitleg staat in docs/hosting.md.';

/**
 * @typedef {object} Options
 * @property {string} folder
 * @property {string | undefined} path of the site on its host, with a slash at both ends; undefined: as last time
 * @property {number} keepDays
 * @property {boolean} dryRun
 */

/**
 * Reads what was typed after `npm run deploy --`; a string tells what is wrong with it.
 * @param {readonly string[]} args
 * @returns {Options | string}
 */
export function readOptions(args) {
  /** @type {Options} */
  const options = { folder: '', path: undefined, keepDays: KEEP_DAYS, dryRun: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name, inline] = splitOnce(arg);
    if (name === '--dry-run' && inline === undefined) options.dryRun = true;
    else if (name === '--path') {
      const path = inline ?? rest.shift() ?? '';
      if (!/^\/(?:[\w.~%-]+\/)*$/.test(path))
        return `Geen pad: "${path}". Een pad begint en eindigt met een schuine streep, zoals /netwerkkaart/`;
      options.path = path;
    } else if (name === '--keep-days') {
      const days = inline ?? rest.shift() ?? '';
      if (!/^\d{1,4}$/.test(days)) return `Geen aantal dagen: "${days}".`;
      options.keepDays = Number(days);
    } else if (arg.startsWith('--') || options.folder !== '')
      return `Onbekend: "${arg}".\n${USAGE}`;
    else options.folder = arg;
  }
  return options.folder === '' ? `In welke map moet de site komen?\n${USAGE}` : options;
}

/**
 * @param {string} arg
 * @returns {[string, string | undefined]}
 */
function splitOnce(arg) {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

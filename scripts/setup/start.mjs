import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startServer } from '../serve.mjs';
import { ensureBuilt } from './build.mjs';
import { onStop, ROOT, stopChildren } from './childProcess.mjs';
import { ensureInstalled } from './install.mjs';

const DEFAULT_PORT = 4173;

/**
 * Reads what was typed after `npm start --`; a string tells what is wrong with it.
 * @param {string[]} args
 * @returns {{ port: number, open: boolean } | string}
 */
export function readOptions(args) {
  let port = DEFAULT_PORT;
  let open = false;
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = (args[at] ?? '').split('=');
    if (name === '--open' && inline === undefined) open = true;
    else if (name === '--port') {
      if (inline === undefined) at += 1;
      const value = inline ?? args[at] ?? '';
      port = Number(value);
      if (!/^\d+$/.test(value) || port > 65535)
        return `Geen poort: "${value}". Kies 0 tot en met 65535.`;
    } else return `Onbekend: "${args[at]}". Mogelijk is: npm start -- --port 8080 --open`;
  }
  return { port, open };
}

/**
 * Installs, builds, serves and tells the address; each only as far as needed. Ctrl-C ends it: with code 0 once the
 * site runs, with 130 before that.
 * @param {string[]} args
 */
export async function start(args) {
  /** @type {(() => Promise<void>) | undefined} */
  let close;
  onStop(async () => {
    stopChildren();
    await close?.();
    return close === undefined ? 130 : 0;
  });

  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = 1;
    return;
  }
  if (!(await ensureInstalled()) || !(await ensureBuilt())) {
    process.exitCode = 1;
    return;
  }
  const root = fileURLToPath(new URL('dist/', ROOT));
  const server = await startServer({ root, port: options.port }).catch(sayWhyNot(options.port));
  if (server === undefined) {
    process.exitCode = 1;
    return;
  }
  close = server.close;
  if (options.port !== 0 && server.port !== options.port) {
    console.log(`Poort ${options.port} is bezet; het is ${server.port} geworden.`);
  }
  console.log(`\n  Netwerkkaart 16-27 staat op ${server.url}\n  Stoppen: druk op Ctrl-C\n`);
  if (options.open) openInBrowser(server.url);
}

/**
 * A port may be taken, with all those after it, or be kept by the system for itself, as those below 1024 often are.
 * @param {number} port
 * @returns {(reason: Error) => undefined}
 */
function sayWhyNot(port) {
  return ({ message }) => {
    const other = port === DEFAULT_PORT ? 8080 : DEFAULT_PORT;
    console.error(
      `Op poort ${port} lukt het niet (${message}).\nProbeer een andere: npm start -- --port ${other}`,
    );
    return undefined;
  };
}

/**
 * Opens the address in the visitor's browser; when that fails, the printed address will do.
 * @param {string} url
 */
function openInBrowser(url) {
  /** @type {[string, string[]]} */
  let command = ['xdg-open', [url]];
  if (process.platform === 'darwin') command = ['open', [url]];
  if (process.platform === 'win32') command = ['cmd', ['/c', 'start', '', url]];
  spawn(...command, { stdio: 'ignore', detached: true })
    .on('error', () => console.log('Een browser openen lukt hier niet; open het adres zelf.'))
    .unref();
}

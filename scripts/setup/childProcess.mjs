import { spawn } from 'node:child_process';

/** The folder of the project, from where every command runs. */
export const ROOT = new URL('../../', import.meta.url);

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} RunOptions
 * @property {boolean} [capture] collect the output
 * @property {Record<string, string>} [env] on top of our own environment
 * @property {string | URL} [cwd] by default the project folder
 * @property {boolean} [shell] let the system's shell read the command
 */

/**
 * Runs a command and waits for its end.
 *
 * With `capture` the output is collected, in the order in which it came; else it goes straight to the terminal.
 * A command that cannot be started, or that a signal ended, has a code other than 0. Never rejects.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { capture = false, env = {}, cwd = ROOT, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: `${output}${command}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a file with this very Node.
 * @param {string[]} args the file and its arguments
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Ends every command that still runs; for when the visitor stops us. */
export function stopChildren() {
  for (const child of running) child.kill('SIGTERM');
}

/** How often is looked whether npm is still there, in ms. */
const PARENT_CHECK = 500;

/**
 * On Ctrl-C or a request to stop: first `cleanUp`, then out with the code it gives.
 *
 * npm starts us through a shell that does not pass a signal on: ended from outside, it would leave us behind. So its
 * end counts as a request to stop.
 * @param {(signal: 'SIGINT' | 'SIGTERM') => number | Promise<number>} cleanUp
 */
export function onStop(cleanUp) {
  let stopping = false;
  /** @param {'SIGINT' | 'SIGTERM'} signal */
  const stop = async (signal) => {
    if (stopping) return;
    stopping = true;
    process.exit(await cleanUp(signal));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), PARENT_CHECK).unref();
}

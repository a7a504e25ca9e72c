import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from './childProcess.mjs';

/** @typedef {{ env: Record<string, string | undefined>, platform: string, node: string }} Surroundings */

/**
 * Where npm's own script stands: of the npm that started us if one did, so that its version and settings are the
 * visitor's own; else beside Node, where its installers put it. Undefined when it is in neither place. Another
 * package manager also says that it started us, and is no npm.
 * @param {Surroundings} surroundings
 * @returns {string | undefined}
 */
export function findNpmCli({ env, platform, node }) {
  const started = env.npm_execpath;
  const folder = dirname(node);
  const modules = platform === 'win32' ? folder : join(folder, '..', 'lib');
  const beside = join(modules, 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return [started, beside].find(
    (path) => path !== undefined && basename(path) === 'npm-cli.js' && existsSync(path),
  );
}

/**
 * Runs npm.
 * @param {string[]} args fixed words without spaces or signs: where npm is a batch file, a shell reads them
 * @param {import('./childProcess.mjs').RunOptions} [options]
 */
export function runNpm(args, options) {
  const { env, platform, execPath: node } = process;
  const cli = findNpmCli({ env, platform, node });
  if (cli !== undefined) return run(node, [cli, ...args], options);
  // Windows starts batch files, as npm is there, through a shell only.
  if (platform === 'win32') return run(['npm', ...args].join(' '), [], { ...options, shell: true });
  return run('npm', args, options);
}

import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { ROOT, runNode } from './childProcess.mjs';
import { isUpToDate, remember } from './fingerprint.mjs';

/**
 * What the data is made from. The scripts that make it may import this of src and nothing else: see scripts/lint/layers.mjs.
 * What is missing here would leave old data in place after a change.
 */
const DATA_SOURCES = ['src/domain', 'src/data', 'src/drawing', 'src/layout', 'src/export'];

/** @typedef {import('./fingerprint.mjs').Work & { title: string, command: string[] }} Task */

/** @type {Record<'data' | 'app', Task>} */
const TASKS = {
  data: {
    name: 'data',
    title: 'Gegevens controleren en klaarzetten',
    command: ['scripts/run-ts.mjs', 'scripts/build-data.ts'],
    inputs: ['data', ...DATA_SOURCES, 'scripts', 'package-lock.json'],
    outputs: ['public/data'],
  },
  app: {
    name: 'app',
    title: 'Kaart bouwen',
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    inputs: [
      'src',
      'public',
      'index.html',
      'vite.config.ts',
      'tsconfig.json',
      'scripts/bundle',
      'scripts/server',
      'scripts/setup/licences.mjs',
      'package-lock.json',
    ],
    outputs: ['dist'],
  },
};

/**
 * Makes what is asked for, as far as it is not up to date; `force` makes it in any case. False when a step failed.
 * @param {('data' | 'app')[]} [names]
 * @param {{ force?: boolean }} [options]
 */
export function ensureBuilt(names = ['data', 'app'], { force = false } = {}) {
  return alone(() => build(names, force));
}

/**
 * @param {('data' | 'app')[]} names
 * @param {boolean} force
 */
async function build(names, force) {
  const root = fileURLToPath(ROOT);
  for (const name of names) {
    const task = TASKS[name];
    if (!force && isUpToDate(root, task)) continue;
    console.log(`${task.title} …`);
    // A test runner sets NODE_ENV to "test", and then React would come along in its slow, large form.
    const { code } = await runNode(task.command, { env: { NODE_ENV: 'production' } });
    if (code !== 0) {
      console.error(`${task.title}: dat is niet gelukt. Zie de melding hierboven.`);
      return false;
    }
    remember(root, task);
  }
  return true;
}

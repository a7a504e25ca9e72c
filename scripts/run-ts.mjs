/**
 * Runs a TypeScript script with the transform that the app and its tests have too (Vite's), so that no second
 * one needs to be installed: `node scripts/run-ts.mjs scripts/data-check.ts …`.
 *
 * The script's top-level code is awaited. A dynamic import of a TypeScript file after that is too late.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('Which script? node scripts/run-ts.mjs scripts/NAME.ts');
// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});
const path = resolve(file);
process.argv.splice(1, process.argv.length, path, ...args);
await runnerImport(path, { logLevel: 'error' });

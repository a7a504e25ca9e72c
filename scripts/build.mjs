/**
 * `node scripts/build.mjs [data] [app] [--force]`: makes the data and the app, as far as they are not up to date.
 */
import { ensureBuilt } from './setup/build.mjs';
import { onStop, stopChildren } from './setup/childProcess.mjs';

onStop(() => {
  stopChildren();
  return 130;
});
const args = process.argv.slice(2);
const names = /** @type {const} */ (['data', 'app']).filter((name) => args.includes(name));
const done = await ensureBuilt(names.length > 0 ? names : undefined, {
  force: args.includes('--force'),
});
process.exitCode = done ? 0 : 1;

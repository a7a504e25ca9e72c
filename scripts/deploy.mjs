/**
 * `npm run deploy -- FOLDER`: puts the built site into a folder, and keeps the parts of earlier releases for who still has
 * the page open. See docs/hosting.md.
 *
 * Nothing is loaded before Node is known to be recent enough.
 */
import { fileURLToPath } from 'node:url';
import { requireRecentNode } from './setup/nodeVersion.mjs';

requireRecentNode();
const { deploy } = await import('./deploy/deploy.mjs');
const { readOptions } = await import('./deploy/options.mjs');
const { deployedText } = await import('./deploy/text.mjs');

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 1;
} else {
  try {
    const dist = fileURLToPath(new URL('../dist/', import.meta.url));
    const today = new Date().toISOString().slice(0, 10);
    console.log(deployedText(options, deploy({ ...options, dist, today })));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/**
 * `npm test`: sets up what is missing, runs every check there is and ends with one summary.
 *
 * Nothing is loaded before Node is known to be recent enough.
 */
import { requireRecentNode } from './setup/nodeVersion.mjs';

requireRecentNode();
const { testAll } = await import('./setup/testAll.mjs');
process.exitCode = (await testAll()) ? 0 : 1;

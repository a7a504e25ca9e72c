/**
 * `npm start`: from a fresh clone to a running site in one command. `-- --port 8080`, `-- --open`.
 *
 * Nothing is loaded before Node is known to be recent enough.
 */
import { requireRecentNode } from './setup/nodeVersion.mjs';

requireRecentNode();
const { start } = await import('./setup/start.mjs');
await start(process.argv.slice(2));

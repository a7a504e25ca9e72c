import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The latest version as it was built. */
export function builtVersion(): unknown {
  const read = (path: string) => JSON.parse(readFileSync(join(DIST, 'data', path), 'utf8'));
  return read(`${read('index.json').latest}/netwerk.json`);
}

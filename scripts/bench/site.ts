import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../serve.mjs';
import { DIST } from './built.ts';
import type { Drawn } from './networks.ts';

/** The built site in a folder of its own, with the bare page and the generated networks beside it. */
export interface BenchSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const BARE = fileURLToPath(new URL('bare/', import.meta.url));
const OWN = 'eigen';

export async function serveBench(networks: readonly Drawn[]): Promise<BenchSite> {
  const root = mkdtempSync(join(tmpdir(), 'netwerkkaart-bench-'));
  cpSync(DIST, root, { recursive: true });
  cpSync(BARE, root, { recursive: true });
  mkdirSync(join(root, OWN));
  for (const { on, file } of networks) writeFileSync(join(root, ownPath(on)), JSON.stringify(file));
  const server = await startServer({ root });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** Where the file of a network stands in the site. */
export const ownPath = (on: string): string => `${OWN}/${on}.json`;

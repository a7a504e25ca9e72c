/** Pages of others that show the map, on an origin of their own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, inject } from 'vitest';

interface HostPage {
  readonly body: string;
  /** The Content-Security-Policy that the page sends. */
  readonly policy?: string | undefined;
}

let pages = 0;
const served = new Map<string, HostPage>();
const server = createServer((request, response) => {
  const page = served.get(request.url ?? '');
  if (!page) {
    // No icon: that is not missed.
    response.writeHead(204).end();
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (page.policy !== undefined) response.setHeader('Content-Security-Policy', page.policy);
  response.end(
    `<!doctype html><html lang="nl"><head><title>Een andere site</title></head><body>${page.body}</body></html>`,
  );
});
const listening = new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Serves a page; the answer is its address. */
export async function hostPage(page: HostPage): Promise<string> {
  await listening;
  pages += 1;
  const path = `/${pages}`;
  served.set(path, page);
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}${path}`;
}

/** The address of the map with this state. */
export const embedded = (query: string) => `${inject('siteUrl')}?embed=1${query}`;

/** What the page of the snippet lets a frame do. */
export const FULL_SANDBOX =
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write; fullscreen"';

/** A page of somebody else, on a port and so an origin of its own. */
import { createServer } from 'node:http';

/**
 * Serves one page at every address. It is really served: a page that Playwright makes up has no address on this machine,
 * and Chromium lets such a page load nothing from here.
 */
export async function otherOrigin(body: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address to listen on');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}/`, stop };
}

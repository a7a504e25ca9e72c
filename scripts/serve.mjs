/**
 * A small server for the built app, for `npm start` and for the tests in a real browser. Node alone.
 */
import { createServer } from 'node:http';
import { sendFile, sendNotFound, sendPlain } from './server/answer.mjs';
import { findFile } from './server/publicFiles.mjs';

/** How many ports above the asked one are tried when it is taken. */
const PORTS_TO_TRY = 50;

/**
 * @typedef {object} ServerOptions
 * @property {string} root folder to serve; nothing outside it is ever sent, and its 404.html for what is not there
 * @property {number} [port] the port to begin with (default 0: any free one)
 * @property {string} [host] address to listen on; by default this machine only
 * @property {string} [base] path under which the folder appears, such as "/ergens/diep/" (default "/")
 */

/**
 * Starts serving. When the port is taken, the next free one is used; rejects when there is none, and on any other
 * reason the system gives (such as a port that is not allowed).
 * @param {ServerOptions} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `close` ends open connections too
 */
export async function startServer({ root, port = 0, host = '127.0.0.1', base = '/' }) {
  const server = createServer((request, response) => {
    answer(request, response, root, base).catch(() => {
      if (!response.headersSent) sendPlain(response, 500, 'Er ging iets mis op de server.');
      else response.destroy();
    });
  });
  const actual = await listenOnFreePort(server, port, host);
  return {
    url: `http://${host}:${actual}${base}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 * @param {string} base
 */
async function answer(request, response, root, base) {
  if (request.method === 'OPTIONS') {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS');
    return sendPlain(response, 204, '');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS');
    return sendPlain(response, 405, 'Hier kun je alleen lezen.');
  }
  const found = await findFile(root, base, request.url ?? '/');
  if (found.kind === 'redirect') {
    response.setHeader('Location', found.location);
    return sendPlain(response, 308, '');
  }
  if (found.kind === 'file') return sendFile(request, response, found);
  return sendNotFound(request, response, { root, base });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {string} host
 * @returns {Promise<number>} the port in use
 */
function listenOnFreePort(server, first, host) {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TO_TRY, 65535);
  return new Promise((resolve, reject) => {
    let port = first;
    server.on('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= last) return reject(error);
      port += 1;
      server.listen(port, host);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
    server.listen(port, host);
  });
}

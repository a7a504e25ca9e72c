import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ASK_AGAIN, cacheControl } from './caching.mjs';
import { FILE_TYPES, OTHER_TYPE } from './fileTypes.mjs';
import { NOT_FOUND_PAGE, notFoundAt } from './notFound.mjs';
import { SECURITY_HEADERS } from './securityHeaders.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

const compress = promisify(gzip);
/** Compressed bodies by hash of their content, so that a file is compressed once. @type {Map<string, Buffer>} */
const compressed = new Map();

/**
 * Sends a file: type by its extension, compressed where that helps, or only "not changed" (304).
 * @param {Request} request
 * @param {Response} response
 * @param {{ path: string, name: string }} file
 */
export async function sendFile(request, response, { path, name }) {
  const content = await readFile(path);
  const hash = createHash('sha256').update(content).digest('base64url');
  const type = FILE_TYPES[extname(path).toLowerCase()] ?? OTHER_TYPE;
  const etag = `W/"${hash}"`;
  setHeaders(response, {
    'Content-Type': type,
    'Cache-Control': cacheControl(name),
    ETag: etag,
    Vary: 'Accept-Encoding',
  });
  if (request.headers['if-none-match']?.split(/,\s*/).some((tag) => tag === etag || tag === '*')) {
    response.writeHead(304).end();
    return;
  }
  const zip = type.includes('charset') && content.length > 1000 && acceptsGzip(request);
  const body = zip ? (compressed.get(hash) ?? (await compress(content, { level: 9 }))) : content;
  if (zip) {
    compressed.set(hash, body);
    response.setHeader('Content-Encoding', 'gzip');
  }
  end(request, response, 200, body);
}

/**
 * The site's own page that says in plain words that the address leads nowhere, with a link to the start; in a folder
 * without such a page one line of text.
 * @param {Request} request
 * @param {Response} response
 * @param {{ root: string, base: string }} site
 */
export async function sendNotFound(request, response, { root, base }) {
  const html = await readFile(join(root, NOT_FOUND_PAGE), 'utf8').catch(() => undefined);
  if (html === undefined) return sendPlain(response, 404, 'Deze pagina bestaat niet.');
  setHeaders(response, {
    'Content-Type': FILE_TYPES['.html'] ?? OTHER_TYPE,
    'Cache-Control': ASK_AGAIN,
  });
  end(request, response, 404, Buffer.from(notFoundAt(html, base)));
}

/**
 * A short answer without a page around it.
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
export function sendPlain(response, status, text) {
  setHeaders(response, { 'Cache-Control': ASK_AGAIN });
  if (text !== '') response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(text);
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {Buffer} body
 */
function end(request, response, status, body) {
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {Response} response
 * @param {Record<string, string>} headers
 */
function setHeaders(response, headers) {
  for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...headers })) {
    response.setHeader(name, value);
  }
}

/**
 * Whether the visitor's browser takes gzip: named, and not refused with a weight of zero.
 * @param {Request} request
 */
function acceptsGzip(request) {
  const header = request.headers['accept-encoding'];
  return /(^|,)\s*(gzip|\*)\s*(;\s*q=(1|0\.\d*[1-9])[\d.]*\s*)?(,|$)/i.test(String(header ?? ''));
}

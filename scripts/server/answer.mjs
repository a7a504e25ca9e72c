import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SECURITY_HEADERS } from './securityHeaders.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

const OTHER = 'application/octet-stream';
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.graphml': 'application/xml; charset=utf-8',
  '.gexf': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

const compress = promisify(gzip);
/** Compressed bodies by hash of their content, so that a file is compressed once. @type {Map<string, Buffer>} */
const compressed = new Map();

/**
 * Sends a file: type by its extension, compressed where that helps, or only "not changed" (304).
 * What the build gave a hash in its name may be kept for ever; everything else is asked for again each time.
 * @param {Request} request
 * @param {Response} response
 * @param {{ path: string, name: string }} file
 */
export async function sendFile(request, response, { path, name }) {
  const content = await readFile(path);
  const hash = createHash('sha256').update(content).digest('base64url');
  const type = TYPES[extname(path).toLowerCase()] ?? OTHER;
  const etag = `W/"${hash}"`;
  setHeaders(response, {
    'Content-Type': type,
    'Cache-Control': name.startsWith('assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
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
 * A page that says in plain words that the address leads nowhere, with a link to the start.
 * @param {Request} request
 * @param {Response} response
 * @param {string} base
 */
export function sendNotFound(request, response, base) {
  setHeaders(response, { 'Content-Type': TYPES['.html'] ?? OTHER, 'Cache-Control': 'no-cache' });
  const page = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Niet gevonden – Netwerkkaart 16-27</title>
</head>
<body>
<main>
<h1>Deze pagina bestaat niet</h1>
<p>Misschien is het adres niet goed overgenomen, of is de pagina verhuisd.</p>
<p><a href="${base}">Ga naar de netwerkkaart</a></p>
</main>
</body>
</html>
`;
  end(request, response, 404, Buffer.from(page));
}

/**
 * A short answer without a page around it.
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
export function sendPlain(response, status, text) {
  setHeaders(response, { 'Cache-Control': 'no-cache' });
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

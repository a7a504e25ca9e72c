import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/serve.mjs';

type Server = Awaited<ReturnType<typeof startServer>>;

const SCRIPT = `console.log('${'netwerk '.repeat(500)}');\n`;
let folder: string;
let root: string;
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  root = join(folder, 'dist');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'data'));
  mkdirSync(join(root, 'leeg'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Begin</title>');
  writeFileSync(
    join(root, '404.html'),
    '<link href="/assets/a.css"><h1>Deze pagina bestaat niet</h1><a href="/">Begin</a>',
  );
  writeFileSync(join(root, 'assets', 'app-1a2b.js'), SCRIPT);
  writeFileSync(join(root, 'data', 'index.json'), '{}');
  writeFileSync(join(root, 'data', 'index.html'), '<!doctype html><title>Gegevens</title>');
  writeFileSync(join(root, 'été 1.txt'), 'zomer');
  writeFileSync(join(root, '.geheim'), 'geheim');
  writeFileSync(join(folder, 'buiten.txt'), 'geheim');
  symlinkSync(join(folder, 'buiten.txt'), join(root, 'omweg.txt'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(options: { port?: number; base?: string } = {}): Promise<Server> {
  const server = await startServer({ root, ...options });
  servers.push(server);
  return server;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends the path as it stands, where `fetch` would tidy it first. */
function ask(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('what is sent', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/?weergave=lijst', 'text/html; charset=utf-8', 'no-cache'],
    [
      '/assets/app-1a2b.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/data/index.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/data/', 'text/html; charset=utf-8', 'no-cache'],
    ['/%C3%A9t%C3%A9%201.txt', 'text/plain; charset=utf-8', 'no-cache'],
  ])('%s as %s, kept: %s', async (path, type, cache) => {
    const { status, headers } = await ask(await serve(), path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cache);
  });

  it.each(['/', '/assets/app-1a2b.js', '/data/index.json', '/bestaat-niet'])(
    'the security headers with %s',
    async (path) => {
      const { headers } = await ask(await serve(), path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['x-frame-options']).toBeUndefined();
    },
  );

  it('is compressed for who takes that, and only then', async () => {
    const server = await serve();
    const path = '/assets/app-1a2b.js';
    const zipped = await ask(server, path, { 'accept-encoding': 'br, gzip;q=0.8' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers['content-length']).toBe(String(zipped.body.length));
    expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT);
    for (const refusal of ['identity', 'gzip;q=0', 'gzip;q=0.0, br']) {
      const plain = await ask(server, path, { 'accept-encoding': refusal });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.toString()).toBe(SCRIPT);
    }
  });

  it('is nothing when the visitor has it already', async () => {
    const server = await serve();
    const first = await ask(server, '/data/index.json');
    const etag = String(first.headers.etag);
    const again = await ask(server, '/data/index.json', { 'if-none-match': `"x", ${etag}` });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    const other = await ask(server, '/', { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  it('is only the headers after HEAD', async () => {
    const { status, headers, body } = await ask(await serve(), '/assets/app-1a2b.js', {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe(String(SCRIPT.length));
    expect(body.length).toBe(0);
  });
});

describe('what is refused', () => {
  it.each([
    '/../buiten.txt',
    '/..%2fbuiten.txt',
    '/%2e%2e/buiten.txt',
    '/%2e%2e%2fbuiten.txt',
    '/assets/..%2f..%2fbuiten.txt',
    '/..%5cbuiten.txt',
    '/..\\buiten.txt',
    '//buiten.txt',
    '/assets//../../buiten.txt',
    '/omweg.txt',
    '/.geheim',
    '/%00',
    '/%E0%A4%A',
    '/%',
    '/index.html/',
    '/leeg/',
    '/leeg',
    'http://elders.example/',
  ])('%s: not there, and nothing of it is told', async (path) => {
    const { status, body } = await ask(await serve(), path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('Deze pagina bestaat niet');
    expect(body.toString()).not.toContain('geheim');
  });

  it('a line of text tells it where the folder has no page for that', async () => {
    const server = await startServer({ root: join(root, 'leeg') });
    servers.push(server);
    const { status, headers, body } = await ask(server, '/weg');
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toBe('Deze pagina bestaat niet.');
  });

  it.each(['POST', 'PUT', 'DELETE'])('%s: this is for reading', async (method) => {
    const { status, headers } = await ask(await serve(), '/', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD, OPTIONS');
  });
});

describe('where it stands', () => {
  it('sends a folder to its address with a slash, with the question kept', async () => {
    const { status, headers } = await ask(await serve(), '/data?versie=2018-11');
    expect(status).toBe(308);
    expect(headers.location).toBe('/data/?versie=2018-11');
  });

  it('works under a path, and has nothing outside it', async () => {
    const server = await serve({ base: '/ergens/diep/' });
    expect(server.url).toMatch(/\/ergens\/diep\/$/);
    expect((await ask(server, '/ergens/diep/data/index.json')).status).toBe(200);
    expect((await ask(server, '/ergens/diep')).headers.location).toBe('/ergens/diep/');
    expect((await ask(server, '/ergens/diepte/')).status).toBe(404);
    const outside = await ask(server, '/data/index.json');
    expect(outside.status).toBe(404);
    expect(outside.body.toString()).toContain('<a href="/ergens/diep/">');
    expect(outside.body.toString()).toContain('href="/ergens/diep/assets/a.css"');
  });

  it('takes the next port when the asked one is taken', async () => {
    const first = await serve();
    const second = await serve({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect((await fetch(second.url)).status).toBe(200);
    expect((await fetch(first.url)).status).toBe(200);
  });

  it('rejects when it cannot listen at all', async () => {
    await expect(startServer({ root, host: '192.0.2.1' })).rejects.toThrow();
  });

  it('is gone once closed, open connections too', async () => {
    const server = await startServer({ root });
    expect((await fetch(server.url)).status).toBe(200);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

/** The samples for hosts say what our own server says: they can never differ from it, or from the policy in the page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASK_AGAIN, FOR_EVER } from '../../scripts/server/caching.mjs';
import { FILE_TYPES, OTHER_TYPE } from '../../scripts/server/fileTypes.mjs';
import { contentSecurityPolicy, SECURITY_HEADERS } from '../../scripts/server/securityHeaders.mjs';

type Pairs = Readonly<Record<string, string>>;

interface Sample {
  readonly headers: Pairs;
  readonly types: Pairs;
  /** How long what has a hash in its name is kept, and all the rest. */
  readonly forEver: string | undefined;
  readonly otherwise: string | undefined;
}

/** What the sample for a server says, read without its comments. */
const SAMPLES: Readonly<Record<string, () => Sample>> = { nginx, apache, iis };

describe.each(Object.entries(SAMPLES))('the sample for %s', (_name, sample) => {
  const { headers, types, forEver, otherwise } = sample();

  it('sends the headers that our server sends, and no other', () => {
    expect(headers).toEqual({
      ...SECURITY_HEADERS,
      'Content-Security-Policy': contentSecurityPolicy({}),
    });
  });

  it('sends every file as the type that our server gives it', () => {
    expect(types).toEqual(FILE_TYPES);
  });

  it('has files with a hash kept for ever, and asked for the rest each time', () => {
    const words = (text = '') => text.split(/, */).sort();
    expect(words(forEver)).toEqual(words(FOR_EVER));
    expect(otherwise).toBe(ASK_AGAIN);
  });
});

it('nginx sends what it does not know as our server does', () => {
  expect(read('nginx.conf')).toContain(`default_type ${OTHER_TYPE};`);
});

it('Apache knows an ETag again that it gave with a compressed file', () => {
  const text = read('apache.htaccess');
  const [, end = '', by = ''] =
    /^ *RequestHeader edit\* If-None-Match "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)"$/m.exec(text) ??
    [];
  const unquoted = (part: string) => part.replaceAll('\\"', '"');
  const edited = (tags: string) => tags.replace(new RegExp(unquoted(end), 'g'), unquoted(by));
  expect(edited('"2311-660f-gzip"')).toBe('"2311-660f"');
  expect(edited('"a-br", W/"b-gzip"')).toBe('"a", W/"b"');
  expect(edited('"a-gzip-b", "c"')).toBe('"a-gzip-b", "c"');
});

describe('the guide to hosting', () => {
  const guide = readFileSync('docs/hosting.md', 'utf8');

  it.each(Object.entries({ ...SECURITY_HEADERS, 'Cache-Control': FOR_EVER }))(
    'names %s with what it says',
    (name, value) => {
      expect(guide).toContain(`\`${name}\``);
      expect(guide).toContain(value);
    },
  );

  it('names a type for every extension', () => {
    for (const [extension, type] of Object.entries(FILE_TYPES)) {
      const row = guide.split('\n').find((line) => line.includes(`\`${extension}\``));
      expect(row, extension).toContain(type);
    }
  });
});

function read(name: string): string {
  return readFileSync(`docs/hosting/${name}`, 'utf8');
}

/** What a pattern with two groups finds, as names with values. The same name twice is an error. */
function pairs(text: string, pattern: RegExp): Record<string, string> {
  const found = [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]);
  const all = Object.fromEntries(found);
  expect(Object.keys(all), 'each name once').toHaveLength(found.length);
  return all;
}

function nginx(): Sample {
  const text = read('nginx.conf').replace(/#.*$/gm, '');
  const wordsOf = (directive: string) =>
    new Set(
      ['text/html', text.split(`${directive}\n`)[1]?.split(';')[0]?.trim().split(/\s+/)].flat(),
    );
  const withCharset = wordsOf('charset_types');
  expect(wordsOf('gzip_types')).toEqual(withCharset);
  const listed = text.split('types {')[1]?.split('}')[0] ?? '';
  const types = [...listed.matchAll(/(\S+)\s+([^;]+);/g)].flatMap(
    ([, type = '', extensions = '']) =>
      extensions
        .split(' ')
        .map((name) => [`.${name}`, withCharset.has(type) ? `${type}; charset=utf-8` : type]),
  );
  return {
    headers: pairs(text, /add_header (\S+) "([^"]*)" always;/g),
    types: Object.fromEntries(types),
    otherwise: /default\s+"([^"]+)";/.exec(text)?.[1],
    forEver: /~\/assets\/\S+\s+"([^"]+)";/.exec(text)?.[1],
  };
}

function apache(): Sample {
  const text = read('apache.htaccess').replace(/^\s*#.*$/gm, '');
  const [otherwise, forEver] = [...text.matchAll(/Cache-Control "([^"]*)"/g)].map(([, is]) => is);
  const types = pairs(text, /AddType (?="?[^"\n]*"? (\.\w+)$)"?([^"\n]*?)"? \.\w+$/gm);
  return {
    headers: pairs(text, /Header always set (?!Cache-Control)(\S+) "([^"]*)"/g),
    types,
    otherwise,
    forEver,
  };
}

function iis(): Sample {
  const text = read('web.config').replace(/<!--[\s\S]*?-->/g, '');
  const [main = '', assets = ''] = text.split('<location path="assets">');
  const [days, words] = ['cacheControlMaxAge', 'cacheControlCustom'].map(
    (name) => new RegExp(`${name}="([^"]*)"`).exec(assets)?.[1],
  );
  return {
    headers: pairs(main, /<add name="([^"]*)" value="([^"]*)"/g),
    types: pairs(main, /<mimeMap fileExtension="([^"]*)" mimeType="([^"]*)"/g),
    // IIS writes this for DisableCache.
    otherwise: main.includes('cacheControlMode="DisableCache"') ? 'no-cache' : undefined,
    forEver: `${words}, max-age=${Number.parseInt(days ?? '', 10) * 24 * 60 * 60}`,
  };
}

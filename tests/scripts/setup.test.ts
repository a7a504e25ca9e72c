import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import { fingerprint, isUpToDate, remember } from '../../scripts/setup/fingerprint.mjs';
import { licenceProblems } from '../../scripts/setup/licences.mjs';
import { findNginx } from '../../scripts/setup/nginx.mjs';
import { nodeIsRecentEnough } from '../../scripts/setup/nodeVersion.mjs';
import { readOptions } from '../../scripts/setup/start.mjs';
import { summary } from '../../scripts/setup/summary.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.13.0', true],
    ['22.22.1', true],
    ['24.0.0', true],
    ['25.1.0', true],
    ['100.0.0', true],
    ['20.18.3', false],
    ['21.7.3', false],
    ['22.12.0', false],
    ['23.11.0', false],
    ['18.20.0', false],
    ['9.11.2', false],
    ['geen', false],
    ['', false],
  ])('%s will do: %s', (version, enough) => {
    expect(nodeIsRecentEnough(version)).toBe(enough);
  });
});

describe('what was typed after npm start', () => {
  it.each([
    [[], { port: 4173, open: false }],
    [['--port', '8080'], { port: 8080, open: false }],
    [['--open', '--port=0'], { port: 0, open: true }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--port'], 'Geen poort: ""'],
    [['--port', '-1'], 'Geen poort: "-1"'],
    [['--port=1e3'], 'Geen poort: "1e3"'],
    [['--port', '65536'], 'Geen poort: "65536"'],
    [['--poort', '80'], 'Onbekend: "--poort"'],
    [['--open=ja'], 'Onbekend: "--open=ja"'],
  ])('%j is refused, with the reason', (args, reason) => {
    expect(readOptions(args)).toContain(reason);
  });
});

describe('what changed', () => {
  const work = { name: 'werk', inputs: ['bron', 'los.txt'], outputs: ['uit'] };

  beforeEach(() => {
    write('bron/a.txt', 'a');
    write('bron/diep/b.txt', 'b');
    write('uit/c.txt', 'c');
  });

  it('is nothing after the work was done', () => {
    expect(isUpToDate(folder, work)).toBe(false);
    remember(folder, work);
    expect(isUpToDate(folder, work)).toBe(true);
  });

  it.each([
    ['an input is edited', () => write('bron/diep/b.txt', 'B')],
    ['an input is added', () => write('bron/nieuw.txt', '')],
    ['an input that was absent appears', () => write('los.txt', '')],
    ['an input is gone', () => rmSync(join(folder, 'bron/a.txt'))],
    ['an output is edited', () => write('uit/c.txt', 'C')],
    ['the outputs are gone', () => rmSync(join(folder, 'uit'), { recursive: true })],
  ])('is seen when %s', (_name, change) => {
    remember(folder, work);
    change();
    expect(isUpToDate(folder, work)).toBe(false);
  });

  it('does not depend on where the project stands, but does on names', () => {
    const before = fingerprint(join(folder, 'bron'), ['a.txt']);
    write('elders/a.txt', 'a');
    write('elders/b.txt', 'a');
    expect(fingerprint(join(folder, 'elders'), ['a.txt'])).toBe(before);
    expect(fingerprint(join(folder, 'elders'), ['b.txt'])).not.toBe(before);
  });
});

describe.each([
  ['Chromium', findChromium, 'CHROMIUM_PATH', 'google-chrome', 'chromium'],
  ['nginx', findNginx, 'NGINX_PATH', 'nginx', 'nginx'],
])('%s', (_name, find, variable, second, first) => {
  function program(path: string, mode: number): string {
    write(path, '#!/bin/sh\n');
    chmodSync(join(folder, path), mode);
    return join(folder, path);
  }

  it(`is what ${variable} says, and then nothing else`, () => {
    const own = program('eigen', 0o755);
    program(`bin/${first}`, 0o755);
    const PATH = join(folder, 'bin');
    expect(find({ [variable]: own, PATH })).toBe(own);
    expect(find({ [variable]: join(folder, 'weg'), PATH })).toBeUndefined();
  });

  it('is the first one on the PATH that can be run', () => {
    const found = program(`b/${second}`, 0o755);
    program(`a/${first}`, 0o644);
    const PATH = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    // As root a file without the mark is not a program either.
    expect(find({ PATH })).toBe(found);
  });
});

describe('licences', () => {
  const leaflet = {
    'node_modules/react-leaflet': { version: '5.0.0', license: 'Hippocratic-2.1' },
    'node_modules/@react-leaflet/core': { version: '3.0.0', license: 'Hippocratic-2.1' },
  };

  it.each([
    ['MIT', false, true],
    ['(MIT OR GPL-3.0-only)', false, true],
    ['MIT AND ISC', false, true],
    ['MPL-2.0', true, true],
    ['MPL-2.0', false, false],
    ['MIT AND GPL-3.0-only', true, false],
    ['GPL-3.0-only', true, false],
    ['Hippocratic-2.1', false, false],
    ['UNLICENSED', true, false],
    ['', true, false],
    [undefined, true, false],
  ])('%s in a tool (%s) is allowed: %s', (license, dev, allowed) => {
    const entry =
      license === undefined ? { version: '1.0.0', dev } : { version: '1.0.0', license, dev };
    const problems = licenceProblems({
      '': {},
      'node_modules/a/node_modules/x': entry,
      ...leaflet,
    });
    expect(problems).toEqual(allowed ? [] : [expect.stringMatching(/^x 1\.0\.0: /)]);
  });

  it('notice an exception that changed its licence, or is not needed any more', () => {
    const changed = {
      ...leaflet,
      'node_modules/react-leaflet': { version: '6.0.0', license: 'GPL-3.0' },
    };
    expect(licenceProblems(changed)).toEqual(['react-leaflet 6.0.0: GPL-3.0']);
    expect(licenceProblems({})).toHaveLength(2);
  });
});

describe('the summary', () => {
  const good = { name: 'typen', ok: true, seconds: 1.25, passed: 1, failed: 0 };
  const bad = { name: 'onderdelen', ok: false, seconds: 12, passed: 20, failed: 2 };

  it('ends with the totals', () => {
    const { text, ok } = summary([good, bad]);
    expect(ok).toBe(false);
    expect(text.split('\n')).toEqual([
      'stap        uitkomst  aantal  seconden',
      '──────────  ────────  ──────  ────────',
      'typen       goed           1       1.3',
      'onderdelen  MISLUKT       22      12.0',
      '',
      '21 passed, 2 failed',
    ]);
  });

  it('is good only when everything is, and when there was something', () => {
    expect(summary([good]).ok).toBe(true);
    expect(summary([]).ok).toBe(false);
  });
});

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  budgetedParts,
  compressedSize,
  filesFetchedAhead,
  filesLoadedBy,
  whatIsMissing,
} from '../../scripts/setup/sizes.mjs';

const PAGE = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="icon" href="./icon.svg">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="./assets/kinds-2.js">
<link rel="stylesheet" crossorigin href="./assets/index-3.css">
<link rel="modulepreload" fetchpriority="low" crossorigin href="./assets/shell-6.js">
<link rel="preload" as="style" fetchpriority="low" crossorigin href="./assets/shell-7.css">`;

let dist: string;

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'sizes-'));
  write('index.html', PAGE);
  for (const name of ['index-1.js', 'kinds-2.js', 'MapView-4.js', 'shell-6.js'])
    write(`assets/${name}`, name);
  for (const name of ['index-3.css', 'MapView-5.css', 'shell-7.css'])
    write(`assets/${name}`, 'a{}');
  write('embed/v1.js', 'v1');
  write('data/index.json', '{}');
  write('data/2018-11/netwerk.json', '{}');
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

describe('what visitors download', () => {
  it('is read from the page itself', () => {
    expect(filesLoadedBy(PAGE)).toEqual([
      'assets/index-1.js',
      'assets/kinds-2.js',
      'assets/index-3.css',
    ]);
    expect(filesFetchedAhead(PAGE)).toEqual(['assets/shell-6.js', 'assets/shell-7.css']);
  });

  it('is budgeted: together what comes first, one by one what comes later', () => {
    expect(budgetedParts(dist).map(({ files, limit }) => [files, limit])).toEqual([
      [['assets/index-1.js', 'assets/kinds-2.js'], 115],
      [['assets/index-1.js', 'assets/kinds-2.js', 'assets/shell-6.js'], 158],
      [['assets/index-1.js', 'assets/kinds-2.js', 'assets/shell-6.js'], 158],
      [['assets/index-3.css', 'assets/shell-7.css'], 14],
      [['embed/v1.js'], 3],
      [['assets/MapView-4.js'], 50],
      [['data/2018-11/netwerk.json'], 150],
    ]);
  });

  it('is measured in thousands of bytes, compressed', () => {
    write('assets/index-1.js', randomBytes(50_000));
    write('assets/kinds-2.js', 'a'.repeat(50_000));
    const size = compressedSize(dist, ['assets/index-1.js', 'assets/kinds-2.js']);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThan(51);
  });

  it.each([
    ['the page', 'index.html', 'nog niets gebouwd'],
    ['the data', 'data', 'Geen enkele versie'],
  ])('is not passed over when %s is absent', (_name, path, message) => {
    expect(whatIsMissing(dist)).toBeUndefined();
    rmSync(join(dist, path), { recursive: true });
    expect(whatIsMissing(dist)).toContain(message);
  });

  it('is not passed over when the page loads no script', () => {
    write('index.html', '<!doctype html><p>Niets');
    expect(whatIsMissing(dist)).toContain('scripts vóór de eerste tekening');
  });
});

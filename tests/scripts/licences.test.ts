/** What the list of licences beside the page says, and what it refuses to let into the site. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licencesText } from '../../scripts/bundle/licences/licencesText.ts';
import { packageFolder } from '../../scripts/bundle/licences/packageFolder.ts';
import { readPackage } from '../../scripts/bundle/licences/readPackage.ts';

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    ['/a/node_modules/@scope/name/x/y.css', '/a/node_modules/@scope/name'],
    ['/a/node_modules/one/node_modules/two/i.js', '/a/node_modules/one/node_modules/two'],
    ['\0/a/node_modules/papaparse/p.js?commonjs-module', '/a/node_modules/papaparse'],
    ['C:\\a\\node_modules\\zod\\index.js', 'C:/a/node_modules/zod'],
    ['/a/src/main.tsx', undefined],
    ['\0vite/preload-helper.js', undefined],
    ['/a/node_modules/.cache/x.js', undefined],
    ['/a/node_modules/', undefined],
    ['', undefined],
  ])('%j: %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});

describe('what a package says of its licence', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'licence-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (files: Readonly<Record<string, string>>, about: object = {}) => {
    const all = { name: 'deel', version: '1.2.3', license: 'MIT', ...about };
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(all), ...files })) {
      writeFileSync(join(folder, name), text);
    }
  };

  it.each(['LICENSE', 'LICENSE.md', 'license.txt', 'LICENCE', 'COPYING', 'LICENSE-MIT'])(
    'is read from %s',
    (name) => {
      put({ [name]: '\r\nCopyright X\r\nFree\r\n' });
      const { text, ...about } = readPackage(folder);
      expect(text).toBe('Copyright X\nFree');
      expect(about).toEqual({ name: 'deel', version: '1.2.3', licence: 'MIT' });
    },
  );

  it('has its notice too', () => {
    put({ LICENSE: 'Apache', NOTICE: 'by X' }, { license: 'Apache-2.0' });
    expect(readPackage(folder).text).toBe('Apache\n\nby X');
  });

  it.each([
    ['no file', {}, {}, 'without the text of its licence (MIT)'],
    ['an empty file', { LICENSE: ' \n' }, {}, 'without the text of its licence (MIT)'],
    ['only code of that name', { 'license.js': 'x' }, {}, 'without the text of its licence'],
    ['no licence', { LICENSE: 'x' }, { license: undefined }, 'names no licence'],
    ['the old form', { LICENSE: 'x' }, { license: { type: 'MIT' } }, 'names no licence'],
    ['one that is not on the list', { LICENSE: 'x' }, { license: 'GPL-3.0-only' }, 'GPL-3.0-only'],
    ['one for tools only', { LICENSE: 'x' }, { license: 'MPL-2.0' }, 'scripts/setup/licences.mjs'],
    ['an exception of another', { LICENSE: 'x' }, { license: 'Hippocratic-2.1' }, 'Hippocratic'],
  ])('is refused with %s, by name', (_what, files, about, reason) => {
    put(files, about);
    expect(() => readPackage(folder)).toThrow(reason);
    expect(() => readPackage(folder)).toThrow('deel 1.2.3');
  });
});

describe('the list', () => {
  const one = (name: string, version = '1.0.0') => ({
    name,
    version,
    licence: 'MIT',
    text: `Copyright of ${name}`,
  });

  it('is the same whatever order the packages come in, with each of them once', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z@][a-z/-]{0,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat()), (all, chance) => {
        const packages = all.map((name) => one(name));
        const order = new Map(packages.map((each) => [each, chance.next().value]));
        const other = [...packages, ...packages].sort(
          (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
        );
        const text = licencesText(packages);
        expect(licencesText(other)).toBe(text);
        for (const { name } of packages) {
          expect(text.split('\n').filter((line) => line === `- ${name} 1.0.0: MIT`)).toHaveLength(
            1,
          );
        }
      }),
    );
  });

  it('keeps two versions of a package apart', () => {
    const text = licencesText([one('a', '2.0.0'), one('a')]);
    expect(text.indexOf('- a 1.0.0: MIT')).toBeGreaterThan(0);
    expect(text.indexOf('- a 2.0.0: MIT')).toBeGreaterThan(text.indexOf('- a 1.0.0: MIT'));
  });

  it('names the licences of the map, the data and the boundaries as they stand with those', () => {
    const text = licencesText([]);
    const { license } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(text).toContain(`Deze kaart (software): ${license}`);
    const { licence } = JSON.parse(readFileSync('data/catalogus.json', 'utf8'));
    expect(text).toContain(licence.url);
    const geo = readFileSync('data/geo/README.md', 'utf8');
    for (const said of [
      '© CBS / Kadaster (CC BY 4.0)',
      'DUO (CC BY 4.0)',
      'Natural Earth 4.1.0',
      'world-atlas 2.0.2 (ISC, Copyright 2013-2019 Michael Bostock)',
    ]) {
      expect(geo).toContain(said);
      expect(text).toContain(said);
    }
  });
});

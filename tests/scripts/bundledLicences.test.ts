/** Which packages the list of licences names: those that a build really takes along, wherever it puts them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundledLicences, LICENCES } from '../../scripts/bundle/bundledLicences.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  write('index.html', '<script type="module" src="./main.js"></script>');
  write(
    'main.js',
    `import 'stijl/los.css';
    import { used } from 'gebruikt';
    import { fallsAway } from 'ongebruikt';
    console.log(used);
    import('./later.js');
    new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });`,
  );
  write('later.js', `import { used } from '@groep/later'; console.log(used);`);
  write('worker.js', `import { used } from 'in-worker'; postMessage(used);`);
  for (const name of ['gebruikt', '@groep/later', 'in-worker', 'ongebruikt', 'stijl', 'weg']) {
    addPackage(name);
  }
  write('node_modules/ongebruikt/index.js', 'export const fallsAway = 1;');
  write(
    'node_modules/stijl/los.css',
    '@font-face { font-family: x; src: url("./files/x.woff2"); }',
  );
  write('node_modules/stijl/files/x.woff2', 'font');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function addPackage(name: string, licence = 'MIT'): void {
  const about = { name, version: '1.0.0', license: licence, type: 'module', main: 'index.js' };
  write(`node_modules/${name}/package.json`, JSON.stringify({ ...about, sideEffects: ['*.css'] }));
  write(`node_modules/${name}/index.js`, `export const used = ${JSON.stringify(name)};`);
  write(`node_modules/${name}/LICENSE`, `Copyright of ${name}`);
}

/** What the list of a build says, by package. */
async function listed(): Promise<string[]> {
  const licences = bundledLicences();
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [licences.page],
    worker: { format: 'es', plugins: () => [licences.worker()] },
    build: { write: false, assetsInlineLimit: 0 },
  });
  const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const list = files.find(({ fileName }) => fileName === LICENCES);
  const text = list?.type === 'asset' ? String(list.source) : '';
  return [...text.matchAll(/^- (\S+) 1\.0\.0: MIT$/gm)].map(([, name = '']) => name);
}

it('names what is in scripts, what comes later, workers, styles and fonts, and nothing else', async () => {
  expect(await listed()).toEqual(['@groep/later', 'gebruikt', 'in-worker', 'stijl']);
});

it('names the package of a font that a style of ours asks for', async () => {
  write('main.js', `import './eigen.css';`);
  write('eigen.css', '@font-face { font-family: x; src: url("stijl/files/x.woff2"); }');
  expect(await listed()).toEqual(['stijl']);
});

it.each(['gebruikt', '@groep/later', 'in-worker', 'stijl'])(
  'stops the build at %s without the text of its licence',
  async (name) => {
    rmSync(join(root, `node_modules/${name}/LICENSE`));
    await expect(listed()).rejects.toThrow(
      `${name} 1.0.0 is in the bundle without the text of its licence`,
    );
  },
);

it('stops the build at a licence that is not on the list, and lets be what is not in it', async () => {
  addPackage('weg', 'GPL-3.0-only');
  await expect(listed()).resolves.toHaveLength(4);
  addPackage('in-worker', 'GPL-3.0-only');
  await expect(listed()).rejects.toThrow('GPL-3.0-only');
});

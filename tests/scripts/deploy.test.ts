import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deploy } from '../../scripts/deploy/deploy.mjs';
import { RECORD_NAME } from '../../scripts/deploy/record.mjs';

let base: string;
let dist: string;
let folder: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'deploy-'));
  dist = join(base, 'dist');
  folder = join(base, 'site');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Builds a release: its page, and one part with this hash in its name. */
function build(hash: string, more: Readonly<Record<string, string>> = {}): void {
  rmSync(dist, { recursive: true, force: true });
  const files = {
    'index.html': `<script src="./assets/app-${hash}.js"></script>`,
    '404.html': '<a href="/">Begin</a>',
    [`assets/app-${hash}.js`]: hash,
    'data/index.json': `{"${hash}":1}`,
    ...more,
  };
  for (const [name, text] of Object.entries(files)) write(join(dist, name), text);
}

const run = (today: string, options: { path?: string; keepDays?: number; dryRun?: boolean } = {}) =>
  deploy({ dist, folder, path: undefined, keepDays: 30, dryRun: false, today, ...options });

const has = (name: string) => existsSync(join(folder, name));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const everything = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

describe('a release', () => {
  it('stands in the folder, with nothing unfinished beside it', () => {
    build('een');
    run('2027-01-01');
    expect(everything()).toEqual(
      [RECORD_NAME, '404.html', 'assets/app-een.js', 'data/index.json', 'index.html'].sort(),
    );
    expect(read('index.html')).toContain('app-een.js');
  });

  it('has the page for what is not there lead to its path, the next time too', () => {
    build('een');
    run('2027-01-01', { path: '/een/pad/' });
    expect(read('404.html')).toBe('<a href="/een/pad/">Begin</a>');
    build('twee');
    run('2027-01-02');
    expect(read('404.html')).toBe('<a href="/een/pad/">Begin</a>');
    run('2027-01-02', { path: '/' });
    expect(read('404.html')).toBe('<a href="/">Begin</a>');
  });

  it('a second time copies nothing', () => {
    build('een');
    run('2027-01-01');
    const { plan } = run('2027-01-02');
    expect(plan.copy).toEqual([]);
    expect(plan.same).toHaveLength(4);
  });

  it('comes in an order in which nothing names what is not there yet', () => {
    build('een', { 'assets/b.css': 'b', 'data/2026-11/netwerk.json': '{}', 'z.txt': 'z' });
    const { copy } = run('2027-01-01', { dryRun: true }).plan;
    expect(copy.slice(0, 2).sort()).toEqual(['assets/app-een.js', 'assets/b.css']);
    expect(copy.indexOf('data/2026-11/netwerk.json')).toBeLessThan(copy.indexOf('data/index.json'));
    expect(copy.at(-1)).toBe('index.html');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('what an earlier release had', () => {
  it('stays for who has the old page open, and goes after that', () => {
    build('een');
    run('2027-01-01');
    build('twee');
    run('2027-01-10');
    expect(has('assets/app-een.js')).toBe(true);
    build('drie');
    expect(run('2027-02-08').plan.kept).toContain('assets/app-een.js');
    expect(run('2027-02-09').plan.remove).toEqual(['assets/app-een.js']);
    expect(has('assets/app-een.js')).toBe(false);
    expect(has('assets/app-twee.js')).toBe(true);
  });

  it('counts from the start when it was there again meanwhile', () => {
    build('een');
    run('2027-01-01');
    build('twee');
    run('2027-01-10');
    build('een');
    run('2027-02-20');
    build('twee');
    expect(run('2027-03-01').plan.kept).toContain('assets/app-een.js');
  });

  it('takes the folders with it that it leaves empty', () => {
    build('een', { 'data/2017-11/netwerk.json': '{}' });
    run('2027-01-01');
    build('twee');
    run('2027-01-02', { keepDays: 0 });
    expect(has('data/2017-11')).toBe(false);
    expect(has('data/index.json')).toBe(true);
  });
});

describe('what we did not put there', () => {
  const untouched = (name: string, text: string, message: RegExp | string) => {
    expect(() => run('2027-02-01')).toThrow(message);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(has('assets/app-twee.js')).toBe(false);
  };

  it('stays, and stops us when it stands in the way', () => {
    write(join(folder, 'index.html'), 'van een ander');
    build('twee');
    untouched('index.html', 'van een ander', /index\.html[\s\S]*Er is niets gedaan/);
    expect(has(RECORD_NAME)).toBe(false);
  });

  it('stops us when it is ours but was changed', () => {
    build('een');
    run('2027-01-01');
    writeFileSync(join(folder, 'index.html'), 'met de hand');
    build('twee');
    untouched('index.html', 'met de hand', 'index.html');
  });

  it('is not removed with what is old', () => {
    build('een');
    run('2027-01-01');
    writeFileSync(join(folder, 'assets/app-een.js'), 'met de hand');
    write(join(folder, 'assets/eigen.js'), 'eigen');
    build('twee');
    run('2027-05-01', { keepDays: 0 });
    expect(read('assets/app-een.js')).toBe('met de hand');
    expect(read('assets/eigen.js')).toBe('eigen');
  });

  it('is the settings, once they are there', () => {
    build('een', { 'config.json': '{"uitgever":"voorbeeld"}' });
    run('2027-01-01');
    expect(read('config.json')).toContain('voorbeeld');
    writeFileSync(join(folder, 'config.json'), '{"uitgever":"wij"}');
    run('2027-01-02');
    build('twee');
    run('2027-05-01', { keepDays: 0 });
    expect(read('config.json')).toBe('{"uitgever":"wij"}');
  });

  it('is not reached through a link', () => {
    write(join(base, 'elders', 'app-een.js'), 'elders');
    mkdirSync(folder);
    symlinkSync(join(base, 'elders'), join(folder, 'assets'));
    build('een');
    expect(() => run('2027-01-01')).toThrow('assets/app-een.js');
    expect(readFileSync(join(base, 'elders', 'app-een.js'), 'utf8')).toBe('elders');
  });

  it.each([
    'geen json',
    '[]',
    '{"format":2,"path":"/","files":{}}',
    '{"format":1,"path":"/","files":{"../buiten.txt":{"hashes":[]}}}',
    '{"format":1,"path":"/","files":{"/buiten.txt":{"hashes":[]}}}',
    '{"format":1,"path":"/","files":{"a\\\\..\\\\b":{"hashes":[]}}}',
    '{"format":1,"path":"/","files":{"a.js":{"hashes":"x"}}}',
    '{"format":1,"path":"/","files":{"a.js":{"hashes":[],"retired":"ooit"}}}',
  ])('is not told by a record that reads %s', (text) => {
    write(join(folder, RECORD_NAME), text);
    build('een');
    expect(() => run('2027-01-01')).toThrow('niet leesbaar');
    expect(everything()).toEqual([RECORD_NAME]);
  });
});

it.each([
  ['nothing is built', () => rmSync(dist, { recursive: true }), 'npm run build'],
  ['the folder is a file', () => writeFileSync(folder, ''), 'is een bestand'],
])('refuses when %s', (_name, arrange, message) => {
  build('een');
  arrange();
  expect(() => run('2027-01-01')).toThrow(message);
});

it('refuses to copy the built site into itself', () => {
  build('een');
  const into = (place: string) =>
    deploy({ dist, folder: place, path: '/', keepDays: 1, dryRun: false, today: '2027-01-01' });
  expect(() => into(dist)).toThrow('andere map');
  expect(() => into(join(dist, 'diep'))).toThrow('andere map');
});

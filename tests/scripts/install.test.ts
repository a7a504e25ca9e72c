import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone } from '../../scripts/setup/alone.mjs';
import { isInstalled } from '../../scripts/setup/install.mjs';
import { findNpmCli } from '../../scripts/setup/npm.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('what is installed', () => {
  const locked = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/elders': { version: '2.0.0', optional: true, os: ['win32'] },
    'node_modules/hulp-van-elders': { version: '2.0.0', optional: true },
  };

  it.each([
    ['all of it', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['more', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': {} }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['another version of what is optional', { ...locked, 'node_modules/elders': {} }, false],
    ['not all', {}, false],
    ['nothing', undefined, false],
  ])('%s', (_name, installed, complete) => {
    expect(isInstalled(locked, installed)).toBe(complete);
  });

  it.each([
    ['this very machine', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, true],
    ['its system, on any processor', { os: ['linux', 'darwin'] }, true],
    ['any system but another', { os: ['!win32'] }, true],
    ['its processor, on any system', { cpu: ['x64'] }, true],
    ['another system', { os: ['darwin'] }, false],
    ['any system but this', { os: ['!linux'] }, false],
    ['another processor', { os: ['linux'], cpu: ['arm64'] }, false],
    ['another C library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }, false],
  ])('an optional package for %s', (_name, platforms, needed) => {
    const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
    const withOptional = { 'node_modules/a': { version: '1.0.0', optional: true, ...platforms } };
    expect(isInstalled(withOptional, {}, machine)).toBe(!needed);
    expect(isInstalled(withOptional, withOptional, machine)).toBe(true);
  });

  it('is seen to be for another machine where the C library has no name', () => {
    const entry = { version: '1.0.0', optional: true, cpu: ['arm64'], libc: ['glibc'] };
    const machine = { os: 'darwin', cpu: 'arm64', libc: undefined };
    expect(isInstalled({ 'node_modules/a': entry }, {}, machine)).toBe(true);
  });
});

describe('npm', () => {
  const inModules = 'node_modules/npm/bin/npm-cli.js';

  it('is the one that started us, and no other package manager', () => {
    for (const name of ['npm-cli.js', 'yarn.js']) write(name, '');
    const at = (name: string) => ({
      env: { npm_execpath: join(folder, name) },
      platform: 'linux',
      node: join(folder, 'bin/node'),
    });
    expect(findNpmCli(at('npm-cli.js'))).toBe(join(folder, 'npm-cli.js'));
    expect(findNpmCli(at('yarn.js'))).toBeUndefined();
    write(`lib/${inModules}`, '');
    expect(findNpmCli(at('yarn.js'))).toBe(join(folder, 'lib', inModules));
    expect(findNpmCli(at('weg/npm-cli.js'))).toBe(join(folder, 'lib', inModules));
  });

  it('stands right beside Node on Windows', () => {
    const place = { env: {}, platform: 'win32', node: join(folder, 'node.exe') };
    expect(findNpmCli(place)).toBeUndefined();
    write(inModules, '');
    expect(findNpmCli(place)).toBe(join(folder, inModules));
  });
});

describe('work that must be done alone', () => {
  const options = () => ({ lock: join(folder, 'diep', 'bezig'), pulse: 5 });

  it('waits for what another does', async () => {
    const done: string[] = [];
    const work = (name: string) => async () => {
      done.push(`${name} begint`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push(`${name} eindigt`);
      return name;
    };
    const results = [alone(work('een'), options()), alone(work('twee'), options())];
    expect(await Promise.all(results)).toEqual(['een', 'twee']);
    expect(done).toEqual(['een begint', 'een eindigt', 'twee begint', 'twee eindigt']);
  });

  it('goes on after work that failed, or that was killed and left its lock', async () => {
    const fail = () => Promise.reject(new Error('kapot'));
    await expect(alone(fail, options())).rejects.toThrow('kapot');
    write('diep/bezig', '1');
    expect(await alone(async () => 'klaar', options())).toBe('klaar');
    expect(existsSync(options().lock)).toBe(false);
  });

  it('is simply done where nothing can be written', async () => {
    write('bestand', '');
    const lock = join(folder, 'bestand', 'bezig');
    expect(await alone(async () => 'klaar', { lock })).toBe('klaar');
  });
});

/** The list of parts: what npm writes, without the tools. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLock } from '../../scripts/setup/install.mjs';
import { productionBom, productionPackages } from '../../scripts/setup/sbom.mjs';
import { bomSchema } from './sbomRules.ts';

const project = JSON.parse(readFileSync('package.json', 'utf8'));
const locked = readLock(new URL('../../package-lock.json', import.meta.url)) ?? {};

describe('npm run sbom', () => {
  let folder: string;
  const run = (name: string) => {
    const file = join(folder, name);
    execFileSync(process.execPath, ['scripts/sbom.mjs', file]);
    return readFileSync(file, 'utf8');
  };
  let text: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sbom-'));
    text = run('a.json');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes valid CycloneDX about this project', () => {
    const { metadata } = bomSchema.parse(JSON.parse(text));
    expect(metadata.component).toMatchObject({
      type: 'application',
      name: project.name,
      version: project.version,
      licenses: [{ license: { id: project.license } }],
    });
  });

  it('lists exactly the packages that are locked for the app, with licence and hash', () => {
    const { components } = bomSchema.parse(JSON.parse(text));
    const listed = components.map(({ name, version }) => `${name}@${version}`);
    expect(listed.sort()).toEqual([...productionPackages(locked)].sort());
    for (const { name, licenses, hashes } of components) {
      expect([licenses?.length, hashes?.length], name).toEqual([1, 1]);
    }
  });

  it('has all that package.json asks for, also what a tool needs too, and no tool', () => {
    const { dependencies, metadata } = bomSchema.parse(JSON.parse(text));
    const own = dependencies.find(({ ref }) => ref === metadata.component['bom-ref'])?.dependsOn;
    const names = own?.map((ref) => ref.replace(/(?<=.)@[^@]*$/, ''));
    expect(names?.sort()).toEqual(Object.keys(project.dependencies).sort());
    for (const tool of Object.keys(project.devDependencies)) expect(text).not.toContain(`${tool}@`);
  });

  it('is the same each time', () => {
    expect(run('b.json')).toBe(text);
  });

  it.each([
    ['another format', (bom: Bom) => ({ ...bom, bomFormat: 'SPDX' })],
    [
      'a part twice',
      (bom: Bom) => ({ ...bom, components: [...bom.components, bom.components[0]] }),
    ],
    [
      'a part that others need left out',
      (bom: Bom) => ({ ...bom, components: bom.components.slice(1) }),
    ],
    ['a version that is no number', (bom: Bom) => ({ ...bom, version: '1' })],
    ['no parts', ({ components: _, ...bom }: Bom) => bom],
    ['an unknown key', (bom: Bom) => ({ ...bom, parts: [] })],
  ])('its rules refuse %s', (_what, change) => {
    expect(bomSchema.safeParse(change(JSON.parse(text))).success).toBe(false);
  });
});

interface Bom {
  readonly components: readonly unknown[];
}

it('keeps of what npm writes what is not for tools, and nothing that differs at each run', () => {
  const part = (ref: string) => ({
    'bom-ref': ref,
    name: ref.slice(0, -2),
    version: ref.slice(-1),
  });
  const bom = {
    specVersion: '1.5',
    serialNumber: 'urn:uuid:x',
    metadata: { timestamp: 'nu', component: part('root@1') },
    components: ['a@1', 'a@2', 'both@1', 'tool@1', 'option@1'].map(part),
    dependencies: [
      { ref: 'root@1', dependsOn: ['a@1', 'tool@1'] },
      { ref: 'a@1', dependsOn: ['both@1', 'option@1'] },
      { ref: 'tool@1', dependsOn: ['both@1', 'a@2'] },
    ],
  };
  const lock = {
    '': { name: 'kaart' },
    'node_modules/a': { version: '1' },
    'node_modules/tool/node_modules/a': { version: '2', dev: true },
    'node_modules/both': { version: '1' },
    'node_modules/tool': { version: '1', dev: true },
    'node_modules/option': { version: '1', devOptional: true },
  };
  expect(productionBom(bom, lock)).toEqual({
    specVersion: '1.5',
    metadata: { component: { ...part('root@1'), name: 'kaart' } },
    components: ['a@1', 'both@1'].map(part),
    dependencies: [
      { ref: 'root@1', dependsOn: ['a@1'] },
      { ref: 'a@1', dependsOn: ['both@1'] },
    ],
  });
});

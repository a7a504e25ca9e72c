import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/lib/build/buildData.ts';
import { LayoutCache } from '../../scripts/lib/build/layouts.ts';
import type { FetchText } from '../../src/data/fetchText.ts';
import { loadGeo } from '../../src/data/geo.ts';
import { loadIndex, loadVersion } from '../../src/data/load.ts';
import { LENSES } from '../../src/domain/lenses.ts';
import type { LensLayout } from '../../src/domain/schema.ts';
import type { VersionInput } from '../../src/layout/layoutVersions.ts';
import {
  contentOf,
  smallDataFolder,
  type TemporaryFolder,
  temporaryFolder,
} from '../fixtures/dataFolder.ts';
import { smallCollections } from '../fixtures/smallVersion.ts';

let data: TemporaryFolder;
let output: TemporaryFolder;
let cacheFolder: TemporaryFolder;
let asked: { versions: readonly VersionInput[]; anchor: string | undefined }[];

/** Stands in for the real layout: places by number, and remembers what it was asked. */
function layoutByNumber(versions: readonly VersionInput[], anchor?: string) {
  asked.push({ versions, anchor });
  return new Map(
    versions.map(({ version, input }): [string, LensLayout] => {
      const places = input.nodes.map(({ id }, at): [string, [number, number]] => [id, [at, 0]]);
      const nodes = Object.fromEntries(places);
      return [version, { width: 10, height: 10, nodes, groups: [], folded: [] }];
    }),
  );
}

const build = (code = 'code 1') =>
  buildData(data.path, output.path, new LayoutCache(cacheFolder.path, layoutByNumber, code));

const written = () => contentOf(output);

beforeEach(() => {
  [data, output, cacheFolder] = [smallDataFolder(), temporaryFolder(), temporaryFolder()];
  asked = [];
});
afterEach(() => {
  for (const folder of [data, output, cacheFolder]) folder.remove();
});

describe('buildData', () => {
  it('makes files that the loader takes, with the right hashes', async () => {
    build();
    const files = written();
    const fetchText: FetchText = async (url) => ({
      status: 200,
      text: files[url.replace(/\?.*/, '')] ?? '',
    });
    const index = await loadIndex(fetchText, '');
    if (!index.ok) throw new Error(index.problem.kind);
    expect(index.value.latest).toBe('2018-11');
    expect(index.value.versions[0]?.counts).toMatchObject({ organisations: 2, relations: 2 });
    const version = await loadVersion(fetchText, '', index.value, '2018-11');
    expect(version).toMatchObject({ ok: true, value: smallCollections() });
    expect(await loadGeo(fetchText, '', index.value)).toMatchObject({ ok: true });
  });

  it('is the same to the byte a second time, from the cache and without it', () => {
    build();
    const first = written();
    build();
    expect(written()).toEqual(first);
    expect(asked).toHaveLength(LENSES.length);
    build('code 2');
    expect(written()).toEqual(first);
    expect(asked).toHaveLength(2 * LENSES.length);
  });

  it('does not depend on the order of the records', () => {
    build();
    const first = written();
    data.write('versions/2018-12/organisations.json', smallCollections().organisations.reverse());
    build();
    expect(written()).toEqual(first);
  });

  it('asks for a layout of the lens only, with all relations counted', () => {
    build();
    const input = asked[0]?.versions[0]?.input;
    expect(input?.nodes.map(({ id }) => id)).toEqual([
      'org-kennis',
      'org-school',
      'prog-aanpak',
      'pilot-toekomst',
    ]);
    expect(input?.lines).toEqual([{ a: 'org-kennis', b: 'pilot-toekomst', weight: 1 }]);
    expect(input?.nodes.map(({ lines }) => lines)).toEqual([1, 0, 0, 1]);
    // The event is outside the lens, and yet the programme has a relation.
    expect(input?.totalRelations).toMatchObject({ 'prog-aanpak': 1, 'org-school': 0 });
  });

  it('asks for all versions together, drawn after the last that was not started from another', () => {
    build();
    expect(asked[0]?.versions.map(({ version }) => version)).toEqual(['2018-11', '2018-12']);
    expect(asked[0]?.anchor).toBe('2018-11');
  });

  it('writes nothing when the data has errors', () => {
    data.write('versions/2018-12/themes.json', 'geen json');
    const { checked, index } = build();
    expect(checked.errors).toBe(1);
    expect(index).toBeUndefined();
    expect(written()).toEqual({});
  });

  it('removes what an earlier build made and this one does not', () => {
    writeFileSync(join(output.path, 'oud.json'), '{}');
    build();
    expect(Object.keys(written())).not.toContain('oud.json');
  });

  it('refuses boundaries that the map cannot draw', () => {
    data.write('geo/omgeving.topo.json', { type: 'Topology' });
    expect(() => build()).toThrow('geo/omgeving.topo.json');
  });
});

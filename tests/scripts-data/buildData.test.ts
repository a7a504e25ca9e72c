import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/lib/build/buildData.ts';
import { LayoutCache } from '../../scripts/lib/build/layouts.ts';
import type { FetchText } from '../../src/data/fetchText.ts';
import { loadBoundaries, loadDivisions } from '../../src/data/geo.ts';
import { loadIndex, loadVersion } from '../../src/data/load.ts';
import { LENSES, type Lens } from '../../src/domain/lenses.ts';
import type {
  Collections,
  LensLayout,
  NetworkFile,
  Organisation,
} from '../../src/domain/schema.ts';
import type { LayoutInput } from '../../src/layout/frame.ts';
import {
  contentOf,
  listVersions,
  smallConcept,
  smallDataFolder,
  type TemporaryFolder,
  temporaryFolder,
} from '../fixtures/dataFolder.ts';
import { smallCollections, smallInfo } from '../fixtures/smallVersion.ts';

/** In the small folder. */
const VERSIONS = 2;

let data: TemporaryFolder;
let output: TemporaryFolder;
let cacheFolder: TemporaryFolder;
let asked: LayoutInput[];

/** Stands in for the real layout: places by number, below those it starts from; remembers what it was asked. */
function layoutByNumber(input: LayoutInput): LensLayout {
  asked.push(input);
  const height = (input.previous?.height ?? 0) + 1;
  const places = input.nodes.map(({ id }, at): [string, [number, number]] => [id, [at, height]]);
  return { width: 10, height, nodes: Object.fromEntries(places), groups: [], folded: [] };
}

const build = (code = 'code 1') =>
  buildData(data.path, output.path, new LayoutCache(cacheFolder.path, layoutByNumber, code));

const renamed = (organisation: Organisation) => ({
  ...organisation,
  name: `Een andere naam voor ${organisation.name}`,
});

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
    expect(await loadBoundaries(fetchText, '', index.value)).toMatchObject({ ok: true });
    expect(await loadDivisions(fetchText, '', index.value)).toMatchObject({ ok: true });
  });

  it('is the same to the byte a second time, from the cache and without it', () => {
    build();
    const first = written();
    build();
    expect(written()).toEqual(first);
    expect(asked).toHaveLength(VERSIONS * LENSES.length);
    build('code 2');
    expect(written()).toEqual(first);
    expect(asked).toHaveLength(2 * VERSIONS * LENSES.length);
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
    const [input] = asked;
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

  it('draws a concept at the places of the version it was started from', () => {
    build();
    const heights = ['2018-11', '2018-12'].map((id) => {
      const { layouts }: NetworkFile = JSON.parse(written()[`${id}/netwerk.json`] ?? '');
      return Object.values(layouts).map(({ height }) => height);
    });
    expect(heights).toEqual([LENSES.map(() => 1), LENSES.map(() => 2)]);
    build();
    expect(asked).toHaveLength(VERSIONS * LENSES.length);
  });

  it('draws only what is not as it was', () => {
    build();
    const { organisations } = smallCollections();
    data.write('versions/2018-12/organisations.json', organisations.map(renamed));
    build();
    // The pilots among themselves are as they were.
    const redrawn = LENSES.filter(({ kinds }: Lens) => kinds.includes('organisation'));
    expect(redrawn.length).toBeLessThan(LENSES.length);
    expect(asked).toHaveLength(VERSIONS * LENSES.length + redrawn.length);
  });

  it('changes no byte of what is published when a correction comes in between', () => {
    const [first, last] = [smallInfo, { ...smallInfo, id: '2026-11', date: '2026-11-22' }];
    const next = { ...smallConcept, state: 'gepubliceerd' as const };
    const correction = { ...next, id: '2018-11.1', date: smallInfo.date };
    for (const { id } of [correction, last]) {
      for (const [name, records] of Object.entries(smallCollections())) {
        data.write(`versions/${id}/${name}.json`, records);
      }
    }
    data.write(
      'versions/2018-11.1/organisations.json',
      smallCollections().organisations.map(renamed),
    );
    listVersions(data, [first, next, last]);
    build();
    const before = written();
    listVersions(data, [first, correction, next, last]);
    const { index } = build();
    const after = written();
    const ofVersions = Object.keys(before).filter((path) => /^\d/.test(path));
    expect(ofVersions).toContain('2018-12/verschil-met-2018-11.json');
    expect(ofVersions).toContain('2026-11/verschil-met-2018-11.json');
    for (const path of ofVersions) expect(after[path], path).toBe(before[path]);
    expect(after['2018-11.1/verschil-met-2018-11.json']).toContain('Een andere naam');
    expect(index?.latest).toBe('2026-11');
    const catalogue = JSON.parse(after['catalogus-dcat.jsonld'] ?? '');
    expect(
      catalogue['dcat:dataset'].map((dataSet: Record<string, { '@id': string }>) => [
        dataSet['@id'],
        dataSet['dcat:previousVersion']?.['@id'],
      ]),
    ).toEqual([
      ['#gegevens', undefined],
      ['#2018-11', undefined],
      ['#2018-11.1', '#2018-11'],
      ['#2018-12', '#2018-11'],
      ['#2026-11', '#2018-11'],
    ]);
  });

  it('tells of a record that got another id, and of what follows it', () => {
    const everywhere = JSON.stringify(smallCollections()).replaceAll('org-school', 'org-mbo');
    const later: Collections = JSON.parse(everywhere);
    later.organisations.sort((a, b) => (a.id < b.id ? -1 : 1));
    later.formerIds = [{ id: 'org-school', replacedBy: 'org-mbo', note: 'Heet nu mbo.' }];
    for (const [name, records] of Object.entries(later)) {
      data.write(`versions/2018-12/${name}.json`, records);
    }
    const { checked } = build();
    expect(checked.errors).toBe(0);
    const files = written();
    const difference = JSON.parse(files['2018-12/verschil-met-2018-11.json'] ?? '');
    expect(difference.collections.organisations.changed).toEqual([
      { id: 'org-mbo', formerId: 'org-school', fields: [] },
    ]);
    expect(difference.collections.pilots.changed).toEqual([
      {
        id: 'pilot-toekomst',
        fields: [
          { field: 'leads', before: ['org-school'], after: ['org-mbo'], followsRename: true },
        ],
      },
    ]);
    const schema = JSON.parse(files['schema/verschil.schema.json'] ?? '');
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    expect(validate(difference), JSON.stringify(validate.errors)).toBe(true);
    const [change] = difference.collections.pilots.changed;
    change.fields[0].followsRename = false;
    expect(validate(difference)).toBe(false);
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

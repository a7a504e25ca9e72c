import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/lib/build/buildData.ts';
import { LayoutCache } from '../../scripts/lib/build/layouts.ts';
import { OutputFolder } from '../../scripts/lib/folder/output.ts';
import { dataPackage } from '../../scripts/lib/openData/dataPackage.ts';
import type { DataSet } from '../../scripts/lib/openData/dataSet.ts';
import { readWorkbook } from '../../src/data/workbook/readWorkbook.ts';
import { COLLECTIONS } from '../../src/domain/check/structure.ts';
import type { IndexFile } from '../../src/domain/schema.ts';
import { isPublished } from '../../src/domain/versions.ts';
import {
  contentOf,
  listVersions,
  smallConcept,
  smallDataFolder,
  type TemporaryFolder,
  temporaryFolder,
} from '../fixtures/dataFolder.ts';
import { dataPackageRules } from '../fixtures/dataPackageRules.ts';
import { smallInfo } from '../fixtures/smallVersion.ts';
import { realCatalogue, writeRealData } from '../support/openData.ts';
import { realVersions } from '../support/realNetwork.ts';

let small: TemporaryFolder;
let real: TemporaryFolder;
let dataSets: readonly DataSet[];

const later = { ...smallInfo, id: '2019-01', date: '2019-01-31', title: 'Januari 2019' };

beforeAll(() => {
  [small, real] = [temporaryFolder(), temporaryFolder()];
  dataSets = writeRealData(real);
  buildSmall(small);
});
afterAll(() => {
  for (const folder of [small, real]) folder.remove();
});

const noLayout = { width: 0, height: 0, nodes: {}, groups: [], folded: [] };

/** Two published versions with a concept between them, without drawings. */
function buildSmall(output: TemporaryFolder): IndexFile {
  const [data, cache] = [smallDataFolder(), temporaryFolder()];
  for (const [file, content] of Object.entries(
    contentOf({ path: `${data.path}/versions/2018-11` }),
  )) {
    data.write(`versions/${later.id}/${file}`, content);
  }
  listVersions(data, [smallInfo, smallConcept, later]);
  const { index, checked } = buildData(
    data.path,
    output.path,
    new LayoutCache(cache.path, () => noLayout, 'code'),
  );
  for (const folder of [data, cache]) folder.remove();
  if (index === undefined) throw new Error(JSON.stringify(checked.parts));
  return index;
}

const json = (folder: TemporaryFolder, path: string) =>
  JSON.parse(readFileSync(join(folder.path, path), 'utf8'));

describe('the index', () => {
  it('lists everything that is written, with the right size and hash', () => {
    const index: IndexFile = json(small, 'index.json');
    const listed = [...index.versions.flatMap(({ files }) => files), ...index.geo, ...index.files];
    expect([...listed.map(({ path }) => path), 'index.json'].sort()).toEqual(
      Object.keys(contentOf(small)),
    );
    for (const { path, sha256, bytes } of listed) {
      const content = readFileSync(join(small.path, path));
      expect({ path, bytes, sha256 }).toEqual({
        path,
        bytes: content.byteLength,
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
  });

  it('has addresses that never change', () => {
    const { versions, files }: IndexFile = json(small, 'index.json');
    expect(versions.at(-1)?.files.map(({ path }) => path)).toEqual([
      '2019-01/netwerk.json',
      '2019-01/netwerkkaart-2019-01.xlsx',
      '2019-01/organisaties.csv',
      '2019-01/programmas.csv',
      '2019-01/pilots.csv',
      '2019-01/regios.csv',
      '2019-01/themas.csv',
      '2019-01/knelpunten.csv',
      '2019-01/gebeurtenissen.csv',
      '2019-01/resultaten.csv',
      '2019-01/relaties.csv',
      '2019-01/bronnen.csv',
      '2019-01/vervallen-ids.csv',
      '2019-01/woordenlijsten.csv',
      '2019-01/netwerkkaart-2019-01.graphml',
      '2019-01/netwerkkaart-2019-01.gexf',
      // Not with the concept between them: that may still change.
      '2019-01/verschil-met-2018-11.json',
      '2019-01/datapackage.json',
    ]);
    expect(files.map(({ path }) => path)).toEqual([
      'datapackage.json',
      'catalogus-dcat.jsonld',
      'catalogus-schema-org.jsonld',
      'schema/netwerk.schema.json',
      'schema/index.schema.json',
      'schema/verschil.schema.json',
    ]);
  });

  it('is the same to the byte when it is made elsewhere', () => {
    const again = temporaryFolder();
    buildSmall(again);
    expect(contentOf(again)).toEqual(contentOf(small));
    again.remove();
  });
});

describe('the JSON Schemas', () => {
  const FILES = [
    ['netwerk', '2018-11/netwerk.json', { organisations: [{ id: 'org-zonder-naam' }] }],
    ['netwerk', '2018-11/netwerk.json', { schemaVersion: 99 }],
    ['netwerk', '2018-11/netwerk.json', { themes: undefined }],
    ['netwerk', '2018-11/netwerk.json', { onbekend: 1 }],
    ['verschil', '2019-01/verschil-met-2018-11.json', { from: '2018-11' }],
    ['index', 'index.json', { versions: [{ id: 'november' }] }],
  ] as const;

  const validator = (name: string) =>
    new Ajv2020({ allErrors: true }).compile(json(small, `schema/${name}.schema.json`));

  it.each(FILES)('%s: accept %s, and refuse it with %j', (name, path, fault) => {
    const validate = validator(name);
    const file = json(small, path);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    // As a reader sees it: without what is undefined.
    expect(validate(JSON.parse(JSON.stringify({ ...file, ...fault })))).toBe(false);
  });

  it('accept every version of the real data and every difference', () => {
    const schemas = { 'netwerk.json': validator('netwerk'), verschil: validator('verschil') };
    const files = dataSets.flatMap(({ downloads }) => downloads.map(({ entry }) => entry.path));
    const checked = Object.entries(schemas).map(([part, validate]) => {
      const found = files.filter((path) => path.includes(part));
      for (const path of found) {
        expect(validate(json(real, path)), JSON.stringify(validate.errors)).toBe(true);
      }
      return found.length;
    });
    expect(checked).toEqual([dataSets.length, dataSets.length - 1]);
  });

  it('say in Dutch what a field is', () => {
    const { $defs } = json(small, 'schema/netwerk.schema.json');
    expect($defs.organisations).toMatchObject({
      title: 'Organisaties',
      properties: { name: { title: 'Naam', type: 'string' } },
    });
  });
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema?: {
    readonly fields: readonly {
      name: string;
      type: string;
      constraints?: { pattern?: string; enum?: string[] };
    }[];
    readonly primaryKey: string[];
    readonly foreignKeys?: readonly {
      fields: [string];
      reference: { resource: string; fields: [string] };
    }[];
  };
}

describe('a data package', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(dataPackageRules);

  /** The tables by name, as rows by heading. */
  function tablesOf(resources: readonly Resource[], folder: string) {
    const tables = resources.filter(({ schema }) => schema !== undefined);
    return new Map(
      tables.map(({ name, path }) => {
        const text = readFileSync(join(real.path, folder, path), 'utf8').replace('\ufeff', '');
        const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
        return [name, { rows: data, headings: meta.fields }];
      }),
    );
  }

  const folders = ['', ...realVersions.filter(isPublished).map(({ id }) => `${id}/`)];

  it.each(folders)('in "%s" keeps the rules of the standard', (folder) => {
    const file = json(real, `${folder}datapackage.json`);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...file, resources: [] })).toBe(false);
    expect(validate({ ...file, created: 'ooit' })).toBe(false);
  });

  it.each(folders)('in "%s" is true to its tables', (folder) => {
    const { resources }: { resources: Resource[] } = json(real, `${folder}datapackage.json`);
    const tables = tablesOf(resources, folder);
    expect(tables.size).toBe(COLLECTIONS.length);
    for (const { name, schema } of resources) {
      const table = tables.get(name);
      if (schema === undefined || table === undefined) continue;
      expect(table.headings).toEqual(schema.fields.map((field) => field.name));
      const keys = table.rows.map((row) => schema.primaryKey.map((key) => row[key]).join('/'));
      expect(new Set(keys).size).toBe(table.rows.length);
      for (const field of schema.fields) {
        const { pattern = '.*', enum: words } = field.constraints ?? {};
        const cells = table.rows.flatMap((row) => row[field.name] || []);
        expect(cells.filter((cell) => words !== undefined && !words.includes(cell))).toEqual([]);
        expect(cells.filter((cell) => !new RegExp(`^(${pattern})$`, 's').test(cell))).toEqual([]);
        if (field.type === 'number') expect(cells.map(Number)).not.toContain(Number.NaN);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = tables.get(reference.resource)?.rows.map((row) => row[reference.fields[0]]);
        const cells = table.rows.flatMap((row) => row[fields[0]] || []);
        expect(cells.filter((cell) => !there?.includes(cell))).toEqual([]);
      }
    }
  });

  it('knows which columns refer to another table', () => {
    const { resources }: { resources: Resource[] } = json(real, '2026-11/datapackage.json');
    expect(resources.find(({ name }) => name === 'pilots')?.schema?.foreignKeys).toEqual([
      { fields: ['Programma'], reference: { resource: 'programmas', fields: ['Id'] } },
    ]);
  });

  it('tells whose it is, of when, and from which sources', () => {
    expect(json(real, '2018-11/datapackage.json')).toMatchObject({
      version: '2018-11',
      created: '2018-11-30T00:00:00Z',
      licenses: [{ name: 'CC0-1.0' }],
      sources: expect.arrayContaining([{ title: expect.any(String), path: expect.any(String) }]),
    });
  });

  it('describes the last published version at the address that stays the same', () => {
    expect(json(small, 'datapackage.json').version).toBe('2019-01');
    const [dataSet] = dataSets;
    if (!dataSet) throw new Error('no published version');
    const { resources } = dataPackage(dataSet, realCatalogue, '') as { resources: Resource[] };
    expect(resources[0]?.path).toBe('2017-11/netwerk.json');
  });
});

describe('the workbook of a version', () => {
  it('has an explanation and the same tables as the CSV files', () => {
    const read = readWorkbook(readFileSync(join(real.path, '2018-11/netwerkkaart-2018-11.xlsx')));
    if (!read.ok) throw new Error(read.message);
    const tables = dataSets[1]?.downloads.flatMap(({ table }) => table ?? []) ?? [];
    expect(read.tables.map(({ name }) => name)).toEqual([
      'Uitleg',
      ...tables.map(({ name }) => name),
    ]);
  });
});

describe('OutputFolder', () => {
  it('writes bytes as they are', () => {
    const folder = temporaryFolder();
    const bytes = Uint8Array.from([0, 255, 128, 10]);
    const entry = new OutputFolder(folder.path).write('map/bestand.xlsx', bytes);
    expect(entry.bytes).toBe(4);
    expect([...readFileSync(join(folder.path, 'map/bestand.xlsx'))]).toEqual([...bytes]);
    folder.remove();
  });
});

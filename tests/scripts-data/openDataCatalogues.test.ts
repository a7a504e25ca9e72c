import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/lib/folder/catalogue.ts';
import type { DataSet } from '../../scripts/lib/openData/dataSet.ts';
import { dcatCatalogue } from '../../scripts/lib/openData/dcat.ts';
import { schemaOrgCatalogue } from '../../scripts/lib/openData/schemaOrg.ts';
import { type TemporaryFolder, temporaryFolder } from '../fixtures/dataFolder.ts';
import { realCatalogue, writeRealData } from '../support/openData.ts';

const BASE = 'https://kaart.example/pad/data/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const SCHEMA = 'https://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface Statement {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
}

let folder: TemporaryFolder;
let dataSets: readonly DataSet[];
beforeAll(() => {
  folder = temporaryFolder();
  dataSets = writeRealData(folder);
});
afterAll(() => folder.remove());

/** What a catalogue says once it is read from its place on a site; without a network. */
async function statementsOf(catalogue: object, name: string) {
  const options = {
    base: `${BASE}${name}`,
    documentLoader: async (url: string) => {
      if (url !== SCHEMA) throw new Error(`asks for ${url}`);
      const document = {
        '@context': {
          '@vocab': SCHEMA,
          contentUrl: { '@type': '@id' },
          license: { '@type': '@id' },
        },
      };
      return { documentUrl: url, document };
    },
  };
  const statements = (await jsonld.toRDF(
    JSON.parse(JSON.stringify(catalogue)),
    options,
  )) as Statement[];
  const ofType = (type: string) =>
    statements
      .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
      .map(({ subject }) => subject.value);
  const values = (subject: string, property: string) =>
    statements
      .filter((found) => found.subject.value === subject && found.predicate.value === property)
      .map(({ object }) => object.value);
  return { ofType, values, statements };
}

const dcat = (catalogue = realCatalogue) =>
  statementsOf(dcatCatalogue(catalogue, dataSets), 'catalogus-dcat.jsonld');

describe('the catalogue in DCAT-AP-NL', () => {
  it('gives every data set what the profile demands, as far as it is known', async () => {
    const { ofType, values } = await dcat();
    const found = ofType(`${DCAT}Dataset`);
    expect(found).toHaveLength(dataSets.length + 1);
    for (const dataSet of found) {
      for (const property of ['title', 'description', 'accessRights', 'creator', 'publisher']) {
        expect(values(dataSet, `${DCT}${property}`), property).not.toEqual([]);
      }
      expect(values(dataSet, `${DCT}identifier`)).toHaveLength(1);
      expect(values(dataSet, `${DCAT}theme`)).toEqual(realCatalogue.themes);
      expect(values(dataSet, `${DCAT}contactPoint`)).toHaveLength(0);
    }
    const identifiers = found.flatMap((dataSet) => values(dataSet, `${DCT}identifier`));
    expect(new Set(identifiers).size).toBe(found.length);
  });

  it('names the contact page once there is one', async () => {
    const contactPage = 'https://kaart.example/contact';
    const { ofType, values } = await dcat({ ...realCatalogue, contactPage });
    for (const subject of [...ofType(`${DCAT}Dataset`), ...ofType(`${DCAT}Catalog`)]) {
      const [contact = ''] = values(subject, `${DCAT}contactPoint`);
      expect(values(contact, 'http://www.w3.org/2006/vcard/ns#hasURL')).toEqual([contactPage]);
    }
  });

  it('says in two languages what it is', async () => {
    const { statements } = await dcat();
    const languages = statements
      .filter(({ predicate }) => predicate.value === `${DCT}title`)
      .map(({ object }) => object.language);
    expect(new Set(languages)).toEqual(new Set(['nl', 'en']));
  });

  it('gives every file an address beside the catalogue, its licence, type, size and hash', async () => {
    const { ofType, values } = await dcat();
    const entries = dataSets.flatMap(({ downloads }) => downloads.map(({ entry }) => entry));
    const files = ofType(`${DCAT}Distribution`);
    expect(files).toHaveLength(entries.length);
    for (const { path, bytes, sha256 } of entries) {
      const file = `${BASE}catalogus-dcat.jsonld#${path}`;
      expect(values(file, `${DCAT}accessURL`)).toEqual([`${BASE}${path}`]);
      expect(values(file, `${DCAT}downloadURL`)).toEqual([`${BASE}${path}`]);
      expect(values(file, `${DCT}license`)).toEqual([realCatalogue.licence.url]);
      expect(values(file, `${DCAT}byteSize`)).toEqual([String(bytes)]);
      expect(values(file, `${DCT}format`)).toHaveLength(1);
      const [checksum = ''] = values(file, 'http://spdx.org/rdf/terms#checksum');
      expect(values(checksum, 'http://spdx.org/rdf/terms#checksumValue')).toEqual([sha256]);
    }
  });

  it('tells which version follows which', async () => {
    const { values } = await dcat();
    const iri = (id: string) => `${BASE}catalogus-dcat.jsonld#${id}`;
    const ids = dataSets.map(({ file }) => file.version.id);
    expect(values(iri('gegevens'), `${DCAT}hasVersion`)).toEqual(ids.map(iri));
    expect(values(iri('gegevens'), `${DCAT}hasCurrentVersion`)).toEqual(ids.slice(-1).map(iri));
    expect(values(iri('2018-11'), `${DCAT}previousVersion`)).toEqual([iri('2017-11')]);
    expect(values(iri('2017-11'), `${DCAT}previousVersion`)).toEqual([]);
    expect(values(iri('2018-11'), `${DCAT}isVersionOf`)).toEqual([iri('gegevens')]);
  });
});

describe('the catalogue of schema.org', () => {
  it('has every version with its files', async () => {
    const catalogue = schemaOrgCatalogue(realCatalogue, dataSets);
    const { ofType, values } = await statementsOf(catalogue, 'catalogus-schema-org.jsonld');
    const found = ofType(`${SCHEMA}Dataset`);
    expect(found).toHaveLength(dataSets.length);
    for (const [at, dataSet] of found.entries()) {
      const [description = ''] = values(dataSet, `${SCHEMA}description`);
      // Search engines skip a data set with a shorter one.
      expect(description.length).toBeGreaterThan(50);
      expect(values(dataSet, `${SCHEMA}license`)).toEqual([realCatalogue.licence.url]);
      const addresses = values(dataSet, `${SCHEMA}distribution`).flatMap((file) =>
        values(file, `${SCHEMA}contentUrl`),
      );
      expect(addresses).toEqual(dataSets[at]?.downloads.map(({ entry }) => `${BASE}${entry.path}`));
    }
  });
});

describe('data/catalogus.json', () => {
  it('is missed when it is not there, and every fault in it is named', () => {
    const data = temporaryFolder();
    expect(readCatalogue(data.path).problems).toMatchObject([
      { code: 'missing-file', file: 'catalogus.json' },
    ]);
    data.write('catalogus.json', { ...realCatalogue, publisher: '', themes: ['wonen'] });
    const { catalogue, problems } = readCatalogue(data.path);
    expect(catalogue).toBeUndefined();
    expect(problems.map(({ field }) => field)).toEqual(['publisher', 'themes 1']);
    data.remove();
  });
});

/** Addresses of the open data, relative to public/data/. They are for ever: others link to them. */

export const folderOf = (version: string) => `${version}/`;

export const networkPath = (version: string) => `${folderOf(version)}netwerk.json`;
/** `extension`: xlsx, graphml or gexf. */
export const wholePath = (version: string, extension: string) =>
  `${folderOf(version)}netwerkkaart-${version}.${extension}`;
/** `name`: what the table is called in Dutch. */
export const tablePath = (version: string, name: string) => `${folderOf(version)}${idOf(name)}.csv`;
export const differencePath = (version: string, before: string) =>
  `${folderOf(version)}verschil-met-${before}.json`;
export const packagePath = (version: string) => `${folderOf(version)}datapackage.json`;

export const INDEX_PATH = 'index.json';
export const SCHEMA_PATHS = {
  network: 'schema/netwerk.schema.json',
  index: 'schema/index.schema.json',
  difference: 'schema/verschil.schema.json',
} as const;
export const LATEST_PACKAGE_PATH = 'datapackage.json';
export const DCAT_PATH = 'catalogus-dcat.jsonld';
export const SCHEMA_ORG_PATH = 'catalogus-schema-org.jsonld';

/** A name as it stands in an address: lower case, without accents and spaces. */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-');

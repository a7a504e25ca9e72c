/** One version as a Data Package (https://datapackage.org, version 2): what is in which file and column. */
import { CELL_FORMATS } from '../../../src/data/tables/cellFormats.ts';
import { columnsOf, type FieldColumn } from '../../../src/data/tables/columns.ts';
import { collectionOfSheet, LIST_HEADING, sheetName } from '../../../src/data/tables/sheets.ts';
import type { Table, TableColumn } from '../../../src/data/tables/table.ts';
import { FORMATS } from '../../../src/domain/formats.ts';
import type { CollectionName } from '../../../src/domain/schema.ts';
import type { Catalogue } from '../folder/catalogue.ts';
import type { DataSet, Download } from './dataSet.ts';
import { fileType } from './fileTypes.ts';
import { idOf } from './paths.ts';

/** The profile: what a data package must be like. */
export const DATA_PACKAGE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** `folder`: where the package itself stands, relative to public/data/, with a `/` at the end or empty. */
export function dataPackage(
  { file, downloads }: DataSet,
  catalogue: Catalogue,
  folder: string,
): object {
  const { version, sources } = file;
  const { title, description, keywords, licence, publisher } = catalogue;
  return {
    $schema: DATA_PACKAGE,
    name: idOf(title.nl),
    title: `${title.nl}, ${version.title}`,
    description: `${version.summary} ${description.nl}`,
    version: version.id,
    // A date with a time is asked for; what is known is the day up to which facts are in this version.
    created: `${version.date}T00:00:00Z`,
    keywords: keywords.nl,
    contributors: [{ title: publisher, roles: ['publisher'] }],
    licenses: [{ name: licence.name, title: licence.title, path: licence.url }],
    sources: sources.map((source) => ({ title: source.title, path: source.url })),
    resources: downloads.map((download) => resource(download, folder)),
  };
}

function resource({ entry, title, table }: Download, folder: string): object {
  const path = entry.path.slice(folder.length);
  const file = entry.path.slice(entry.path.lastIndexOf('/') + 1);
  return {
    name: table === undefined ? idOf(file) : idOf(table.name),
    path,
    title: title.nl,
    ...(table !== undefined && { type: 'table' }),
    format: file.slice(file.lastIndexOf('.') + 1),
    mediatype: fileType(path).mediaType,
    ...(table !== undefined && { encoding: 'utf-8', schema: tableSchema(table) }),
    bytes: entry.bytes,
    hash: `sha256:${entry.sha256}`,
  };
}

function tableSchema({ name, columns }: Table): object {
  const collection = collectionOfSheet(name);
  const known = collection === undefined ? [] : columnsOf(collection);
  const fields = new Map(known.map((column) => [column.heading, column]));
  const foreignKeys = known.flatMap((column) => foreignKey(column) ?? []);
  const id = known.find(({ field }) => field === 'id')?.heading;
  // A word may be in two lists: only list and id together tell which is meant.
  const keys = [collection === 'vocabularies' ? LIST_HEADING : undefined, id];
  return {
    fields: columns.map((column) => tableField(column, fields.get(column.heading))),
    primaryKey: keys.filter((key) => key !== undefined),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function tableField(column: TableColumn, known: FieldColumn | undefined): object {
  const { heading, options, several } = column;
  const isDate = known?.format === CELL_FORMATS.date;
  const constraints = {
    ...(isDate && { pattern: FORMATS.partialDate.source.replace(/^\^|\$$/g, '') }),
    ...(options !== undefined && several !== true && { enum: options }),
  };
  return {
    name: heading,
    type: known?.format === CELL_FORMATS.number ? 'number' : 'string',
    ...(known !== undefined && { description: known.format.hint }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Of a column with one id that refers to records of one table. */
function foreignKey({ heading, several, target }: FieldColumn): object | undefined {
  if (several || target === undefined || !('to' in target) || target.to.length !== 1) return;
  const [collection] = target.to;
  const fields = collection === undefined ? [] : [idHeading(collection)];
  const resource = collection === undefined ? '' : idOf(sheetName(collection));
  return { fields: [heading], reference: { resource, fields } };
}

const idHeading = (name: CollectionName): string =>
  columnsOf(name).find(({ field }) => field === 'id')?.heading ?? '';

import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Table } from '../tables/table.ts';
import { toXml } from '../xmlText.ts';
import { LISTS_SHEET, type Lists, listRanges, listRows, listsOf } from './lists.ts';
import { tableRange, tableSheet, wordSheet } from './sheetXml.ts';
import { STYLE_SHEET } from './styleSheet.ts';

/** What a workbook says about itself. */
export interface AboutWorkbook {
  readonly title: string;
  /** ISO date of the content, between 1980 and 2099: the same content gives the same bytes. */
  readonly date: string;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An Excel workbook (.xlsx) with a sheet per table, and a hidden one for the lists to choose from. The same tables
 * give the same bytes. Names of tables must be usable as names of sheets. Throws a RangeError, in Dutch, when a text
 * does not fit in a cell.
 */
export function writeWorkbook(tables: readonly Table[], about: AboutWorkbook): Uint8Array {
  const lists = listsOf(tables);
  const sheets = [
    ...tables.map((table, index) => ({
      name: table.name,
      xml: tableSheet(table, lists, index === 0),
    })),
    { name: LISTS_SHEET, xml: wordSheet(LISTS_SHEET, listRows(lists)) },
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreProperties(about),
    'xl/workbook.xml': workbook(
      sheets.map(({ name }) => name),
      definedNames(tables, lists),
    ),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets.length),
    'xl/styles.xml': STYLE_SHEET,
  };
  for (const [index, { xml }] of sheets.entries()) parts[sheetPath(index)] = xml;
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[path] = strToU8(HEADER + xml);
  return zipSync(files, { level: 9, mtime: zipTime(about.date) });
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** A zip file holds local time without a zone; at noon no clock is put forward or back. */
function zipTime(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

function contentTypes(sheets: number): string {
  const document = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  return [
    `<Types xmlns="${OFFICE}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${document}.sheet.main`),
    override('xl/styles.xml', `${document}.styles`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
    ...numbers(sheets).map((index) => override(sheetPath(index), `${document}.worksheet`)),
    '</Types>',
  ].join('');
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const relations = (all: readonly string[]): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${all.join('')}</Relationships>`;

const packageRelations = relations([
  relation(1, `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${OFFICE}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

const workbookRelations = (sheets: number): string =>
  relations([
    ...numbers(sheets).map((index) =>
      relation(index + 1, `${RELATIONS}/worksheet`, sheetPath(index).replace('xl/', '')),
    ),
    relation(sheets + 1, `${RELATIONS}/styles`, 'styles.xml'),
  ]);

function coreProperties({ title, date }: AboutWorkbook): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${toXml(title)}</dc:title><dc:language>nl</dc:language>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}

function workbook(names: readonly string[], defined: string): string {
  const sheets = names.map((name, index) => {
    const hidden = name === LISTS_SHEET ? ' state="hidden"' : '';
    return `<sheet name="${toXml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  return [
    `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    `<definedNames>${defined}</definedNames></workbook>`,
  ].join('');
}

/** Where the lists stand, and for each sheet what its filter covers: Excel keeps that as a hidden name. */
function definedNames(tables: readonly Table[], lists: Lists): string {
  const filters = tables.map((table, index) => {
    const range = tableRange(table).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const place = toXml(`'${table.name.replaceAll("'", "''")}'!${range}`);
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}</definedName>`;
  });
  const ranges = listRanges(lists).map(
    ({ name, range }) => `<definedName name="${name}">${range}</definedName>`,
  );
  return [...filters, ...ranges].join('');
}

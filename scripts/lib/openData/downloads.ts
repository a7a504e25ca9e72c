/** The files of one version. */
import { toCsv } from '../../../src/data/tables/csv.ts';
import { collectionOfSheet } from '../../../src/data/tables/sheets.ts';
import type { Table } from '../../../src/data/tables/table.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import { collectionLabels } from '../../../src/domain/fieldLabels.ts';
import { buildNetwork } from '../../../src/domain/network.ts';
import type { Label, NetworkFile } from '../../../src/domain/schema.ts';
import { publishedBefore } from '../../../src/domain/versions.ts';
import { toGexf } from '../../../src/export/gexf.ts';
import { toGraphml } from '../../../src/export/graphml.ts';
import { type Catalogue, colophonOf } from '../folder/catalogue.ts';
import type { OutputFolder } from '../folder/output.ts';
import { versionTables } from '../sheets/versionTables.ts';
import { DATA_PACKAGE, dataPackage } from './dataPackage.ts';
import type { DataSet, Download } from './dataSet.ts';
import { differenceFile } from './differenceFile.ts';
import {
  differencePath,
  folderOf,
  networkPath,
  packagePath,
  SCHEMA_PATHS,
  tablePath,
  wholePath,
} from './paths.ts';

/**
 * Writes a version: the file of the app, CSV per collection, a workbook, GraphML, GEXF, what differs from the
 * published version before it, if there is one, and a data package that tells what is in which file. `earlier`: the
 * versions that stand before it in the list, concepts too.
 */
export function writeDataSet(
  file: NetworkFile,
  earlier: readonly DataSet[],
  catalogue: Catalogue,
  output: OutputFolder,
): DataSet {
  const { id } = file.version;
  const before = versionBefore(file, earlier);
  const dataSet = {
    file,
    downloads: [
      {
        entry: output.write(networkPath(id), JSON.stringify(file)),
        title: { nl: 'De hele versie (JSON)', en: 'The whole version (JSON)' },
        standard: SCHEMA_PATHS.network,
      },
      ...writeTables(file, catalogue, output),
      ...writeGraphs(file, catalogue, output),
      ...(before === undefined ? [] : [writeDifference(before, file, output)]),
    ],
  };
  const about = dataPackage(dataSet, catalogue, folderOf(id));
  const described: Download = {
    entry: output.write(packagePath(id), JSON.stringify(about)),
    title: {
      nl: 'Wat in welke tabel staat (Data Package)',
      en: 'What is in which table (Data Package)',
    },
    standard: DATA_PACKAGE,
  };
  return { file, downloads: [...dataSet.downloads, described] };
}

function versionBefore(file: NetworkFile, earlier: readonly DataSet[]): NetworkFile | undefined {
  const files = [...earlier.map((dataSet) => dataSet.file), file];
  const before = publishedBefore(
    files.map(({ version }) => version),
    file.version.id,
  );
  return files.find(({ version }) => version === before);
}

function writeTables(file: NetworkFile, { title }: Catalogue, output: OutputFolder): Download[] {
  const { id, date } = file.version;
  const sheets = versionTables(file.version, file);
  const [, ...tables] = sheets;
  const workbook = writeWorkbook(sheets, { title: `${title.nl}, ${id}`, date });
  return [
    {
      entry: output.write(wholePath(id, 'xlsx'), workbook),
      title: {
        nl: 'Alle tabellen in een werkboek (Excel)',
        en: 'All tables in a workbook (Excel)',
      },
    },
    ...tables.map((table) => ({
      entry: output.write(tablePath(id, table.name), toCsv(table)),
      title: tableTitle(table),
      table,
    })),
  ];
}

function writeGraphs(file: NetworkFile, catalogue: Catalogue, output: OutputFolder): Download[] {
  const { id } = file.version;
  const network = buildNetwork(file);
  const colophon = colophonOf(catalogue);
  return [
    {
      entry: output.write(wholePath(id, 'graphml'), toGraphml(network, colophon)),
      title: { nl: 'Het netwerk (GraphML)', en: 'The network (GraphML)' },
      standard: 'http://graphml.graphdrawing.org/xmlns',
    },
    {
      entry: output.write(wholePath(id, 'gexf'), toGexf(network, colophon)),
      title: { nl: 'Het netwerk (GEXF, voor Gephi)', en: 'The network (GEXF, for Gephi)' },
      standard: 'http://gexf.net/1.3',
    },
  ];
}

function writeDifference(before: NetworkFile, after: NetworkFile, output: OutputFolder): Download {
  const path = differencePath(after.version.id, before.version.id);
  return {
    entry: output.write(path, JSON.stringify(differenceFile(before, after))),
    title: {
      nl: `Verschil met ${before.version.id} (JSON)`,
      en: `Difference from ${before.version.id} (JSON)`,
    },
    standard: SCHEMA_PATHS.difference,
  };
}

function tableTitle({ name }: Table): Label {
  const collection = collectionOfSheet(name);
  const label = collection === undefined ? { nl: name, en: name } : collectionLabels[collection];
  return { nl: `${label.nl} (CSV)`, en: `${label.en} (CSV)` };
}

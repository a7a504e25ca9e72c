/** Every file of the open data, as the build writes it, of real versions. */

import { readCatalogue } from '../../scripts/lib/folder/catalogue.ts';
import { OutputFolder } from '../../scripts/lib/folder/output.ts';
import type { DataSet } from '../../scripts/lib/openData/dataSet.ts';
import { writeDescriptions } from '../../scripts/lib/openData/descriptions.ts';
import { writeDataSet } from '../../scripts/lib/openData/downloads.ts';
import { isPublished } from '../../src/domain/versions.ts';
import type { TemporaryFolder } from '../fixtures/dataFolder.ts';
import { realFile, realVersions } from './realNetwork.ts';

const { catalogue } = readCatalogue('data');
if (catalogue === undefined) throw new Error('data/catalogus.json cannot be used');
export const realCatalogue = catalogue;

/** Writes the published versions of the real data and what describes them into a folder. */
export function writeRealData(folder: TemporaryFolder): readonly DataSet[] {
  const output = new OutputFolder(folder.path);
  const dataSets: DataSet[] = [];
  for (const { id } of realVersions.filter(isPublished)) {
    dataSets.push(writeDataSet(realFile(id), dataSets, realCatalogue, output));
  }
  writeDescriptions(dataSets, realCatalogue, output);
  return dataSets;
}

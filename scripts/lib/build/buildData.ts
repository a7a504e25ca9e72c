import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import { type IndexFile, indexFileSchema, networkFileSchema } from '../../../src/domain/schema.ts';
import { isPublished, latestOf } from '../../../src/domain/versions.ts';
import { type CheckedData, checkData } from '../check/checkData.ts';
import { OutputFolder } from '../folder/output.ts';
import type { DataSet } from '../openData/dataSet.ts';
import { writeDescriptions } from '../openData/descriptions.ts';
import { writeDataSet } from '../openData/downloads.ts';
import { INDEX_PATH } from '../openData/paths.ts';
import { compileVersion, countsOf } from './compile.ts';
import { compileGeo } from './compileGeo.ts';
import { type LayoutCache, layoutsOf } from './layouts.ts';

export interface Built {
  readonly checked: CheckedData;
  /** Absent when errors in the data stopped the build. */
  readonly index?: IndexFile;
}

/**
 * data/ → checked → compiled → the files the app reads, and those that others use. Deterministic to the byte. Errors
 * in the data stop it before anything is written. Throws, in Dutch, when the boundaries of the map cannot be used.
 */
export function buildData(folder: string, outputFolder: string, cache: LayoutCache): Built {
  const checked = checkData(folder);
  const { catalogue } = checked;
  if (checked.errors > 0 || catalogue === undefined) return { checked };
  const output = new OutputFolder(outputFolder);
  const geo = compileGeo(folder, output);
  const files = checked.versions.map(({ info, collections }) => compileVersion(info, collections));
  const layouts = layoutsOf(files, cache);
  const dataSets: DataSet[] = [];
  for (const file of files) {
    // The app trusts the shape of a file with the right hash, so it is proved here.
    const compiled = networkFileSchema.parse({
      ...file,
      layouts: layouts.get(file.version.id) ?? {},
    });
    dataSets.push(writeDataSet(compiled, dataSets, catalogue, output));
  }
  const versions = dataSets.map(({ file, downloads }) => ({
    ...file.version,
    counts: countsOf(file),
    files: downloads.map(({ entry }) => entry),
  }));
  // A list without a published version is an error of the check.
  const index: IndexFile = {
    schemaVersion: SCHEMA_VERSION,
    latest: latestOf(versions)?.id ?? '',
    versions,
    geo,
    files: writeDescriptions(
      dataSets.filter(({ file }) => isPublished(file.version)),
      catalogue,
      output,
    ),
  };
  output.write(INDEX_PATH, JSON.stringify(indexFileSchema.parse(index)));
  output.removeOthers();
  return { checked, index };
}

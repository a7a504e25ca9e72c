import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import { type IndexFile, indexFileSchema, networkFileSchema } from '../../src/domain/schema.ts';
import { type CheckedData, checkData } from './checkData.ts';
import { anchorOf, compileVersion, countsOf, latestOf } from './compile.ts';
import { compileGeo } from './compileGeo.ts';
import { type LayoutCache, layoutsOf } from './layouts.ts';
import { OutputFolder } from './output.ts';

export interface Built {
  readonly checked: CheckedData;
  /** Absent when errors in the data stopped the build. */
  readonly index?: IndexFile;
}

/**
 * data/ → checked → compiled → the files the app reads. Deterministic to the byte. Errors in the data
 * stop it before anything is written. Throws, in Dutch, when the boundaries of the map cannot be used.
 */
export function buildData(folder: string, outputFolder: string, cache: LayoutCache): Built {
  const checked = checkData(folder);
  if (checked.errors > 0) return { checked };
  const output = new OutputFolder(outputFolder);
  const files = checked.versions.map(({ info, collections }) => compileVersion(info, collections));
  const anchor = anchorOf(files.map(({ version }) => version));
  const layouts = layoutsOf(files, anchor, cache);
  const versions = files.map((file) => {
    const { version } = file;
    const compiled = { ...file, layouts: layouts.get(version.id) ?? {} };
    // The app trusts the shape of a file with the right hash, so it is proved here.
    const text = JSON.stringify(networkFileSchema.parse(compiled));
    const entry = output.write(`${version.id}/netwerk.json`, text);
    return { ...version, counts: countsOf(file), files: [entry] };
  });
  const geo = compileGeo(folder, output);
  // A list without a published version is an error of the check.
  const index: IndexFile = {
    schemaVersion: SCHEMA_VERSION,
    latest: latestOf(versions) ?? '',
    versions,
    geo,
  };
  output.write('index.json', JSON.stringify(indexFileSchema.parse(index)));
  output.removeOthers();
  return { checked, index };
}

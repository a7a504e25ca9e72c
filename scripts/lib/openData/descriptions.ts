/** The files that describe the data as a whole. */
import type { FileEntry } from '../../../src/domain/schema.ts';
import type { Catalogue } from '../folder/catalogue.ts';
import type { OutputFolder } from '../folder/output.ts';
import { dataPackage } from './dataPackage.ts';
import type { DataSet } from './dataSet.ts';
import { dcatCatalogue } from './dcat.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { DCAT_PATH, LATEST_PACKAGE_PATH, SCHEMA_ORG_PATH } from './paths.ts';
import { schemaOrgCatalogue } from './schemaOrg.ts';

/**
 * Writes the JSON Schemas, the catalogues of the published versions (oldest first) and the data package of the last of
 * them, at an address that stays the same.
 */
export function writeDescriptions(
  published: readonly DataSet[],
  catalogue: Catalogue,
  output: OutputFolder,
): FileEntry[] {
  const latest = published.at(-1);
  return [
    ...(latest === undefined
      ? []
      : [{ path: LATEST_PACKAGE_PATH, content: dataPackage(latest, catalogue, '') }]),
    { path: DCAT_PATH, content: dcatCatalogue(catalogue, published) },
    { path: SCHEMA_ORG_PATH, content: schemaOrgCatalogue(catalogue, published) },
    ...jsonSchemas(),
  ].map(({ path, content }) => output.write(path, JSON.stringify(content)));
}

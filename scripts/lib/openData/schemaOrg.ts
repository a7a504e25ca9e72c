/**
 * The published versions as search engines for data sets read them: schema.org, as JSON-LD. Addresses are relative to
 * the file itself, as the address of the site is not known when the data is built.
 */
import type { Catalogue } from '../folder/catalogue.ts';
import type { DataSet, Download } from './dataSet.ts';
import { fileType } from './fileTypes.ts';
import { idOf } from './paths.ts';

const CATALOGUE = '#catalogus';

/** `dataSets`: oldest first. */
export function schemaOrgCatalogue(catalogue: Catalogue, dataSets: readonly DataSet[]): object {
  const { title, description, publisher, licence } = catalogue;
  return {
    '@context': 'https://schema.org/',
    '@id': CATALOGUE,
    '@type': 'DataCatalog',
    name: title.nl,
    alternateName: title.en,
    description: description.nl,
    inLanguage: 'nl',
    license: licence.url,
    publisher: { '@id': '#uitgever', '@type': 'Organization', name: publisher },
    dataset: dataSets.map((dataSet) => dataSetOf(dataSet, catalogue)),
  };
}

function dataSetOf({ file, downloads }: DataSet, catalogue: Catalogue): object {
  const { version } = file;
  const { title, description, keywords, licence, area } = catalogue;
  return {
    '@id': `#${version.id}`,
    '@type': 'Dataset',
    name: `${title.nl}, ${version.title}`,
    description: `${version.summary} ${description.nl}`,
    identifier: `${idOf(title.nl)}/${version.id}`,
    version: version.id,
    keywords: keywords.nl,
    inLanguage: 'nl',
    license: licence.url,
    isAccessibleForFree: true,
    creator: { '@id': '#uitgever' },
    publisher: { '@id': '#uitgever' },
    includedInDataCatalog: { '@id': CATALOGUE },
    // An interval with an open begin, as ISO 8601 writes it.
    temporalCoverage: `../${version.date}`,
    spatialCoverage: { '@type': 'Place', name: area.name, sameAs: area.url },
    distribution: downloads.map(downloadOf),
  };
}

function downloadOf({ entry, title }: Download): object {
  return {
    '@type': 'DataDownload',
    name: title.nl,
    contentUrl: entry.path,
    encodingFormat: fileType(entry.path).mediaType,
    contentSize: `${entry.bytes} B`,
    sha256: entry.sha256,
  };
}

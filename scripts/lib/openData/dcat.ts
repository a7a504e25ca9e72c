/**
 * The published versions as data sets in a catalogue: DCAT-AP-NL 3, as JSON-LD. Addresses are relative to the file
 * itself, as the address of the site is not known when the data is built.
 */
import type { VersionInfo } from '../../../src/domain/schema.ts';
import { publishedBefore } from '../../../src/domain/versions.ts';
import type { Catalogue } from '../folder/catalogue.ts';
import type { DataSet, Download } from './dataSet.ts';
import { fileType } from './fileTypes.ts';
import { idOf, SCHEMA_PATHS } from './paths.ts';

const EU = 'http://publications.europa.eu/resource/authority';

/** What our keys mean. Here and not fetched, so that the catalogue can be read without a network. */
const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  keyword: { '@id': 'dcat:keyword', '@container': '@language' },
  versionNotes: { '@id': 'adms:versionNotes', '@container': '@language' },
} as const;

const reference = (iri: string) => ({ '@id': iri });
const typed = (type: string, value: string) => ({ '@type': type, '@value': value });

const PUBLISHER = reference('#uitgever');
const DUTCH = reference(`${EU}/language/NLD`);
/** The data apart from its versions. */
const WHOLE = '#gegevens';
const versionIri = ({ id }: Pick<VersionInfo, 'id'>) => `#${id}`;

/** `dataSets`: oldest first. What `catalogue` does not tell is left out. */
export function dcatCatalogue(catalogue: Catalogue, dataSets: readonly DataSet[]): object {
  const { title, description, publisher } = catalogue;
  const versions = dataSets.map(({ file }) => file.version);
  const latest = versions.at(-1);
  return {
    '@context': CONTEXT,
    '@id': '#catalogus',
    '@type': 'dcat:Catalog',
    title,
    description,
    ...ownership(catalogue),
    'dct:publisher': { ...PUBLISHER, '@type': 'foaf:Agent', 'foaf:name': publisher },
    'dcat:themeTaxonomy': reference(`${EU}/data-theme`),
    'dcat:dataset': [
      {
        '@id': WHOLE,
        '@type': 'dcat:Dataset',
        title,
        description,
        ...subject(catalogue),
        'dct:identifier': idOf(title.nl),
        'dcat:hasVersion': versions.map((version) => reference(versionIri(version))),
        ...(latest !== undefined && {
          'dcat:hasCurrentVersion': reference(versionIri(latest)),
        }),
      },
      ...dataSets.map((dataSet) => {
        const before = publishedBefore(versions, dataSet.file.version.id);
        return versionOf(dataSet, before, catalogue);
      }),
    ],
  };
}

/** Whose it is and what others may do with it. */
const ownership = ({ publisher, contactPage, licence, area }: Catalogue) => ({
  'dct:publisher': PUBLISHER,
  'dct:language': DUTCH,
  'dct:spatial': reference(area.url),
  'dct:license': reference(licence.url),
  ...(contactPage !== undefined && {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': publisher,
      'vcard:hasURL': reference(contactPage),
    },
  }),
});

const subject = (catalogue: Catalogue) => ({
  ...ownership(catalogue),
  'dct:creator': PUBLISHER,
  'dct:accessRights': reference(`${EU}/access-right/PUBLIC`),
  'dcat:theme': catalogue.themes.map(reference),
  keyword: catalogue.keywords,
});

function versionOf(
  dataSet: DataSet,
  before: VersionInfo | undefined,
  catalogue: Catalogue,
): object {
  const { version } = dataSet.file;
  const { title, description } = catalogue;
  return {
    '@id': versionIri(version),
    '@type': 'dcat:Dataset',
    title: { nl: `${title.nl}, ${version.title}`, en: `${title.en}, version ${version.id}` },
    description,
    versionNotes: { nl: version.summary },
    ...subject(catalogue),
    'dct:identifier': `${idOf(title.nl)}/${version.id}`,
    'dcat:version': version.id,
    'dcat:isVersionOf': reference(WHOLE),
    ...(before !== undefined && {
      'dcat:previousVersion': reference(versionIri(before)),
    }),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:endDate': typed('xsd:date', version.date),
    },
    'dct:conformsTo': reference(SCHEMA_PATHS.network),
    'dcat:distribution': dataSet.downloads.map((download) => distribution(download, catalogue)),
  };
}

function distribution({ entry, title, standard }: Download, { licence }: Catalogue): object {
  const { mediaType, euFileType } = fileType(entry.path);
  const address = reference(entry.path);
  return {
    '@id': `#${entry.path}`,
    '@type': 'dcat:Distribution',
    title,
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:license': reference(licence.url),
    'dct:language': DUTCH,
    'dct:format': reference(`${EU}/file-type/${euFileType}`),
    'dcat:mediaType': reference(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dcat:byteSize': typed('xsd:nonNegativeInteger', String(entry.bytes)),
    ...(standard !== undefined && { 'dct:conformsTo': reference(standard) }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed('xsd:hexBinary', entry.sha256),
    },
  };
}

import type { nlOpenData } from './nlOpenData.ts';
import type { Translated } from './translated.ts';

/** The texts of the page "Open data" in English; part of enPages.ts. */
export const enOpenData: Translated<typeof nlOpenData> = {
  what: 'All data of this map can be downloaded here. You may use, change and share it free of charge, without asking permission. The data itself is in Dutch.',
  which: 'Not sure which file you need? Take the workbook: it opens in Excel and in LibreOffice.',
  inFrame:
    'Does nothing happen when you choose a file? Then the site around this map blocks it. Open this page by itself in a new window: there it works.',
  copyAddress: 'Copy the address of this page',

  latest: (title) => `${title} (latest version)`,
  concept: (title) => `${title} (draft: may still change)`,
  until: (date) => `The data runs up to ${date}.`,
  size: (kilobytes) => `${kilobytes}\u00a0kB`,
  noFiles: 'No files are known of this version.',
  whole: 'About all versions together',

  files: {
    workbook: {
      name: 'Workbook (Excel)',
      use: 'For Excel and LibreOffice: a sheet for every kind, with an explanation.',
    },
    table: {
      name: 'Tables (CSV)',
      use: 'For spreadsheets and statistics: a file for every kind.',
    },
    gexf: {
      name: 'Network (GEXF)',
      use: 'For Gephi: with the colours and places of this map.',
    },
    graphml: { name: 'Network (GraphML)', use: 'For yEd, Cytoscape and Gephi.' },
    network: {
      name: 'Everything in one file (JSON)',
      use: 'For programmers: this is what the map itself works with.',
    },
    difference: {
      name: 'Difference with the version before (JSON)',
      use: 'For programmers: what is new, what changed and what is gone.',
    },
    package: {
      name: 'Description of the tables (Data Package)',
      use: 'For software that reads CSV: what is in which column.',
    },
    networkSchema: {
      name: 'Description of the format: a version (JSON Schema)',
      use: 'For programmers: every field with its meaning, to check files with.',
    },
    differenceSchema: {
      name: 'Description of the format: a difference (JSON Schema)',
      use: 'For programmers.',
    },
    indexSchema: {
      name: 'Description of the format: the list of versions (JSON Schema)',
      use: 'For programmers.',
    },
    index: {
      name: 'List of all versions and files (JSON)',
      use: 'For programmers: begin here. With the size and the checksum of every file.',
    },
    dcat: {
      name: 'Description for catalogues (DCAT-AP-NL)',
      use: 'For data portals of the government.',
    },
    schemaOrg: {
      name: 'Description for search engines (schema.org)',
      use: 'For search engines that make data easy to find.',
    },
    map: {
      name: 'Boundaries and divisions',
      use: 'For makers of maps (TopoJSON and JSON). Note: these have another licence.',
    },
    other: { name: 'Other file', use: '' },
  },

  licence: 'Licence',
  licenceData: 'The data is free of rights:',
  licenceDataName: 'CC0 1.0 (public domain)',
  licenceMap:
    'The boundaries are from CBS, Kadaster and DUO. Name them when you use the boundaries, and say that they were adapted:',
  licenceMapName: 'CC BY 4.0 (attribution)',

  cite: 'How to name the source',
  citeWhy: 'You do not have to, but it helps those who read your work. Always name the version.',

  addresses: 'Fixed addresses',
  addressesText:
    'A version that was published does not change any more, and its files keep their address. An improvement comes in a new version.',
  showHashes:
    'Show the checksum (SHA-256) of every file. It tells you whether the file came across well.',
  hash: 'SHA-256:',
};

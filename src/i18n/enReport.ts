import type { nlReport } from './nlReport.ts';
import type { Translated } from './translated.ts';

/** The texts with which a visitor tells the publisher what is wrong or missing, in English; see nlReport.ts. */
export const enReport: Translated<typeof nlReport> = {
  label: 'Report an error or addition',
  byHand: (address) => `Seen an error, or something missing? Mail ${address}.`,
  subject: (name) => `Error or addition: ${name}`,
  what: 'What is wrong, or what is missing?',
  proof: 'Where does it say so? Preferably a link to a public source.',
  noPersons: 'Please name no persons: the map holds none.',
  about: (name, id) => `It is about: ${name} (${id})`,
  version: (title, id) => `Version of the data: ${title} (${id})`,
  seen: (address) => `Seen at: ${address}`,
};

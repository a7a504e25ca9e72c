import type { nlSave } from './nlSave.ts';
import type { Translated } from './translated.ts';

/** What is said before anything is saved, and of where it comes from, in English; part of en.ts. */
export const enSave: Translated<typeof nlSave> = {
  open: 'Save',
  openTitle: 'Save as a picture or as data',
  failed: 'Saving does not work at the moment. Are you connected? Try again, or refresh the page.',
  state: (version, date) => `Version ${version}, with data up to ${date}.`,
  ownFile: (name) => `Own file ${name}`,
  ownState: (name, date) => `Own file ${name} of ${date}.`,
  ownSource: (name, date, address) => `own file ${name} of ${date}, ${address}`,
  source: (citation) => `Source: ${citation}`,
};

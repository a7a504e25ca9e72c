import { nlAbout } from './nlAbout.ts';
import { nlAccessibility } from './nlAccessibility.ts';
import { nlOpenData } from './nlOpenData.ts';
import { nlOverviews } from './nlOverviews.ts';
import { nlPrivacy } from './nlPrivacy.ts';

/** What the pages of text say, in Dutch (B1). Not part of nl.ts: it comes with the pages. */
export const nlPages = {
  about: nlAbout,
  accessibility: nlAccessibility,
  privacy: nlPrivacy,
  openData: nlOpenData,
  overviews: nlOverviews,
};

import { enAbout } from './enAbout.ts';
import { enAccessibility } from './enAccessibility.ts';
import { enOpenData } from './enOpenData.ts';
import { enOverviews } from './enOverviews.ts';
import { enPrivacy } from './enPrivacy.ts';
import type { nlPages } from './nlPages.ts';
import type { Translated } from './translated.ts';

/** What the pages of text say, in English; part of en.ts. */
export const enPages: Translated<typeof nlPages> = {
  about: enAbout,
  accessibility: enAccessibility,
  privacy: enPrivacy,
  openData: enOpenData,
  overviews: enOverviews,
};

import { nlPages } from './nlPages.ts';
import { type Texts, useTexts } from './texts.ts';

/** The texts of the pages, in the language of the app; in Dutch they come with the page that asks for them. */
export function usePageTexts(): NonNullable<Texts['pages']> {
  return useTexts().pages ?? nlPages;
}

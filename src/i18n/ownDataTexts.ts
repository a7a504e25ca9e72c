import { nlOwnData } from './nlOwnData.ts';
import { type Texts, useTexts } from './texts.ts';

/** The texts of own data, in the language of the app; in Dutch they come with the page that asks for them. */
export function useOwnDataTexts(): NonNullable<Texts['ownData']> {
  return useTexts().ownData ?? nlOwnData;
}

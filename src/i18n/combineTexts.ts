import { nlCombine } from './nlCombine.ts';
import { type Texts, useTexts } from './texts.ts';

/** The texts of comparing own data, in the language of the app; in Dutch they come with the page that asks for them. */
export function useCombineTexts(): NonNullable<Texts['combine']> {
  return useTexts().combine ?? nlCombine;
}

import { nlInsight } from './nlInsight.ts';
import { type Texts, useTexts } from './texts.ts';

/** The texts of what stands out, in the language of `texts`; in Dutch they come with the code that asks for them. */
export function insightTexts({ insight = nlInsight }: Texts): NonNullable<Texts['insight']> {
  return insight;
}

export const useInsightTexts = () => insightTexts(useTexts());

import { createContext, useContext } from 'react';
import { nl } from './nl.ts';
import type { nlCombine } from './nlCombine.ts';
import type { nlEmbedding } from './nlEmbedding.ts';
import type { nlInsight } from './nlInsight.ts';
import type { nlMatrix } from './nlMatrix.ts';
import type { nlOwnData } from './nlOwnData.ts';
import type { nlOwnFile } from './nlOwnFile.ts';
import type { nlPages } from './nlPages.ts';
import type { nlSaving } from './nlSaving.ts';
import type { nlTime } from './nlTime.ts';
import type { Translated } from './translated.ts';

/** As labels of the data are named. */
export type Language = 'nl' | 'en';

export interface Texts extends Translated<Omit<typeof nl, 'language'>> {
  readonly language: Language;
  /** Texts that a language brings along which is itself fetched; in Dutch they come with their panel. See lateTexts. */
  readonly combine?: Translated<typeof nlCombine>;
  readonly embedding?: Translated<typeof nlEmbedding>;
  readonly insight?: Translated<typeof nlInsight>;
  readonly matrix?: Translated<typeof nlMatrix>;
  readonly saving?: Translated<typeof nlSaving>;
  readonly time?: Translated<typeof nlTime>;
  readonly pages?: Translated<typeof nlPages>;
  readonly ownData?: Translated<typeof nlOwnData>;
  readonly ownFile?: Translated<typeof nlOwnFile>;
}

const TextsContext = createContext<Texts>(nl);
export const TextsProvider = TextsContext.Provider;

/** The texts of the chosen language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

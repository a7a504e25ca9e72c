import { nlSaving } from './nlSaving.ts';
import type { Texts } from './texts.ts';

/** The texts of saving, in the language of `texts`; in Dutch they come with what saves. */
export function savingTexts({ saving = nlSaving }: Texts): NonNullable<Texts['saving']> {
  return saving;
}

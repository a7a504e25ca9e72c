import { savingTexts } from '../../i18n/savingTexts.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Downloads } from './downloadsHere.ts';

/** That a file was handed to the browser: a frame may hold it back without a word. */
export function savedWords(downloads: Downloads, name: string, texts: Texts): string {
  const isSure = downloads === 'allowed' || downloads === 'unknown';
  const words = savingTexts(texts);
  return isSure ? words.saved(name) : words.savedPerhaps(name);
}

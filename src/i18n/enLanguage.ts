import { nlLanguage } from './nlLanguage.ts';
import type { Translated } from './translated.ts';

/** The texts of choosing a language in English; part of en.ts. */
export const enLanguage: Translated<typeof nlLanguage> = {
  label: 'Language',
  names: nlLanguage.names,
  notFetched: nlLanguage.notFetched,
  now: 'The page is now in English. The data itself is in Dutch.',
};

import type { Texts } from './texts.ts';

/** Dutch comes with the app; the English texts are a file of their own. Rejects when it cannot be fetched. */
export async function fetchEnglish(): Promise<Texts> {
  const { en } = await import('./en.ts');
  return en;
}

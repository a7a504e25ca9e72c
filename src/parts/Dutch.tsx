import { useTexts } from '../i18n/texts.ts';
import { useAppState } from '../state/useAppStore.ts';

/**
 * The `lang` of an element that holds words of the data, which are Dutch in every language of the interface. undefined
 * where the page is in Dutch itself, and for an own file: of that the language is not known.
 */
export function useDataLang(): 'nl' | undefined {
  const { language } = useTexts();
  const isOwnFile = useAppState(({ ownFile }) => ownFile !== undefined);
  return language === 'nl' || isOwnFile ? undefined : 'nl';
}

/** Words of the data amid those of the interface, so that they are pronounced as they are written. */
export function Dutch({ children }: { readonly children: string }) {
  const lang = useDataLang();
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}

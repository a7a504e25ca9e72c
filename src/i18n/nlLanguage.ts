/** The texts of choosing a language in Dutch (B1); part of nl.ts. */
export const nlLanguage = {
  label: 'Taal',
  /** Each in its own language, for who reads no other. */
  names: { nl: 'Nederlands', en: 'English' },
  /** Said in both, for it concerns who reads the one and sees the other. */
  notFetched: {
    nl: 'De Engelse teksten konden niet worden opgehaald. Daarom ziet u Nederlands. Is er een verbinding? Ververs dan de pagina.',
    en: 'The English texts could not be fetched, so this page is in Dutch. Are you connected? Then refresh the page.',
  },
  /** Read out when the page is in this language. */
  now: 'De pagina is nu in het Nederlands.',
} as const;

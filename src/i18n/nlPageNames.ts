/** What the pages of text are called in Dutch, by their names in the address; what they say comes with each page. */
export const nlPageNames = {
  label: 'Over deze site',
  /** Of the same links on a page itself: two places have two names. */
  labelOnPage: 'Pagina’s over deze site',
  loading: 'De pagina wordt geladen …',
  /** In links, and as the title of the browser page. */
  short: {
    vragen: 'Vragen',
    resultaten: 'Resultaten',
    over: 'Over',
    toegankelijkheid: 'Toegankelijkheid',
    privacy: 'Privacy',
    'open-data': 'Open data',
    insluiten: 'Sluit in',
    'eigen-gegevens': 'Eigen gegevens',
    combineren: 'Stel voor',
  },
  /** Above the page. */
  full: {
    vragen: 'Vragen om mee te beginnen',
    resultaten: 'Resultaten per thema',
    over: 'Over de Netwerkkaart 16-27',
    // With a place to break: the word is wider than a phone.
    toegankelijkheid: 'Toegankelijkheids\u00adverklaring',
    privacy: 'Privacy: wat er met uw gegevens gebeurt',
    'open-data': 'Open data: alle gegevens downloaden',
    insluiten: 'Sluit in op uw eigen site',
    'eigen-gegevens': 'Open uw eigen gegevens',
    combineren: 'Vergelijk en stel voor',
  },
};

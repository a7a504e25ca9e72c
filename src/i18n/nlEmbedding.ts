/** The dialog that makes the code to embed a view, in Dutch (B1). */
export const nlEmbedding = {
  what: 'Zet een weergave van de Netwerkkaart op uw eigen pagina. Kies hier wat uw bezoekers zien, kijk hoe dat eruitziet, en kopieer de code naar uw site. Wat u hier kiest, verandert niets aan de Netwerkkaart zelf.',

  shows: 'Wat ziet de bezoeker?',
  view: 'Weergave',
  filters: (count: number) =>
    count === 0
      ? 'Filters: geen'
      : count === 1
        ? 'Filters: 1 gekozen'
        : `Filters: ${count} gekozen`,
  filtersNote: 'Dit begint met wat u nu ziet.',
  withDetail: (name: string) => `Opent met de gegevens van ${name}`,
  pin: (version: string) => `Toon altijd de versie ${version}, ook als er een nieuwere is`,

  parts: 'Onderdelen',
  partNames: {
    kop: 'Kop met titel en aantallen',
    filters: 'Knop met filters',
    legenda: 'Legenda',
    details: 'Gegevens, als iemand ergens op klikt',
  },
  partsNote: 'De bron en de link naar het geheel staan er altijd bij.',

  locked: 'Vastzetten',
  lockedNote: 'Wat vaststaat, ziet de bezoeker wel, maar kan die niet veranderen.',
  lockedNone: 'Kies eerst een filter. Dan kunt u dat hier vastzetten.',
  place: 'Plaats',

  look: 'Vorm',
  height: 'Hoogte in pixels',
  heightNote: (least: number, most: number) => `Van ${least} tot ${most}.`,
  ownColour: 'Eigen kleur voor links en knoppen',
  colour: 'Kleur',
  colourNote:
    'Is uw kleur te licht of te donker om te lezen, dan maken we die donkerder of lichter.',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'Engels' },

  preview: 'Voorbeeld',
  previewTitle: (title: string) => `Voorbeeld: ${title}`,
  widths: { phone: 'Telefoon', column: 'Kolom', page: 'Hele breedte' },
  widthLabel: 'Breedte van het voorbeeld',

  code: 'De code voor uw site',
  form: 'Soort code',
  forms: {
    iframe: 'Gewoon iframe',
    height: 'Iframe dat zijn hoogte aanpast',
    element: 'Element <netwerk-kaart>',
  },
  explain: {
    iframe:
      'Werkt op bijna elke site. Plak de code waar u HTML kunt invoeren. Uw site moet iframes van dit adres toestaan. De hoogte ligt vast.',
    height:
      'Met een klein script past het iframe zijn hoogte aan: een lijst krijgt geen tweede schuifbalk. Uw site moet iframes én scripts van dit adres toestaan. Werkt het script niet, dan blijft het iframe gewoon staan.',
    element:
      'Voor wie zelf bouwt: de keuzes staan als attributen in het element, en u kunt ze later met JavaScript veranderen. Uw site moet iframes én scripts van dit adres toestaan. Zonder script staat er een link.',
  },
  needs: (origin: string) =>
    `Heeft uw site een Content-Security-Policy? Voeg dan toe: frame-src ${origin}`,
  needsScript: (origin: string) =>
    `Heeft uw site een Content-Security-Policy? Voeg dan toe: frame-src ${origin}; script-src ${origin}`,
  copy: 'Kopieer de code',
  copied: 'Code gekopieerd',
  copyFailed: 'Kopiëren mag hier niet. De code is geselecteerd: kopieer die met Ctrl+C of ⌘C.',
  codeLabel: 'Code',
  linkText: (title: string) => `${title}: open de Netwerkkaart 16-27`,
  ownFile:
    'U bekijkt een eigen bestand. Dat kunt u niet insluiten: alleen de gegevens van deze site.',
};

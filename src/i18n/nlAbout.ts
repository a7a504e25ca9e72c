/** The page "Over" in Dutch (B1); part of nlPages.ts. */
export const nlAbout = {
  what: 'De Netwerkkaart 16-27 laat zien wie en wat er werkt voor jongeren van 16 tot 27 jaar in een kwetsbare positie: organisaties, programma’s, pilots, regio’s, thema’s, knelpunten en gebeurtenissen, en hoe die samenhangen.',
  begin: 'Toon Begin',

  who: 'Wie publiceert dit?',
  /** Goes on with the name. */
  publisher: 'Deze kaart wordt hier gepubliceerd door',
  noPublisher: (host: string) =>
    `Deze site noemt geen uitgever. Wie de kaart hier publiceert, is dus niet bekend. De kaart staat op ${host}: kijk op die site onder “Contact” of “Over ons” wie de beheerder is.`,

  holds: 'Wat staat erin?',
  until: (date: string) => `De gegevens lopen tot en met ${date}.`,
  notTitle: 'Wat staat er niet in?',
  not: 'Geen personen. Geen oordeel over wat goed werkt. En niets zonder bron: wat niet bekend is, blijft leeg en heet “niet bekend”.',
  notAll:
    'De kaart is niet compleet, want de bronnen vertellen niet alles. Wie er niet in staat, kan wel iets voor deze jongeren doen. Staat er bij een plaats geen pilot, dan is er geen bekend in de bronnen.',
  certain: 'Hoe zeker is het?',
  certainty:
    'Bij elk feit staat de bron. “Letterlijk” betekent: de bron zegt het zo. “Afgeleid” betekent: het volgt uit de bron. Een bron vertelt hoe het was toen die werd geschreven; daarna kan er iets zijn veranderd.',

  versions: 'Versies',
  version: (title: string, date: string) => `${title}: tot en met ${date}.`,
  marks: {
    shown: 'Deze ziet u nu.',
    latest: 'De nieuwste.',
    concept: 'Een concept: kan nog veranderen.',
  },

  mistake: 'Een fout gezien?',
  /** Goes on with the address for mail. */
  mail: 'Mail wat er niet klopt of wat er ontbreekt, met de naam van het onderdeel en de bron waaruit het blijkt, naar',
  noMail: (host: string) =>
    `Deze site noemt geen mailadres. Meld wat er niet klopt of wat er ontbreekt bij de beheerder van ${host}, met de naam van het onderdeel en de bron waaruit het blijkt.`,

  look: 'Kleuren en taal',
  appearance: 'Kleuren',
  themes: { system: 'Zoals mijn apparaat', light: 'Licht', dark: 'Donker' },

  licences: 'Licenties',
  licenceList: [
    'Gegevens: CC0-1.0. U mag ze vrij gebruiken.',
    'Deze software: EUPL-1.2.',
    'Grenzen: © CBS / Kadaster en DUO (CC BY 4.0), bewerkt. Omgeving: Natural Earth.',
    'Letter: Atkinson Hyperlegible Next (OFL).',
  ],
  thirdParty: 'Licenties van de software van anderen',
  toOpenData: 'Alle gegevens downloaden (Open data)',
  sources: (count: string) => `Alle ${count}`,
};

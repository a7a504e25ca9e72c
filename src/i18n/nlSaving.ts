import { formatCount } from './nlFormat.ts';

const parts = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');

/** The texts of saving, in Dutch (B1); they come with what saves. */
export const nlSaving = {
  title: 'Bewaar dit netwerk',
  what: 'Wat wilt u bewaren?',
  formats: {
    png: { name: 'Afbeelding (PNG)', use: 'Voor Word, PowerPoint, e-mail of een website.' },
    svg: {
      name: 'Tekening (SVG)',
      use: 'Blijft scherp in elke grootte, ook op een poster. De namen blijven tekst.',
    },
    'csv-nodes': { name: 'Tabel van de onderdelen (CSV)', use: 'Voor Excel of LibreOffice.' },
    'csv-lines': { name: 'Tabel van de relaties (CSV)', use: 'Voor Excel of LibreOffice.' },
    gexf: { name: 'Netwerk (GEXF)', use: 'Voor Gephi, met de kleuren en plekken van deze kaart.' },
    graphml: { name: 'Netwerk (GraphML)', use: 'Voor yEd, Cytoscape en Gephi.' },
  },
  extent: 'Welk deel?',
  extents: { view: 'Wat nu in beeld is', whole: 'Het hele netwerk van deze keuze' },
  size: 'Hoe groot?',
  sizes: { 1: 'Gewoon', 2: 'Scherp, ook op papier', 3: 'Zeer scherp' },
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  dark: 'Met donkere achtergrond, zoals op het scherm',
  dataOf: (things: number, relations: string) =>
    `In het bestand: ${parts(things)} en ${relations}.`,
  allData: 'Alle gegevens van alle versies staan onder “Open data” (via “Over”).',
  save: 'Bewaar bestand',
  saving: 'Het bestand wordt gemaakt …',
  saved: (name: string) => `Gemaakt: ${name}. U vindt het bij uw downloads.`,
  smaller: (name: string, width: string, height: string) =>
    `Gemaakt: ${name}. Zo groot als gevraagd kan uw browser niet tekenen. De afbeelding is nu ${width} × ${height} pixels. Voor een grotere: kies Tekening (SVG).`,
  notMade: (format: string) =>
    `${format} maken is niet gelukt. Er is niets bewaard. Probeer het opnieuw, of kies een ander soort bestand.`,
  tooLarge:
    'Deze afbeelding is te groot voor uw browser. Kies Tekening (SVG), of bewaar alleen wat nu in beeld is.',
  savedPerhaps: (name: string) =>
    `Gemaakt: ${name}. Staat het niet bij uw downloads? Dan houdt de site om deze kaart heen het tegen.`,
  /** What is known of saving in the frame of another site. */
  inFrame: {
    unknown:
      'Deze kaart staat in een andere site. Komt er geen bestand bij uw downloads? Dan houdt die site dat tegen. Open dan deze kaart zelf in een nieuw venster. Daar kan het wel.',
    doubtful:
      'Downloaden kan hier waarschijnlijk niet. Deze kaart staat afgeschermd in een andere site, en die houdt bestanden meestal tegen. Kopieer het adres, open het in een nieuw venster en bewaar daar.',
    refused:
      'Downloaden kan hier niet. Deze kaart staat afgeschermd in een andere pagina, en die houdt bestanden tegen. Kopieer het adres, open het in een nieuw venster en bewaar daar.',
  },
  fullPage: 'Open deze kaart in een nieuw venster',
  copyAddress: 'Kopieer het adres van deze kaart',
  /** On the picture itself. */
  heading: (title: string, lens: string) => `${title}: ${lens}`,
  comparedWith: (version: string) => `Vergeleken met ${version}.`,
  filters: (words: string) => `Filters: ${words}.`,
  noFilters: 'Zonder filters.',
  selected: (name: string) => `Opgelicht: ${name} en wat ermee verbonden is.`,
  lit: (count: number) => `Opgelicht: ${parts(count)}.`,
  cutOut: (inside: string, all: string) =>
    `Dit is een uitsnede: ${inside} van de ${all} onderdelen van de tekening zijn te zien.`,
  notDrawn: (words: string) => `Wel gekozen, maar niet getekend: ${words}.`,
  describe: (things: string, lines: string) => `Een netwerk van ${things}, met ${lines}.`,
} as const;

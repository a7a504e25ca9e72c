import { formatCount, formatNumber } from './nlFormat.ts';

/** The texts of the matrix in Dutch (B1); they come with the view. */
export const nlMatrix = {
  title: 'Wie doet wat',
  rowsLabel: 'Rijen',
  columnsLabel: 'Kolommen',
  /** A choice of columns that these rows say nothing about. */
  notWithRows: (columns: string) => `${columns} (niet bij deze rijen)`,
  orderLabel: 'Volgorde',
  divisionLabel: 'Indeling',
  columnLabel: 'Toon',
  orders: {
    group: 'per groep',
    name: 'op naam',
    total: 'op totaal',
    likeness: 'wat op elkaar lijkt bij elkaar',
  },
  /** Heads rows that come in groups. */
  grouped: {
    pilots: 'Pilots per programma',
    programmas: 'Programma’s per soort',
    organisaties: 'Organisaties per soort',
    themas: 'Thema’s',
    soorten: 'Per soort',
  },
  /** The order of rows without groups. */
  asGiven: 'zoals in de gegevens',
  noProgramme: 'geen landelijk programma bekend',
  noKind: 'andere soort',
  noPlace: 'landelijk, of plaats niet bekend',
  unknown: 'niet bekend',
  total: 'totaal',
  sum: 'Samen',
  /** A column that stands under another heading. */
  within: (column: string, group: string) => `“${column}” bij “${group}”`,
  caption: (rows: string, columns: string) => `${rows} naar ${columns}`,
  hidden: (count: number) => `filters verbergen ${formatCount(count, 'rij', 'rijen')}`,
  doesNotFit: (rows: string, columns: string) =>
    `${rows} hebben in de gegevens geen ${columns}. Kies andere kolommen of andere rijen.`,
  loading: 'De indelingen worden geladen …',
  failed: 'De indelingen konden niet worden geladen. Kies andere rijen.',

  spots: 'Witte vlekken',
  /** `what`: one thing, such as “pilot”; `where`: columns. */
  none: (what: string, where: string) => `Geen ${what} in de bronnen voor ${where}.`,
  nothing: (where: string) => `Niets in de bronnen voor ${where}.`,
  of: (count: number, what: string) => `Van ${formatNumber(count)} ${what} is dat niet bekend.`,
  emptyRows: (count: number, names: string) =>
    `Zonder iets in de bronnen: ${formatCount(count, 'rij', 'rijen')} (${names}).`,
  /** `uncertain`: of so many rows of these cells something is not known. */
  emptyCells: (empty: number, uncertain: number) =>
    `${empty === 1 ? 'Verder is 1 vak' : `Verder zijn ${formatNumber(empty)} vakken`} leeg${
      uncertain === 0
        ? '.'
        : `; bij ${formatNumber(uncertain)} daarvan is van de rij niet alles bekend.`
    }`,
  noSpots: 'In elke kolom staat iets.',
  more: (count: number) => `nog ${formatNumber(count)}`,
  showAll: 'Toon alle witte vlekken',
  emptyMeans: 'Leeg = niets bekend in de bronnen.',
  openCells: 'Kies een vak voor de namen.',

  keys: 'Pijltjes gaan naar een ander vak, Enter opent het, Escape sluit het.',
  /** How it came to stand there. */
  derived: {
    organisaties:
      'Een organisatie telt mee met wat haar eigen gegevens zeggen, en met programma’s, pilots en andere onderdelen waar zij aan werkt. Dat laatste is afgeleid: een vak met alleen zulke namen heeft een stippelrand.',
    themas:
      'Een thema heeft deze gegevens niet zelf. Geteld is wat volgens een relatie bij het thema hoort: alles in deze tabel is dus afgeleid.',
    regios:
      'Geteld zijn pilots die in de regio werken, volgens hun regio’s en gemeenten. Een pilot telt mee in elke regio waarin hij werkt.',
  },
  /** Of an opened cell. */
  cell: (row: string, column: string) => `${row}: ${column}`,
  literal: 'Staat zo in de gegevens van dit onderdeel',
  derivedList: 'Afgeleid',
  derivedBadge: 'afgeleid',
  worksHere: 'werkt in deze regio',

  saveTitle: 'Bewaar deze matrix',
  formats: {
    png: {
      name: 'Afbeelding (PNG)',
      use: 'Voor Word, PowerPoint of een website: de hele tabel met alle kolommen, groepen dichtgevouwen.',
    },
    xlsx: {
      name: 'Werkboek (XLSX)',
      use: 'Voor Excel of LibreOffice: een blad met de aantallen en een met alle namen.',
    },
    'csv-counts': { name: 'Tabel van de aantallen (CSV)', use: 'Een regel per rij van de matrix.' },
    'csv-names': {
      name: 'Tabel van de namen (CSV)',
      use: 'Een regel per naam in een vak, met hoe die daar komt.',
    },
  },
  /** Names of sheets and headings in what is saved. */
  file: {
    counts: 'Aantallen',
    names: 'Namen',
    line: 'Regel',
    looks: { group: 'groep', member: 'rij', sum: 'samen' },
    group: 'Groep',
    row: 'Rij',
    column: 'Kolom',
    name: 'Naam',
    kind: 'Soort',
    how: 'Hoe bekend',
    through: 'Waardoor',
    origin: 'Herkomst',
  },
} as const;

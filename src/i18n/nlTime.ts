import { formatCount, formatNumber } from './nlFormat.ts';

const pilots = (count: number) => formatCount(count, 'pilot', 'pilots');
const programmes = (count: number) => formatCount(count, 'programma', 'programma’s');
const parts = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');

/** The texts of the timeline and of the bar of days, in Dutch (B1); they come with those. */
export const nlTime = {
  bar: {
    label: 'De dag die u bekijkt',
    on: 'Stand op',
    handle: 'Dag',
    /** The same as a line in the drawing. */
    line: 'Dag, als lijn in de tekening',
    none: 'nog geen dag gekozen',
    choose: 'Kies een dag, of sleep de lijn in de tijdlijn.',
    earlier: 'Een jaar terug',
    later: 'Een jaar verder',
    play: 'Speel af',
    stop: 'Stop',
    close: 'Toon alle jaren',
    inNetwork: 'Toon dit in het netwerk',
    ran: (pilot: number, programme: number) =>
      `${pilots(pilot)} en ${programmes(programme)} ${pilot + programme === 1 ? 'liep' : 'liepen'} (einde soms niet bekend).`,
    /** Beside those that are certain. */
    perhaps: (count: number) =>
      `Misschien nog ${formatNumber(count)}: daarvan is een datum niet precies.`,
    hidden: (count: number) => `Verborgen: ${parts(count)} van vóór of na die dag.`,
    undated: (pilot: number, programme: number) =>
      `Zonder begindatum: ${pilots(pilot)}, ${programmes(programme)}.`,
    unsure: (count: number) => `Open en vaag: ${parts(count)} waarvan dat niet bekend is.`,
  },

  groupBy: 'Groepeer op',
  groupings: { programma: 'programma', thema: 'thema', regio: 'regio', soort: 'soort' },
  bars: {
    programme: {
      programma: 'Programma’s en akkoorden',
      thema: 'Programma’s en akkoorden per thema',
      regio: 'Programma’s en akkoorden',
      soort: 'Programma’s en akkoorden per soort',
    },
    pilot: {
      programma: 'Pilots per programma',
      thema: 'Pilots per thema',
      regio: 'Pilots per regio',
      soort: 'Pilots',
    },
  },
  /** Of what stands in none of the groups. */
  noGroup: {
    programma: 'geen landelijk programma',
    thema: 'geen thema bekend',
    regio: 'landelijk, of plaats niet bekend',
    soort: 'alle',
  },
  moments: { event: 'Gebeurtenissen', publication: 'Publicaties', result: 'Resultaten' },
  moment: {
    event: 'gebeurtenis',
    publication: 'publicatie',
    achieved: 'resultaat, behaald',
    toCome: 'resultaat, toen nog toekomst',
  },
  achieved: (count: number) => `${formatCount(count, 'resultaat', 'resultaten')} behaald`,
  toCome: (count: number) => `${formatCount(count, 'resultaat', 'resultaten')} toen nog toekomst`,
  /** A result stands on the date of the source that tells it. */
  asTold: (day: string) => `volgens een bron van ${day}`,
  derivedDate: (day: string) => `${day} (datum afgeleid)`,
  beginOnly: (day: string) => `vanaf ${day}, einde niet bekend`,
  endOnly: (day: string) => `tot ${day}, begin niet bekend`,

  drawing: 'De tijdlijn als tekening',
  keys: 'Pijltjes gaan naar een ander onderdeel, Enter opent het. Plus en min zoomen, nul toont alle jaren, Shift met een pijltje verschuift. De lijst in volgorde van tijd zegt hetzelfde.',
  dragHere: 'kies een dag',
  legend:
    'Licht = ergens in die tijd: alleen het jaar of de maand is bekend. Vervaagt = einde niet bekend. Dikke balk = pilots met dezelfde periode. Ruit: dicht = behaald, open = toen nog toekomst. Een resultaat staat op de datum van zijn bron.',
  zoom: 'Zoom en verschuif',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  back: 'Naar eerder',
  forward: 'Naar later',
  allYears: 'Alle jaren',
  save: 'Bewaar als tabel (CSV)',
  file: {
    name: 'tijdlijn',
    notKnown: 'datum niet bekend',
    what: 'Wat',
    called: 'Naam',
    begin: 'Begin of datum',
    end: 'Einde',
    when: 'Wanneer',
    theme: 'Thema',
    address: 'Adres',
    origin: 'Herkomst',
  },
  list: 'In volgorde van tijd',
  undated: (what: string) => `Zonder datum: ${what}`,
  undatedParts: {
    pilot: pilots,
    programme: programmes,
    event: (count: number) => formatCount(count, 'gebeurtenis', 'gebeurtenissen'),
    publication: (count: number) => formatCount(count, 'bron', 'bronnen'),
    result: (count: number) => formatCount(count, 'resultaat', 'resultaten'),
  },
} as const;

import { nlDivisions } from './nlDivisions.ts';
import { formatCount } from './nlFormat.ts';

const pilots = (count: number) => formatCount(count, 'pilot', 'pilots');

/** The texts of the map in Dutch (B1); part of nl.ts. */
export const nlMap = {
  label: 'Kaart van Nederland met pilots',
  keys: 'Pijltjes gaan naar de volgende regio of pilot, Enter opent, Home toont heel Nederland, plus en min zoomen, Escape sluit. Dezelfde pilots staan als tekst in de lijst “Pilots naar plaats”.',
  skip: 'Sla de kaart over, naar de lijst Pilots naar plaats',
  legend: 'Legenda',
  loading: 'De grenzen worden geladen …',
  divisions: nlDivisions,
  classes: {
    none: 'geen bekend in de bronnen',
    one: '1',
    two: '2',
    threeFour: '3–4',
    fiveMore: '5 of meer',
  },
  inGemeente: 'in een gemeente',
  inRegion: 'in een hele regio',
  several: 'cijfer: aantal pilots op die plek',
  more: 'Alles over deze plaats',
  partnerLine: (count: number) => `naar waar een partner is (${count})`,
  alikeLine: (count: number) => `naar een verwante pilot (${count})`,
  /** What scrolled the page around instead of the map. */
  left: {
    finger: 'Verschuif de kaart met twee vingers',
    wheel: 'Zoom met Ctrl (of ⌘) en het wiel',
  },
  wholeCountry: 'Heel Nederland',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  withoutPlace: (count: number) => `${pilots(count)} zonder plaats op de kaart`,
  notOnMap: (counts: string) => `Niet op deze kaart: ${counts}`,
  pilotsHere: (place: string, count: number) => `${place}: ${pilots(count)}`,
  regionNone: (region: string) => `${region}: geen pilot bekend in de bronnen`,
  onePilot: (place: string, pilot: string) => `${place}: ${pilot}, pilot`,
  regionStop: (region: string, division: string, count: number) =>
    `${region}, ${division}, ${count === 0 ? 'geen pilot bekend in de bronnen' : pilots(count)}`,
  placeCount: (place: string, count: number) => `${place} ${count}`,
  cluster: (count: number, places: string) => `${pilots(count)}: ${places}`,
  /** “e.o.”: en omgeving. */
  andAround: (place: string) => `${place} e.o.`,
  inCluster: 'cirkel: pilots op meer plekken bij elkaar',
  zoomHere: 'Zoom in op deze plekken',
  counting: 'Een pilot telt mee in elke regio waarin hij werkt.',
  withoutPilots: 'Geen pilot bekend in de bronnen',
  onlyInView: 'Alleen wat in beeld is',
  inView: (count: number, all: number) => `${count} van de ${all} gebieden zijn in beeld.`,
  listElsewhere: 'Landelijk, of zonder plaats op de kaart',
  noneHere: (date: string) => `Geen pilot bekend in de bronnen (tot en met ${date}).`,
  noneFiltered: 'Bij deze keuze is hier geen pilot bekend.',
  attribution:
    'Grenzen en indelingen: © CBS / Kadaster (CC BY 4.0), RMC-regio’s: DUO (CC BY 4.0), bewerkt. Omgeving: Natural Earth.',
  kadaster: 'Achtergrondkaart: uw IP-adres gaat dan naar het Kadaster',
  kadasterSource: 'Kaartgegevens © Kadaster.',
  failed: 'De grenzen konden niet worden geladen. De pilots staan ook in de Lijst.',
  listTitle: 'Pilots naar plaats',
  seas: { north: 'Noordzee', wadden: 'Waddenzee', ijssel: 'IJsselmeer' },
  countries: { be: 'België', de: 'Duitsland' },
} as const;

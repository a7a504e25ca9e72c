import { formatCount, formatNumber } from './nlFormat.ts';

const pilots = (count: number) => formatCount(count, 'pilot', 'pilots');
const gemeenten = (count: number) => formatCount(count, 'gemeente', 'gemeenten');

/** The texts about places in Dutch (B1): gemeenten, regions and what is there; part of nl.ts. */
export const nlPlace = {
  region: 'regio uit de gegevens',

  chip: (name: string) => `Plaats: ${name}`,
  reason: (count: number) => `de gekozen plaats (${formatNumber(count)})`,
  nowhere: (kinds: string) => `${kinds} horen niet bij een plaats`,

  field: 'Uw gemeente of regio',
  fieldHint: 'Typ de naam van een gemeente of regio',
  results: (count: number) => formatCount(count, 'plaats gevonden', 'plaatsen gevonden'),
  nothing: (text: string) => `Geen gemeente of regio gevonden voor “${text}”.`,
  loadingPlaces: 'De lijst met gemeenten wordt geladen …',
  failed: 'De lijst met gemeenten kon niet worden geladen.',
  calledAlso: (name: string) => `ook: ${name}`,
  wentInto: (names: string) => `opgegaan in ${names}`,

  locate: 'Gebruik mijn locatie',
  locating: 'Uw locatie wordt bepaald …',
  locateNote: 'Uw locatie blijft op dit apparaat.',
  locateOutside: 'Uw locatie ligt niet in een Nederlandse gemeente.',
  locateDenied: 'Dit apparaat of deze pagina geeft uw locatie niet. Typ de naam van uw gemeente.',

  aboutGemeente: 'Wat gebeurt er in deze gemeente?',
  aboutRegion: 'Wat gebeurt er in deze regio?',
  panel: 'Gekozen plaats',
  other: 'Andere plaats',
  backToPlace: (name: string) => `Terug naar ${name}`,
  showIn: { netwerk: 'Toon wat hier ligt in het netwerk', lijst: 'Toon wat hier ligt als lijst' },
  inProvince: (division: string, province: string) => `${division} in ${province}`,
  former: (name: string, lastYear: number, into: string) =>
    `${name} was een gemeente tot en met ${lastYear}. Het gebied hoort nu bij ${into}.`,
  share: (name: string, share: number) => `${name} (${formatNumber(Math.round(share * 100))} %)`,
  belongsTo: (count: number) => `Hoort bij ${formatCount(count, 'regio', 'regio’s')}`,
  edition: 'Gemeenten en regio’s: indeling van 2023; RMC-regio’s: 2026.',
  inData: 'In de gegevens:',
  part: (count: number, all: number) => `${formatNumber(count)} van de ${gemeenten(all)}`,
  showShort: 'toon',
  same: 'zelfde gemeenten',
  holds: (count: number) => `Bestaat uit ${gemeenten(count)}`,
  shown: 'op de kaart',
  overlaid: 'op de kaart, gestippeld',
  show: (division: string) => `Toon ${division} op de kaart`,

  pilotsIn: (count: number, name: string) => `${pilots(count)} in ${name} zelf`,
  pilotsAround: (count: number, division: string, name: string) =>
    `${pilots(count)} in ${division} ${name}`,
  morePilotsAround: (count: number, division: string, name: string) =>
    `${formatCount(count, 'andere pilot', 'andere pilots')} in ${division} ${name}`,
  none: (name: string, date: string) =>
    `In ${name} is geen pilot bekend in de bronnen (tot en met ${date}).`,
  noneFiltered: (name: string) => `In ${name} is bij deze filters geen pilot bekend.`,
  unknownArea: (name: string) =>
    `Welke gemeenten bij ${name} horen, is niet bekend. Alleen wat in de bronnen bij deze regio staat, is te tonen.`,
  nearest: 'Dichtstbij',
  nearestNote: 'Van grens tot grens, hemelsbreed.',
  borders: 'grenst hieraan',
  distance: (km: number) => `${formatNumber(Math.max(1, Math.round(km)))} km`,
  active: (count: number) => `${formatCount(count, 'organisatie', 'organisaties')} actief`,
  programmes: (count: number) => formatCount(count, 'programma', 'programma’s'),
  activeNote: 'Zij staan in de bronnen bij deze plaats, of bij een pilot die hier werkt.',
  elsewhere: 'Elders, maar verwant',

  similar: (regions: string, name: string) => `Andere ${regions} met hetzelfde werk als ${name}`,
  similarNote:
    'Hun pilots zijn voor dezelfde groepen, of gaan over dezelfde knelpunten of leefdomeinen. Wat weinig regio’s doen, telt zwaarder.',
  shares: (features: string) => `Ook hier: ${features}.`,
  hasMore: (features: string) => `Daar wel, hier niet bekend: ${features}. In:`,
} as const;

import { formatCount, formatNumber } from './nlFormat.ts';

const fields = (count: number) => formatCount(count, 'veld', 'velden');

/** The texts of comparing entities side by side in Dutch (B1); part of nl.ts. */
export const nlCompare = {
  title: 'Vergelijken',
  back: 'Terug naar de vergelijking',
  ask: 'Vergelijk met …',
  add: 'Voeg toe aan de vergelijking',
  /** On a small button beside a name; `row` says it in full. */
  short: 'Vergelijk',
  row: (name: string) => `Vergelijk ${name}`,
  /** Heads the boxes in the list; `chooseFor` follows it, for who does not see the panel open. */
  choose: 'Kies',
  chooseFor: (most: number) => `om te vergelijken, hoogstens ${formatNumber(most)}`,
  chooseRow: (name: string) => `Kies ${name} om te vergelijken`,
  searchAdd: 'Voeg toe',
  full: (most: number) =>
    `Meer dan ${formatNumber(most)} vergelijken kan niet. Haal er eerst een weg.`,
  remove: (name: string) => `Haal ${name} weg`,
  chooseSecond: {
    netwerk:
      'Kies er nog een: zoek het hieronder, of klik het in het netwerk aan met de Shift-toets ingedrukt.',
    kaart: 'Kies er nog een: zoek het hieronder, of druk op Vergelijk bij een pilot op de kaart.',
    lijst: 'Kies er nog een: zoek het hieronder, of kruis het aan in de lijst.',
    matrix: 'Kies er nog een: zoek het hieronder.',
    tijdlijn: 'Kies er nog een in de tijdlijn, of zoek het hieronder.',
  },

  caption: (names: string) => `${names} naast elkaar, per veld`,
  field: 'Veld',
  noField: 'heeft dit veld niet',
  /** What a row says of the values in it; a sign stands before each. */
  verdicts: {
    same: 'Hetzelfde',
    partly: 'Deels hetzelfde',
    different: 'Anders',
    one: 'Van één bekend',
    unknown: 'Niet bekend',
    own: 'Eigen, niet vergeleken',
  },
  /** Who has a value, in a row of which only a part is the same. */
  reach: {
    both: 'allebei',
    all: (count: number) => `alle ${formatNumber(count)}`,
    some: (count: number, of: number) => `${formatNumber(count)} van de ${formatNumber(of)}`,
    one: 'alleen hier',
  },
  /** The summary: a sentence per verdict that there is. */
  summary: {
    same: (names: string) => `Hetzelfde: ${names}.`,
    partly: (names: string) => `Deels hetzelfde: ${names}.`,
    different: (names: string) => `Anders: ${names}.`,
    one: (names: string) => `Van één bekend: ${names}.`,
    unknown: (count: number) => `Van ${fields(count)} is niets bekend.`,
  },
  onlyDifferences: 'Toon alleen verschillen',
  differences: (count: number, of: number) => `${formatNumber(count)} van de ${fields(of)}`,
  noDifferences: 'In wat bekend is, zijn geen verschillen.',
  sourcesRow: 'Bronnen',
  literal: (count: number) => `${formatNumber(count)} letterlijk`,
  derived: (count: number) => `${formatNumber(count)} afgeleid`,

  relations: 'Relaties',
  none: 'Ze delen niets in de bronnen.',
  told: (names: string, parts: string) =>
    parts === ''
      ? `Er is niets dat ${names} allemaal delen. Hieronder staat wat een deel van hen deelt.`
      : `${names} delen ${parts}.`,
  among: 'Met elkaar',
  byBoth: 'Gedeeld door allebei',
  byAll: (count: number) => `Gedeeld door alle ${formatNumber(count)}`,
  bySome: (count: number, of: number) =>
    `Gedeeld door ${formatNumber(count)} van de ${formatNumber(of)}`,
  only: (name: string) => `Alleen bij ${name}`,
} as const;

import { formatCount, formatNumber } from './enFormat.ts';
import type { nlPlace } from './nlPlace.ts';
import type { Translated } from './translated.ts';

const pilots = (count: number) => formatCount(count, 'pilot', 'pilots');
const municipalities = (count: number) => formatCount(count, 'municipality', 'municipalities');

/** The texts about places in English: municipalities, regions and what is there; part of en.ts. */
export const enPlace: Translated<typeof nlPlace> = {
  region: 'region of the data',

  chip: (name) => `Place: ${name}`,
  reason: (count) => `the chosen place (${formatNumber(count)})`,
  nowhere: (kinds) => `${kinds} belong to no place`,

  field: 'Your municipality or region',
  fieldHint: 'Type the name of a municipality or region',
  results: (count) => formatCount(count, 'place found', 'places found'),
  nothing: (text) => `No municipality or region found for “${text}”.`,
  loadingPlaces: 'Loading the list of municipalities …',
  failed: 'The list of municipalities could not be loaded.',
  calledAlso: (name) => `also: ${name}`,
  wentInto: (names) => `merged into ${names}`,

  locate: 'Use my location',
  locating: 'Finding your location …',
  locateNote: 'Your location stays on this device.',
  locateOutside: 'Your location is not in a Dutch municipality.',
  locateDenied:
    'This device or this page does not give your location. Type the name of your municipality.',

  aboutGemeente: 'What happens in this municipality?',
  aboutRegion: 'What happens in this region?',
  panel: 'Chosen place',
  other: 'Another place',
  backToPlace: (name) => `Back to ${name}`,
  showIn: {
    netwerk: 'Show what lies here in the network',
    lijst: 'Show what lies here as a list',
  },
  inProvince: (division, province) => `${division} in ${province}`,
  former: (name, lastYear, into) =>
    `${name} was a municipality up to and including ${lastYear}. The area now belongs to ${into}.`,
  share: (name, share) => `${name} (${formatNumber(Math.round(share * 100))}%)`,
  belongsTo: (count) => `Belongs to ${formatCount(count, 'region', 'regions')}`,
  edition: 'Municipalities and regions: division of 2023; RMC regions: 2026.',
  inData: 'In the data:',
  part: (count, all) => `${formatNumber(count)} of the ${municipalities(all)}`,
  showShort: 'show',
  same: 'same municipalities',
  holds: (count) => `Consists of ${municipalities(count)}`,
  shown: 'on the map',
  overlaid: 'on the map, dotted',
  show: (division) => `Show ${division} on the map`,

  pilotsIn: (count, name) => `${pilots(count)} in ${name} itself`,
  pilotsAround: (count, division, name) => `${pilots(count)} in the ${division} of ${name}`,
  morePilotsAround: (count, division, name) =>
    `${formatCount(count, 'other pilot', 'other pilots')} in the ${division} of ${name}`,
  none: (name, date) => `No pilot in ${name} is known in the sources (up to ${date}).`,
  noneFiltered: (name) => `With these filters no pilot in ${name} is known.`,
  unknownArea: (name) =>
    `It is not known which municipalities belong to ${name}. Only what the sources name with this region can be shown.`,
  nearest: 'Nearest',
  nearestNote: 'From border to border, as the crow flies.',
  borders: 'borders on this',
  distance: (km) => `${formatNumber(Math.max(1, Math.round(km)))} km`,
  active: (count) => `${formatCount(count, 'organisation', 'organisations')} active`,
  programmes: (count) => formatCount(count, 'programme', 'programmes'),
  activeNote: 'The sources name them with this place, or with a pilot that works here.',
  elsewhere: 'Elsewhere, but related',

  similar: (regions, name) => `Other ${regions} with the same work as ${name}`,
  similarNote:
    'Their pilots are for the same groups, or are about the same bottlenecks or areas of life. What few regions do counts more.',
  shares: (features) => `Also here: ${features}.`,
  hasMore: (features) => `There, but not known here: ${features}. In:`,
};

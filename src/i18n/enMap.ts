import { enDivisions } from './enDivisions.ts';
import { formatCount } from './enFormat.ts';
import type { nlMap } from './nlMap.ts';
import type { Translated } from './translated.ts';

const pilots = (count: number) => formatCount(count, 'pilot', 'pilots');

/** The texts of the map in English; part of en.ts. */
export const enMap: Translated<typeof nlMap> = {
  label: 'Map of the Netherlands with pilots',
  keys: 'Arrow keys go to the next region or pilot, Enter opens, Home shows the whole country, plus and minus zoom, Escape closes. The same pilots are in the list “Pilots by place” as text.',
  skip: 'Skip the map, to the list Pilots by place',
  legend: 'Legend',
  loading: 'Loading the boundaries …',
  divisions: enDivisions,
  classes: {
    none: 'none known in the sources',
    one: '1',
    two: '2',
    threeFour: '3–4',
    fiveMore: '5 or more',
  },
  inGemeente: 'in a municipality',
  inRegion: 'in a whole region',
  several: 'number: pilots at that place',
  more: 'Everything about this place',
  partnerLine: (count) => `to where a partner is (${count})`,
  alikeLine: (count) => `to a related pilot (${count})`,
  left: {
    finger: 'Move the map with two fingers',
    wheel: 'Zoom with Ctrl (or ⌘) and the wheel',
  },
  wholeCountry: 'Whole country',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  withoutPlace: (count) => `${pilots(count)} without a place on the map`,
  notOnMap: (counts) => `Not on this map: ${counts}`,
  pilotsHere: (place, count) => `${place}: ${pilots(count)}`,
  regionNone: (region) => `${region}: no pilot known in the sources`,
  onePilot: (place, pilot) => `${place}: ${pilot}, pilot`,
  regionStop: (region, division, count) =>
    `${region}, ${division}, ${count === 0 ? 'no pilot known in the sources' : pilots(count)}`,
  placeCount: (place, count) => `${place} ${count}`,
  cluster: (count, places) => `${pilots(count)}: ${places}`,
  andAround: (place) => `${place} and around`,
  inCluster: 'circle: pilots at several places close together',
  zoomHere: 'Zoom in on these places',
  counting: 'A pilot counts in every region where it works.',
  withoutPilots: 'No pilot known in the sources',
  onlyInView: 'Only what is in view',
  inView: (count, all) => `${count} of the ${all} areas are in view.`,
  listElsewhere: 'National, or without a place on the map',
  noneHere: (date) => `No pilot known in the sources (up to ${date}).`,
  noneFiltered: 'With this choice no pilot is known here.',
  attribution:
    'Boundaries and divisions: © CBS / Kadaster (CC BY 4.0), RMC regions: DUO (CC BY 4.0), adapted. Surroundings: Natural Earth.',
  kadaster: 'Background map: your IP address then goes to the Kadaster, the Dutch land registry',
  kadasterSource: 'Map data © Kadaster.',
  failed: 'The boundaries could not be loaded. The pilots are in the List as well.',
  listTitle: 'Pilots by place',
  seas: { north: 'North Sea', wadden: 'Wadden Sea', ijssel: 'IJsselmeer' },
  countries: { be: 'Belgium', de: 'Germany' },
};

import { formatCount, formatNumber } from './enFormat.ts';
import type { nlTime } from './nlTime.ts';
import type { Translated } from './translated.ts';

const pilots = (count: number) => formatCount(count, 'pilot', 'pilots');
const programmes = (count: number) => formatCount(count, 'programme', 'programmes');
const parts = (count: number) => formatCount(count, 'item', 'items');

/** The texts of the timeline and of the bar of days, in English; part of en.ts. */
export const enTime: Translated<typeof nlTime> = {
  bar: {
    label: 'The day you look at',
    on: 'As on',
    handle: 'Day',
    line: 'Day, as a line in the drawing',
    none: 'no day chosen yet',
    choose: 'Choose a day, or drag the line in the timeline.',
    earlier: 'A year back',
    later: 'A year on',
    play: 'Play',
    stop: 'Stop',
    close: 'Show all years',
    inNetwork: 'Show this in the network',
    ran: (pilot, programme) =>
      `${pilots(pilot)} and ${programmes(programme)} ${pilot + programme === 1 ? 'was' : 'were'} running (end not always known).`,
    perhaps: (count) => `Perhaps ${formatNumber(count)} more: of those a date is not exact.`,
    hidden: (count) => `Hidden: ${parts(count)} from before or after that day.`,
    undated: (pilot, programme) =>
      `Without a begin date: ${pilots(pilot)}, ${programmes(programme)}.`,
    unsure: (count) => `Hollow and faint: ${parts(count)} of which that is not known.`,
  },

  groupBy: 'Group by',
  groupings: { programma: 'programme', thema: 'theme', regio: 'region', soort: 'kind' },
  bars: {
    programme: {
      programma: 'Programmes and agreements',
      thema: 'Programmes and agreements by theme',
      regio: 'Programmes and agreements',
      soort: 'Programmes and agreements by kind',
    },
    pilot: {
      programma: 'Pilots by programme',
      thema: 'Pilots by theme',
      regio: 'Pilots by region',
      soort: 'Pilots',
    },
  },
  noGroup: {
    programma: 'no national programme',
    thema: 'no theme known',
    regio: 'national, or place not known',
    soort: 'all',
  },
  moments: { event: 'Events', publication: 'Publications', result: 'Results' },
  moment: {
    event: 'event',
    publication: 'publication',
    achieved: 'result, achieved',
    toCome: 'result, then still to come',
  },
  achieved: (count) => `${formatCount(count, 'result', 'results')} achieved`,
  toCome: (count) => `${formatCount(count, 'result', 'results')} then still to come`,
  asTold: (day) => `as told by a source of ${day}`,
  derivedDate: (day) => `${day} (date derived)`,
  beginOnly: (day) => `from ${day}, end not known`,
  endOnly: (day) => `until ${day}, begin not known`,

  drawing: 'The timeline as a drawing',
  keys: 'Arrows go to another item, Enter opens it. Plus and minus zoom, zero shows all years, Shift with an arrow moves. The list in order of time says the same.',
  dragHere: 'choose a day',
  legend:
    'Light = somewhere in that time: only the year or month is known. Fades = end not known. Thick bar = pilots with the same period. Diamond: filled = achieved, open = then still to come. A result stands on the date of its source.',
  zoom: 'Zoom and move',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  back: 'Earlier',
  forward: 'Later',
  allYears: 'All years',
  save: 'Save as a table (CSV)',
  file: {
    name: 'timeline',
    notKnown: 'date not known',
    what: 'What',
    called: 'Name',
    begin: 'Begin or date',
    end: 'End',
    when: 'When',
    theme: 'Theme',
    address: 'Address',
    origin: 'Origin',
  },
  list: 'In order of time',
  undated: (what) => `Without a date: ${what}`,
  undatedParts: {
    pilot: pilots,
    programme: programmes,
    event: (count) => formatCount(count, 'event', 'events'),
    publication: (count) => formatCount(count, 'source', 'sources'),
    result: (count) => formatCount(count, 'result', 'results'),
  },
};

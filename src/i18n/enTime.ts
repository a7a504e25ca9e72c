import { formatCount } from './enFormat.ts';
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
    perhaps: (count) =>
      count === 1
        ? 'Of 1 that is not certain: a date is not exact.'
        : `Of ${count} that is not certain: a date is not exact.`,
    hidden: (count) => `Not shown, for no longer or not yet there: ${parts(count)}.`,
    undated: (pilot, programme) =>
      `Without a begin date: ${pilots(pilot)}, ${programmes(programme)}.`,
    unsure: (count) => `Drawn hollow and faint, for not certain: ${parts(count)}.`,
  },
};

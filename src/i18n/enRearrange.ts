import { formatCount } from './enFormat.ts';
import type { nlRearrange } from './nlRearrange.ts';
import type { Translated } from './translated.ts';

const items = (count: number) => formatCount(count, 'item', 'items');

/** The texts of laying out the network in this page, in English; part of en.ts. */
export const enRearrange: Translated<typeof nlRearrange> = {
  start: 'Rearrange',
  explain:
    'Spreads what is in view over the space anew. Only you see that: a link to this page shows the fixed places.',
  tooFew: 'Rearranging takes 2 or more items in view.',
  comparing:
    'Rearranging is not possible while you compare versions: then everything stays in its fixed place.',
  busy: (percentage) => `Rearranging: ${percentage}%`,
  stop: 'Stop',
  back: 'Back to the fixed places',
  onlyHere: 'A link shows the fixed places.',
  told: {
    done: (count) => `Rearranged: ${items(count)}.`,
    stopped: 'Rearranging was stopped. Everything is in its fixed place.',
    back: 'Everything is in its fixed place again.',
    outgrown: 'Something came into view. So everything is in its fixed place again.',
    comparing: 'You now compare versions. So everything is in its fixed place again.',
    failed: 'Rearranging did not work. Are you connected? Try again.',
  },
  making: {
    busy: (percentage) => `Computing the places: ${percentage}%`,
    busyExplain: 'The List and the filters already work.',
    stop: 'Stop',
    stopped:
      'The places were not computed. So there is no network to see here. The List shows everything.',
    failed:
      'The places could not be computed. Are you connected? Try again. The List shows everything.',
    again: 'Compute the places',
    made: 'The places are computed.',
  },
};

import { nlTime } from './nlTime.ts';
import type { Texts } from './texts.ts';

/** The texts of the timeline and of the bar of days, in the language of `texts`; in Dutch they come with those. */
export function timeTexts({ time = nlTime }: Texts): NonNullable<Texts['time']> {
  return time;
}

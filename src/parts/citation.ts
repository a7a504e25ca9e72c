import type { Texts } from '../i18n/texts.ts';
import type { Choices } from '../state/choices.ts';
import type { Origin } from './origin.ts';

/**
 * How to name what these choices show as a source: a plain line with an address that keeps showing this version, and the
 * day (2026-11-22) that it was looked at. `title`: of what is shown; undefined: the data as a whole.
 */
export function citation(
  origin: Origin,
  choices: Choices,
  title: string | undefined,
  day: string,
  { share, format }: Texts,
): string {
  const source = origin.source(choices);
  const named = title === undefined ? source : share.partOf(title, source);
  return share.seenOn(named, format.dateInText(day));
}

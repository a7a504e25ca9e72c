import { addMonths, dayNumber, dayOf } from '../time/days.ts';

/** Part of the axis that is looked at, in days since 1970 (see dayNumber). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly day: number;
  /** As precise as the step: a year or a month. */
  readonly date: string;
}

/** Never less than this is looked at, days: closer the data does not tell more. */
const LEAST_DAYS = 31;
/** From many to few, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000] as const;

/** A range kept inside the whole, and not smaller than a month; one that is larger is the whole. */
export function within({ from, to }: Range, whole: Range): Range {
  const length = Math.min(Math.max(to - from, LEAST_DAYS), whole.to - whole.from);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** Larger or smaller by a factor (2 = twice as close), with a day staying where it is. */
export function zoomed({ from, to }: Range, factor: number, around: number, whole: Range): Range {
  return within(
    { from: around - (around - from) / factor, to: around + (to - around) / factor },
    whole,
  );
}

/** Moved by a number of days. */
export function panned({ from, to }: Range, days: number, whole: Range): Range {
  return within({ from: from + days, to: to + days }, whole);
}

/** Where the axis has a line and a name, at most `most` of them: at years, or when closer at months. */
export function ticks({ from, to }: Range, most: number): Tick[] {
  const months = ((to - from) / 365.25) * 12;
  const step = STEPS.find((candidate) => months / candidate <= Math.max(1, most)) ?? 12_000;
  const start = dayOf(from);
  const total = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const first = Math.ceil(total / step) * step;
  const found: Tick[] = [];
  for (let at = first; found.length <= most + 1; at += step) {
    const date = addMonths('0000-01-01', at);
    const day = dayNumber(date);
    if (day > to || at >= 120_000) break;
    if (day >= from)
      found.push({ day, date: step % 12 === 0 ? date.slice(0, 4) : date.slice(0, 7) });
  }
  return found;
}

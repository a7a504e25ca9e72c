import { dayNumber } from '../../domain/time/days.ts';
import type { Range } from '../../domain/timeline/axis.ts';
import type { Bar } from '../../domain/timeline/bars.ts';
import { firstDay } from '../../domain/timeline/bars.ts';
import { inLanes } from '../../domain/timeline/lanes.ts';
import { textWidth } from '../../drawing/textWidth.ts';

export const NAME = { size: 12, weight: 450 };
/** Between a mark and its name, px. */
export const NAME_GAP = 6;
const LANE_GAP = 10;
/** Even a day can be seen and hit, px. */
const LEAST_WIDTH = 10;

/** From days to px in the drawing. */
export interface Scale {
  readonly range: Range;
  readonly width: number;
}

export const toX = (day: number, { range, width }: Scale): number =>
  ((day - range.from) / (range.to - range.from)) * width;

/** A bar in px: the certain part, what may be before and after it, and whether it fades there. */
export interface PlacedBar {
  readonly bar: Bar;
  readonly lane: number;
  readonly left: number;
  readonly right: number;
  /** Where it had certainly begun, and had not certainly ended; the same place when it is nowhere certain. */
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly openBegin: boolean;
  readonly openEnd: boolean;
  /** undefined: the name stands elsewhere, or over the bar where it has no room beside it. */
  readonly name: { readonly side: 'right' | 'left' | 'over'; readonly text: string } | undefined;
}

/**
 * The bars of a group in lanes, of which none comes over another. `last`: the day to which an open bar is drawn.
 * `nameOf`: what stands beside it; undefined: nothing. Bars outside the range are left out.
 */
export function placeBars(
  bars: readonly Bar[],
  scale: Scale,
  last: number,
  nameOf: (bar: Bar) => string | undefined,
): PlacedBar[] {
  const { width } = scale;
  const seen = bars.flatMap((bar) => {
    const place = extent(bar, scale, last);
    return place.right < 0 || place.left > width ? [] : { bar, ...place };
  });
  const named = seen.map((place) => {
    const text = nameOf(place.bar);
    if (text === undefined) return { ...place, name: undefined, room: place };
    const long = textWidth(text, NAME.size, NAME.weight) + NAME_GAP;
    const [from, to] = [Math.max(0, place.left), Math.min(width, place.right)];
    if (to + long <= width) {
      return {
        ...place,
        name: { side: 'right', text } as const,
        room: { left: from, right: to + long },
      };
    }
    if (from - long >= 0) {
      return {
        ...place,
        name: { side: 'left', text } as const,
        room: { left: from - long, right: to },
      };
    }
    return { ...place, name: { side: 'over', text } as const, room: { left: 0, right: width } };
  });
  const lanes = inLanes(
    named.map(({ room }) => room),
    LANE_GAP,
  );
  return named.map(({ room: _, ...place }, at) => ({ ...place, lane: lanes[at] ?? 0 }));
}

function extent(bar: Bar, scale: Scale, last: number) {
  const { begin, end } = bar;
  const x = (day: string, after = 0) => toX(dayNumber(day) + after, scale);
  const first = dayNumber(firstDay(bar));
  const openBegin = begin === undefined;
  const openEnd = end === undefined;
  const left = openBegin ? x(end?.first ?? '') - 40 : x(begin.first);
  const natural = openEnd
    ? toX(Math.max(last, first + 365), scale)
    : x(end.last < (begin?.first ?? '') ? (begin?.last ?? end.last) : end.last, 1);
  const right = Math.max(natural, left + LEAST_WIDTH);
  const sureFrom = Math.min(
    right,
    openBegin ? left : Math.max(left, x(begin.last, isDay(begin) ? 0 : 1)),
  );
  const sureTo = openEnd
    ? right
    : Math.max(sureFrom, Math.min(right, x(end.first, isDay(end) ? 1 : 0)));
  return { left, right, sureFrom, sureTo, openBegin, openEnd };
}

const isDay = ({ first, last }: { readonly first: string; readonly last: string }): boolean =>
  first === last;

import { useMemo, useState } from 'react';
import { panned, type Range, within, zoomed } from '../../domain/timeline/axis.ts';

/** How much closer one press of a button or key brings it. */
const STEP = 1.6;
/** Part of what is seen that one press of a key moves it. */
const PAN_PART = 0.25;

/** The part of the axis that is looked at, and how to change it. */
export function useRange(whole: Range) {
  const [chosen, setChosen] = useState<Range>();
  const range = useMemo(
    () => (chosen === undefined ? whole : within(chosen, whole)),
    [chosen, whole],
  );
  // From what it is by then: a slow device sends several moves before it draws.
  const change = (to: (now: Range) => Range) =>
    setChosen((now) => to(now === undefined ? whole : within(now, whole)));
  const zoom = (factor: number) =>
    change((now) => zoomed(now, factor, (now.from + now.to) / 2, whole));
  return {
    range,
    isWhole: range.from <= whole.from && range.to >= whole.to,
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    zoomBy: (factor: number, around: number) => change((now) => zoomed(now, factor, around, whole)),
    panBy: (days: number) => change((now) => panned(now, days, whole)),
    panStep: (direction: 1 | -1) =>
      change((now) => panned(now, direction * PAN_PART * (now.to - now.from), whole)),
    showAll: () => setChosen(undefined),
  };
}

export type RangeControl = ReturnType<typeof useRange>;

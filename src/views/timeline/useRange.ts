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
  const middle = (range.from + range.to) / 2;
  return {
    range,
    isWhole: range.from <= whole.from && range.to >= whole.to,
    zoomIn: () => setChosen(zoomed(range, STEP, middle, whole)),
    zoomOut: () => setChosen(zoomed(range, 1 / STEP, middle, whole)),
    zoomBy: (factor: number, around: number) => setChosen(zoomed(range, factor, around, whole)),
    panBy: (days: number) => setChosen(panned(range, days, whole)),
    panStep: (direction: 1 | -1) =>
      setChosen(panned(range, direction * PAN_PART * (range.to - range.from), whole)),
    showAll: () => setChosen(undefined),
  };
}

export type RangeControl = ReturnType<typeof useRange>;

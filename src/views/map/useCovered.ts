import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../../drawing/boxes.ts';

/** What always stands over the map. */
const PARTS = '.map-place, .map-legend, .map-zoom, .map-list > .button';
const NOTHING: readonly Box[] = [];

/** Where buttons and legend stand, in px of the frame; measured again when `frame` is another one. */
export function useCovered(
  stage: RefObject<HTMLElement | null>,
  frame: object | undefined,
): readonly Box[] {
  const [covered, setCovered] = useState(NOTHING);
  useLayoutEffect(() => {
    const node = stage.current;
    // A new frame moves the parts; without one there is nothing to measure.
    if (!node || !frame) return;
    const { left, top } = node.getBoundingClientRect();
    setCovered(
      [...node.querySelectorAll(PARTS)].map((part) => {
        const box = part.getBoundingClientRect();
        return {
          left: box.left - left,
          top: box.top - top,
          right: box.right - left,
          bottom: box.bottom - top,
        };
      }),
    );
  }, [stage, frame]);
  return covered;
}

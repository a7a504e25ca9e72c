import type { Pixel } from '../../domain/geo/mercator.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance to what it is about, and to the edge of the frame, in px. */
const GAP = 18;
const EDGE = 8;

/**
 * Where a panel stands beside a point of the map, wholly inside the frame: right of it, left of it
 * when there is no room, and in a narrow frame at the side that the point leaves free.
 */
export function popoverSpot(at: Pixel, panel: Size, frame: Size): { left: number; top: number } {
  const lastLeft = Math.max(EDGE, frame.width - panel.width - EDGE);
  const lastTop = Math.max(EDGE, frame.height - panel.height - EDGE);
  const beside = Math.min(lastTop, Math.max(EDGE, at.y - GAP));
  if (at.x + GAP <= lastLeft) return { left: Math.max(EDGE, at.x + GAP), top: beside };
  const toTheLeft = Math.min(lastLeft, at.x - GAP - panel.width);
  if (toTheLeft >= EDGE) return { left: toTheLeft, top: beside };
  const left = Math.min(lastLeft, Math.max(EDGE, at.x - panel.width / 2));
  const below = at.y + GAP <= lastTop;
  return {
    left,
    top: below
      ? Math.max(EDGE, at.y + GAP)
      : Math.max(EDGE, Math.min(lastTop, at.y - GAP - panel.height)),
  };
}

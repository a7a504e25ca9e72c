/** What a drawing is asked for, apart from how it is made: who asks need not fetch the engine. */
import type { LensLayout } from '../domain/schema.ts';
import type { Rect } from './geometry.ts';
import type { LayoutLine, LayoutNode, RingInput } from './graph.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Parts of the frame that buttons stand over. */
  readonly keepFree?: readonly Rect[];
}

/** The picture in a window of 1280 × 800, with chips and buttons along its foot. */
export const DESKTOP_FRAME: Frame = {
  width: 1024,
  height: 627,
  keepFree: [{ x: 0, y: 583, width: 1024, height: 44 }],
};

/** Units² of a drawing that a node and its name need. */
const ROOM = 4500;
/** However few there are. */
const LEAST_SHARE = 0.6;

/**
 * The frame that so many nodes need, in the shape of the picture: few get a smaller one, for shown as large as it fits
 * they then are larger themselves; more than the picture has room for get a larger one.
 */
export function frameFor(count: number): Required<Frame> {
  const { width, height, keepFree = [] } = DESKTOP_FRAME;
  const share = Math.max(LEAST_SHARE, Math.sqrt((count * ROOM) / (width * height)));
  return {
    width: width * share,
    height: height * share,
    keepFree: keepFree.map((rect) => ({
      x: rect.x * share,
      y: rect.y * share,
      width: rect.width * share,
      height: rect.height * share,
    })),
  };
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  /** One per pair of nodes. */
  readonly lines: readonly LayoutLine[];
  /** All relations of an entity in the version, also those outside the lens. */
  readonly totalRelations?: Readonly<Record<string, number>>;
  readonly frame: Frame;
  /** Only for a drawing in rings: from the middle outwards, who stands in which. */
  readonly rings?: readonly RingInput[];
  /** Drawing of a neighbouring version: whoever is in both keeps his place. */
  readonly previous?: LensLayout;
  readonly seed?: number;
}

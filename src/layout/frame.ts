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

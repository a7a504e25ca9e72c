import type { Kind } from '../../../domain/kinds.ts';
import type { CountClass } from '../../../drawing/countClasses.ts';
import type { Size } from '../../../drawing/nameBlock.ts';

/** The matrix as a picture on paper: everything with its place. Px. */
export interface PlacedText {
  readonly text: string;
  /** Where the text begins, or its middle, and the middle of its line. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly align: 'left' | 'center';
  /** Of a narrow column: written upwards from here. */
  readonly upright?: boolean;
  readonly colour: 'ink' | 'quiet' | 'warn' | 'onDarkest';
}

export interface PlacedCell extends Size {
  readonly x: number;
  readonly y: number;
  readonly fill: CountClass | 'warn';
  /** All that is in it is derived, where that is the exception. */
  readonly derived: boolean;
}

export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly kind: Kind;
}

export interface Picture extends Size {
  readonly texts: readonly PlacedText[];
  readonly cells: readonly PlacedCell[];
  readonly marks: readonly PlacedMark[];
  /** Heights of the lines above what a part is together, from `left` to `right`. */
  readonly rules: readonly { readonly y: number; readonly left: number; readonly right: number }[];
}

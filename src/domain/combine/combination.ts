/** What a file of somebody's own adds to the published version. Plain data. */
import type { ListName, Row } from './lists.ts';

/** Something that the published version does not have. */
export interface Added {
  readonly list: ListName;
  readonly row: Row;
  /** Ids of published records that may be the same: somebody must decide. */
  readonly likes: readonly string[];
}

export interface FieldMerge {
  readonly field: string;
  readonly published: unknown;
  readonly own: unknown;
  /** With the own value over the published one. */
  readonly combined: unknown;
}

/** Something that both have. At least one of the lists has a field. */
export interface Changed {
  readonly list: ListName;
  readonly id: string;
  /** Its id in the own file, when that is another. */
  readonly ownId?: string;
  /** The own file knows more: a field that was not known, a longer list, a more precise date. */
  readonly filled: readonly FieldMerge[];
  /** Both say something, and something else. */
  readonly contradicted: readonly FieldMerge[];
}

/** Something that the published version says is no more, or has under another id that the own file has as well. */
export interface Retired {
  readonly list: ListName;
  readonly row: Row;
  readonly note: string;
  /** What took its place, when that is there. */
  readonly replacedBy?: string;
}

export interface Combination {
  readonly added: readonly Added[];
  readonly changed: readonly Changed[];
  readonly retired: readonly Retired[];
  /** How many rows say nothing that is not known. */
  readonly same: number;
}

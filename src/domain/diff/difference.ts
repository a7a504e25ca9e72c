/** What differs between two versions. Plain data: it can be written as JSON and applied again. */
import type { RecordCollection, VocabularyName } from '../check/structure.ts';
import type { Collections } from '../schema.ts';

/** One field that is other than before. `before` or `after` is absent when the field was, or is, not there (not known). */
export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** It says the same as before: only the id of what it refers to is another. Not worth telling. */
  readonly followsRename?: true;
}

/** A record that is in both versions, other than before. */
export interface RecordChange {
  /** Its id in the later version. */
  readonly id: string;
  /** Its id in the earlier version, when that was another. */
  readonly formerId?: string;
  /** The id apart; in the order of the later record, then what is gone. */
  readonly fields: readonly FieldChange[];
}

/** Of one list of records. */
export interface ListDifference<T> {
  /** Whole records, in the order of their version. */
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly RecordChange[];
  /**
   * All ids of the later list. Absent when its order follows by itself: as it was when it has the same ids,
   * and by id otherwise.
   */
  readonly order?: readonly string[];
}

export type CollectionDifferences = {
  readonly [K in RecordCollection]: ListDifference<Collections[K][number]>;
};
export type VocabularyDifferences = {
  readonly [V in VocabularyName]: ListDifference<Collections['vocabularies'][V][number]>;
};

export interface Difference {
  readonly collections: CollectionDifferences;
  readonly vocabularies: VocabularyDifferences;
}

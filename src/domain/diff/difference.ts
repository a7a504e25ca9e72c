/** What differs between two versions. Plain data: it can be written as JSON and applied again. */
import type { RecordCollection, VocabularyName } from '../check/structure.ts';
import type { Collections } from '../schema.ts';

/** One field that is other than before. undefined: the field was, or is, not there (not known). */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that is in both versions, other than before. */
export interface RecordChange {
  /** Its id in the later version. */
  readonly id: string;
  /** Its id in the earlier version, when that was another (an alias says so). */
  readonly formerId?: string;
  /** In the order of the later record, then what is gone. */
  readonly fields: readonly FieldChange[];
}

/** Of one list of records. */
export interface ListDifference<T> {
  /** Whole records, by id. */
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly RecordChange[];
  /** All ids of the later list, when adding, removing and sorting by id would not give its order. */
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

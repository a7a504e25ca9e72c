import type { LoadProblem } from '../../data/loadResult.ts';
import type { FaultKind } from '../../data/workbook/fault.ts';
import type { Problem } from '../../domain/check/problem.ts';
import type { RawCollections } from '../../domain/check/structure.ts';
import type { Collections, NetworkFile, Vocabularies } from '../../domain/schema.ts';
import type { Notice } from '../notices.ts';
import type { OwnWords } from '../toNetworkFile.ts';

/** A file of the visitor: its name, after the folders that it was chosen with, and what is in it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that reading needs to know. Plain data: it goes to a worker. */
export interface ReadingTask {
  readonly files: readonly GivenFile[];
  /** What all of it together is called. */
  readonly name: string;
  /** ISO date of the day on which it is read. */
  readonly today: string;
  /** What the files do not say, in the language of the page. */
  readonly words: OwnWords;
  /** Of the published version: the words of tables that come without their own. */
  readonly vocabularies: Vocabularies;
  /** The published version, when the files are to be put over it; absent: they are looked at by themselves. */
  readonly published?: Collections | undefined;
}

/** Why nothing of it can be read, where nobody else has a name for that. */
export type RefusalKind =
  | 'empty'
  | 'no-files'
  | 'too-many-files'
  | 'too-large'
  | 'several'
  | 'unknown-form'
  | 'no-text'
  | 'too-deep'
  | 'too-wide'
  | 'too-long'
  | 'bad-xml'
  | 'nothing-known'
  | 'no-rows'
  | 'no-version';

export type Refused =
  | { readonly kind: RefusalKind; readonly file: string }
  | { readonly kind: 'workbook'; readonly file: string; readonly fault: FaultKind }
  | { readonly kind: 'load'; readonly problem: LoadProblem };

export type Reading =
  | {
      readonly outcome: 'opened';
      readonly network: NetworkFile;
      /** Warnings: it can be used in spite of them. */
      readonly problems: readonly Problem[];
      readonly notices: readonly Notice[];
      /** Whether it has the form of a version of this map: only that can be put over one. */
      readonly isVersion: boolean;
    }
  /** Put over the published version: what was read, as it is. */
  | {
      readonly outcome: 'compared';
      readonly own: RawCollections;
      /** Id of the version that it says it was made of. */
      readonly madeOf: string | undefined;
      /** Warnings that the published version by itself does not have. */
      readonly problems: readonly Problem[];
    }
  /** At least one of them is an error. */
  | { readonly outcome: 'wrong'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'refused'; readonly why: Refused };

export const refused = (kind: RefusalKind, file: string): Reading => ({
  outcome: 'refused',
  why: { kind, file },
});

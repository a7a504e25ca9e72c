/** Why a file could not be loaded, with what a clear message needs. The words are in the texts of the app. */
export type LoadProblem =
  /** Not there (404), or the server answers every address with its home page. */
  | { readonly kind: 'not-found'; readonly file: string }
  /** The server answers, but with another fault: 403, 500. */
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  /** No answer: the network is down, or the answer broke off. */
  | { readonly kind: 'network'; readonly file: string }
  /** Not JSON. `cutOff`: it ends too early. Line and column count from 1. */
  | {
      readonly kind: 'not-json';
      readonly file: string;
      readonly cutOff: boolean;
      readonly line: number;
      readonly column: number;
    }
  /** Not the bytes that the index announces: damaged, or of another build. */
  | { readonly kind: 'wrong-hash'; readonly file: string }
  /** Made for a newer version of this program. */
  | {
      readonly kind: 'from-future';
      readonly file: string;
      readonly found: number;
      readonly supported: number;
    }
  /** JSON, but not this data; the first few faults by field. */
  | { readonly kind: 'wrong-shape'; readonly file: string; readonly faults: readonly ShapeFault[] }
  /** More bytes than a page can work with. */
  | { readonly kind: 'too-large'; readonly file: string; readonly most: number }
  /** The server stopped answering halfway, or never began. */
  | { readonly kind: 'too-slow'; readonly file: string }
  /** A file that is not in the folder of this site. */
  | { readonly kind: 'elsewhere'; readonly address: string }
  /** A file of nodes and links in which no node can be used; `first`: where the first fault is, if there is one. */
  | { readonly kind: 'no-nodes'; readonly file: string; readonly first: string | undefined }
  /** The program fell over it in a way that no check foresees. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** The index does not know the version that was asked for. */
  | {
      readonly kind: 'unknown-version';
      readonly asked: string;
      readonly known: readonly string[];
      readonly latest: string;
    };

export interface ShapeFault {
  /** Such as `pilots 3 › name`, counted from 1; empty: the file as a whole. */
  readonly field: string;
  /** Code of the schema library: `invalid_type`, `unrecognized_keys`, … */
  readonly code: string;
}

export type LoadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LoadProblem };

export const failed = (problem: LoadProblem): { readonly ok: false; problem: LoadProblem } => ({
  ok: false,
  problem,
});

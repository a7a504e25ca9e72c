import type { LoadProblem } from '../data/load.ts';

/** Something that is fetched: on its way, there, or failed with the reason. */
export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: LoadProblem };

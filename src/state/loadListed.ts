import type { FetchOptions } from '../data/fetchText.ts';
import type { LoadProblem, LoadResult } from '../data/load.ts';
import type { IndexFile } from '../domain/schema.ts';

/** What is there is not what the index announced: the site was renewed, or a cache kept a bad copy. */
const OUT_OF_STEP: readonly LoadProblem['kind'][] = ['not-found', 'wrong-hash', 'not-json'];

/** The outcome of a load, also when it throws, which none should. */
export async function settle<T>(load: () => Promise<LoadResult<T>>): Promise<LoadResult<T>> {
  try {
    return await load();
  } catch (error) {
    return { ok: false, problem: { kind: 'unusable', reason: String(error) } };
  }
}

/**
 * Loads files that the index lists. When they are out of step with it, reads the index once more
 * (`renew`), and then these files, past all caches. Never throws.
 */
export async function loadListed<T>(
  index: IndexFile,
  renew: () => Promise<LoadResult<IndexFile>>,
  load: (index: IndexFile, options: FetchOptions) => Promise<LoadResult<T>>,
  signal?: AbortSignal,
): Promise<LoadResult<T>> {
  const first = await settle(() => load(index, { signal }));
  if (first.ok || signal?.aborted || !OUT_OF_STEP.includes(first.problem.kind)) return first;
  const renewed = await renew();
  if (renewed.ok) return settle(() => load(renewed.value, { signal, cache: 'reload' }));
  // That the page is too old says more than that a file is not there.
  return renewed.problem.kind === 'from-future' ? renewed : first;
}

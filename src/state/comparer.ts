import type { LoadProblem, LoadResult } from '../data/load.ts';
import type { Network } from '../domain/network.ts';
import type { Comparison } from './comparison.ts';
import type { Loading } from './loading.ts';

/** How the earlier version is had. */
type LoadBefore = (id: string, signal: AbortSignal) => Promise<LoadResult<Network>>;

/** The arithmetic is only fetched when somebody compares. */
const loadArithmetic = () => import('./compareNetworks.ts');

/**
 * Compares one pair of versions at a time and tells how far it is. Keeps the earlier version only as long
 * as it is compared with; what another question has overtaken is taken back.
 */
export function createComparer(
  loadBefore: LoadBefore,
  tell: (comparison: Loading<Comparison> | undefined) => void,
) {
  let asked: { readonly id: string; readonly after: Network } | undefined;
  let before: Network | undefined;
  let request: AbortController | undefined;

  async function compare(id: string, after: Network, signal: AbortSignal) {
    const known = before?.file.version.id === id ? before : undefined;
    const [arithmetic, earlier] = await Promise.all([
      loadArithmetic().catch(() => undefined),
      known ? ({ ok: true, value: known } as const) : loadBefore(id, signal),
    ]);
    if (signal.aborted) return;
    if (!earlier.ok) return fail(earlier.problem);
    before = earlier.value;
    if (!arithmetic) return fail({ kind: 'network', file: 'compareNetworks' });
    try {
      tell({ status: 'ready', value: arithmetic.compareNetworks(before, after) });
    } catch (error) {
      fail({ kind: 'unusable', reason: String(error) });
    }
  }

  function fail(problem: LoadProblem) {
    // The same question may be asked again.
    asked = undefined;
    tell({ status: 'failed', problem });
  }

  return {
    /** Compares with version `id`. The question that was asked last changes nothing. */
    start(id: string, after: Network) {
      if (asked?.id === id && asked.after === after) return;
      request?.abort();
      request = new AbortController();
      asked = { id, after };
      tell({ status: 'loading' });
      void compare(id, after, request.signal);
    },
    /** Forgets the earlier version too. */
    stop() {
      request?.abort();
      asked = undefined;
      before = undefined;
      tell(undefined);
    },
  };
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Follower } from '../../../background/slices.ts';
import type { Lens, LensId } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId, Network } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import type { Part, WhyBack } from './placed.ts';

/** What is being laid out. */
interface Job {
  readonly lens: LensId;
  /** undefined: everything in the lens. */
  readonly part: Part | undefined;
  /** 0 to 1: how far it is. */
  readonly share: number;
}

/** How the last thing that happened to the places of a lens ended. */
export interface Outcome {
  readonly lens: LensId;
  /** `made`: the lens has its places now; `done`: a part of it has places of its own. */
  readonly how: 'made' | 'done' | 'failed' | 'stopped' | 'back' | WhyBack;
}

interface DrawingsState {
  /** Of lenses that the data holds no places for. */
  readonly whole: Readonly<Partial<Record<LensId, LensLayout>>>;
  /** What a filter left, on places of its own. */
  readonly rearranged: { readonly part: Part; readonly layout: LensLayout } | undefined;
  readonly job: Job | undefined;
  readonly outcome: Outcome | undefined;
}

/**
 * What is laid out in this page of one network, one thing at a time. Outlives the view, so that whoever looks at the
 * list meanwhile loses nothing; nothing is stored, and no address tells of it.
 */
class Drawings {
  readonly state: StoreApi<DrawingsState> = createStore<DrawingsState>(() => ({
    whole: {},
    rearranged: undefined,
    job: undefined,
    outcome: undefined,
  }));
  readonly #network: Network;
  #stopping = new AbortController();

  constructor(network: Network) {
    this.#network = network;
  }

  /** Lays out all of a lens. */
  drawWhole(lens: Lens, graph: LensGraph): Promise<void> {
    return this.#run({ lens: lens.id, part: undefined }, async (follower) => {
      const { layOutWhole } = await import('./layOut.ts');
      const placed = (layout: LensLayout) => {
        const { whole } = this.state.getState();
        return { whole: { ...whole, [lens.id]: layout } };
      };
      const layout = await layOutWhole(this.#network, lens, graph, {
        ...follower,
        // Seen at once; what stands better comes in its place.
        onEarly: (early) => {
          if (!follower.signal?.aborted) this.state.setState(placed(early));
        },
      });
      return () => placed(layout);
    });
  }

  /** Lays out what is shown of a lens. `folded`: what the fixed drawing folds; it stays folded. */
  rearrange(
    lens: LensId,
    graph: LensGraph,
    ids: ReadonlySet<EntityId>,
    folded: LensLayout['folded'],
  ): Promise<void> {
    const part = { lens, ids };
    return this.#run({ lens, part }, async (follower) => {
      const { layOutPart } = await import('./layOut.ts');
      const layout = await layOutPart(this.#network, graph, ids, follower);
      return () => ({ rearranged: { part, layout: { ...layout, folded } } });
    });
  }

  /** Ends what is going on. */
  stop(how: 'stopped' | WhyBack = 'stopped'): void {
    const { job } = this.state.getState();
    this.#stopping.abort();
    this.state.setState({ job: undefined, outcome: job && { lens: job.lens, how } });
  }

  /** Lets go of what is going on, as if it was never asked for. */
  drop(): void {
    this.#stopping.abort();
    this.state.setState({ job: undefined });
  }

  /** Leaves the places of what was rearranged. */
  goBack(how: 'back' | WhyBack = 'back'): void {
    const { rearranged } = this.state.getState();
    const outcome = rearranged && { lens: rearranged.part.lens, how };
    this.state.setState({ rearranged: undefined, outcome });
  }

  /** Ends what was going on before; what that still gives is left. */
  async #run(
    what: Pick<Job, 'lens' | 'part'>,
    draw: (follower: Follower) => Promise<(state: DrawingsState) => Partial<DrawingsState>>,
  ): Promise<void> {
    const { state } = this;
    dropOthers(this);
    latest = this;
    this.#stopping.abort();
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    const end = (how: Outcome['how']) => ({ job: undefined, outcome: { lens: what.lens, how } });
    const onProgress = (share: number) => {
      const { job } = state.getState();
      // The page shows whole percentages, and redraws for each.
      if (signal.aborted || !job || percentage(share) === percentage(job.share)) return;
      state.setState({ job: { ...job, share } });
    };
    state.setState({ job: { ...what, share: 0 }, outcome: undefined });
    try {
      const change = await draw({ signal, onProgress });
      if (!signal.aborted)
        state.setState((now) => ({ ...change(now), ...end(what.part ? 'done' : 'made') }));
    } catch {
      if (!signal.aborted) state.setState(end('failed'));
    }
  }
}

/** 0 to 100, of a share of 0 to 1. */
export const percentage = (share: number): number => Math.floor(share * 100);

/** What last began to lay out: nobody waits for two versions at once. */
let latest: Drawings | undefined;

/** Lets go of what is going on for a network that is no longer shown. */
export function dropOthers(shown: Drawings): void {
  if (latest === shown) return;
  latest?.drop();
  latest = undefined;
}

const kept = new WeakMap<Network, Drawings>();

/** Those of a network, kept as long as the network is. */
export function drawingsOf(network: Network): Drawings {
  const known = kept.get(network);
  if (known !== undefined) return known;
  const drawings = new Drawings(network);
  kept.set(network, drawings);
  return drawings;
}

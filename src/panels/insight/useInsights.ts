import { useEffect, useState } from 'react';
import { runInSlices } from '../../background/slices.ts';
import { findInsights, type Insights } from '../../domain/insight/insights.ts';
import type { Lens } from '../../domain/lenses.ts';
import type { LensGraph } from '../../domain/lensGraph.ts';
import type { LensLayout } from '../../domain/schema.ts';
import { namedGroups } from '../../layout/lensGroups.ts';
import { useActiveFilters } from '../../parts/useActiveFilters.ts';
import { useLensGraph } from '../../parts/useLensGraph.ts';
import { useSelection } from '../../state/useAppStore.ts';

export interface LensInsights {
  readonly lens: Lens;
  readonly graph: LensGraph;
  readonly layout: LensLayout | undefined;
  /** Undefined until they are found for this lens. While a filter changes them, those of before. */
  readonly found: Found | undefined;
}

interface Found {
  readonly insights: Insights;
  /** The filters that they were found under, in words; '': none. */
  readonly filters: string;
}

/** What stands out in the lens on screen, as the filters leave it. */
export function useInsights(): LensInsights {
  const { network, visible, values } = useSelection();
  const { lens, graph, whole } = useLensGraph();
  const layout = network.file.layouts[lens.id];
  const [found, setFound] = useState<Found & { readonly of: LensGraph }>();
  const filters = useActiveFilters()
    .map(({ text }) => text)
    .join('; ');
  useEffect(() => {
    const stop = new AbortController();
    function* work() {
      const groups = yield* namedGroups(network, values, whole, layout);
      const folded = layout?.folded ?? [];
      return yield* findInsights({ network, lens: graph, visible, values, groups, folded });
    }
    runInSlices(work(), { signal: stop.signal }).then(
      (insights) => setFound({ of: graph, insights, filters }),
      (cause) => {
        if (stop.signal.aborted) return;
        // Thrown while drawing, so that the panel says that it failed.
        setFound(() => {
          throw cause;
        });
      },
    );
    return () => stop.abort();
  }, [network, graph, whole, visible, values, layout, filters]);
  return { lens, graph, layout, found: found?.of === graph ? found : undefined };
}

import { useEffect, useMemo, useState } from 'react';
import { runInSlices } from '../../background/slices.ts';
import { findInsights, type Insights } from '../../domain/insight/insights.ts';
import type { Lens } from '../../domain/lenses.ts';
import type { LensGraph } from '../../domain/lensGraph.ts';
import type { LensLayout } from '../../domain/schema.ts';
import { groupsOf } from '../../layout/foundGroups.ts';
import { useLensGraph } from '../../parts/useLensGraph.ts';
import { useSelection } from '../../state/useAppStore.ts';

export interface LensInsights {
  readonly lens: Lens;
  readonly graph: LensGraph;
  readonly layout: LensLayout | undefined;
  /** Undefined until they are found. While a filter changes them, those of before. */
  readonly insights: Insights | undefined;
}

/** What stands out in the lens on screen, as the filters leave it. */
export function useInsights(): LensInsights {
  const { network, visible, values } = useSelection();
  const { lens, graph, whole } = useLensGraph();
  const layout = network.file.layouts[lens.id];
  const groups = useMemo(() => groupsOf(whole, layout), [whole, layout]);
  const [found, setFound] = useState<{ readonly of: LensGraph; readonly insights: Insights }>();
  useEffect(() => {
    const stop = new AbortController();
    const folded = layout?.folded ?? [];
    const work = findInsights({ network, lens: graph, visible, values, groups, folded });
    runInSlices(work, { signal: stop.signal }).then(
      (insights) => setFound({ of: graph, insights }),
      (cause) => {
        if (stop.signal.aborted) return;
        // Thrown while drawing, so that the panel says that it failed.
        setFound(() => {
          throw cause;
        });
      },
    );
    return () => stop.abort();
  }, [network, graph, visible, values, groups, layout]);
  return { lens, graph, layout, insights: found?.of === graph ? found.insights : undefined };
}

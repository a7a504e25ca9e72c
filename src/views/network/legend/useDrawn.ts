import { useMemo } from 'react';
import { linesAmong } from '../../../domain/lensGraph.ts';
import type { EntityId } from '../../../domain/network.ts';
import { useLensGraph } from '../../../parts/useLensGraph.ts';
import { useSelection } from '../../../state/useAppStore.ts';
import { placedOf } from '../rearrange/placed.ts';
import { useFixedLayout } from '../rearrange/useLensLayout.ts';

/** What the picture of the chosen lens holds, of what the filters leave. */
export interface Drawn {
  readonly ids: ReadonlySet<EntityId>;
  readonly lines: number;
}

/** What is drawn now; undefined as long as there are no places. What is gone since an earlier version does not count. */
export function useDrawn(): Drawn | undefined {
  const { visible } = useSelection();
  const { lens, graph } = useLensGraph();
  const layout = useFixedLayout(lens);
  return useMemo(() => {
    if (layout === undefined) return undefined;
    const ids = placedOf(graph, layout, visible);
    return { ids, lines: linesAmong(graph, ids).length };
  }, [graph, layout, visible]);
}

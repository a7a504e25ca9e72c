import { useMemo } from 'react';
import { type Lens, lensOf } from '../domain/lenses.ts';
import { countedGraph, type LensGraph, lensGraph } from '../domain/lensGraph.ts';
import { useChoices, useSelection } from '../state/useAppStore.ts';

interface ShownLens {
  readonly lens: Lens;
  /** With lines for the relations that the filters count. */
  readonly graph: LensGraph;
  /** With all lines, whatever is filtered. */
  readonly whole: LensGraph;
}

/** The chosen lens of the shown version. */
export function useLensGraph(): ShownLens {
  const { network, counted } = useSelection();
  const { lens: id } = useChoices();
  const lens = lensOf(id);
  const whole = useMemo(() => lensGraph(network, lens), [network, lens]);
  const graph = useMemo(
    () => countedGraph(whole, lens, network, counted),
    [whole, lens, network, counted],
  );
  return { lens, graph, whole };
}

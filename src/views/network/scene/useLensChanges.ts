import { useMemo } from 'react';
import type { Lens } from '../../../domain/lenses.ts';
import { countedGraph, lensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId } from '../../../domain/network.ts';
import {
  useComparison,
  useEarlierSelection,
  useSelection,
  useVisibleGone,
} from '../../../state/useAppStore.ts';
import {
  countMarks,
  type DrawnLens,
  type LensChanges,
  lensChanges,
  type NodeMark,
} from './changes.ts';
import { turnLayout } from './geometry.ts';

/** A lens while versions are compared, and what the filters leave of the changes. */
interface ComparedLens {
  readonly changes: LensChanges;
  /** Of everything, also what is not in the lens. */
  readonly counts: Readonly<Record<NodeMark, number>>;
  /** What is visible of both versions. */
  readonly visible: ReadonlySet<EntityId>;
}

/**
 * undefined: nothing is compared. `turned`: the layout of the shown version was turned for a tall window,
 * so that of the earlier one is turned too.
 */
export function useLensChanges(
  lens: Lens,
  shown: DrawnLens | undefined,
  turned: boolean,
): ComparedLens | undefined {
  const { visible } = useSelection();
  const comparison = useComparison();
  const gone = useVisibleGone();
  const counted = useEarlierSelection()?.counted;
  const changes = useMemo(() => {
    if (!comparison || !shown || !counted) return undefined;
    const { before } = comparison;
    const stored = before.file.layouts[lens.id];
    const layout = stored && turned ? turnLayout(stored) : stored;
    const graph = countedGraph(lensGraph(before, lens), lens, before, counted);
    return lensChanges(shown, { graph, layout }, comparison.changes);
  }, [comparison, counted, shown, lens, turned]);
  return useMemo(() => {
    if (!changes || !comparison) return undefined;
    const both = new Set([...visible, ...gone]);
    return { changes, counts: countMarks(comparison.changes, both), visible: both };
  }, [changes, comparison, gone, visible]);
}

import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import { useAppState, useChoices, useSelection } from '../../../state/useAppStore.ts';
import { drawingsOf, dropOthers } from './drawings.ts';
import { type Part, placedOf, whyBack } from './placed.ts';

export interface Places {
  /** Where everything stands now; undefined: there are no places yet. */
  readonly layout: LensLayout | undefined;
  /** Where everything stands for everybody. */
  readonly fixed: LensLayout | undefined;
  /** What is in the picture. */
  readonly shown: ReadonlySet<EntityId>;
}

/** Where everything of a lens stands for everybody, from the data or made in this page; undefined: there are no places yet. */
export function useFixedLayout(lens: Lens): LensLayout | undefined {
  const { network } = useSelection();
  const made = useStore(drawingsOf(network).state, ({ whole }) => whole[lens.id]);
  return network.file.layouts[lens.id] ?? made;
}

/**
 * How a lens of groups stands when there are no areas: as it was laid out in this page, or as somebody's own file gives
 * it. undefined: as the lens says.
 */
export function useWithoutAreas(lens: Lens): 'made' | 'given' | undefined {
  const { network } = useSelection();
  const ownFile = useAppState((state) => state.ownFile);
  const fixed = useFixedLayout(lens);
  const isRearranged = useStore(
    drawingsOf(network).state,
    ({ rearranged }) => rearranged?.part.lens === lens.id,
  );
  if (lens.arrangement !== 'groups') return undefined;
  if (isRearranged) return 'made';
  if (fixed?.groups.length !== 0) return undefined;
  return ownFile !== undefined && fixed === network.file.layouts[lens.id] ? 'given' : 'made';
}

/**
 * The places of a lens: what the visitor rearranged as long as that holds all that is shown, else the fixed ones, from
 * the data or made in this page.
 */
export function useLensLayout(lens: Lens, graph: LensGraph): Places {
  const { network, visible } = useSelection();
  const { since } = useChoices();
  const drawings = drawingsOf(network);
  const rearranged = useStore(drawings.state, (state) => state.rearranged);
  const inTheMaking = useStore(drawings.state, ({ job }) => job?.part);
  const fixed = useFixedLayout(lens);
  const shown = useMemo(() => placedOf(graph, fixed, visible), [graph, fixed, visible]);
  const now = { lens: lens.id, shown, compares: since !== undefined };
  const why = (part: Part | undefined) => part && whyBack(part, now);
  const whyGoBack = why(rearranged?.part);
  const whyStop = why(inTheMaking);
  useEffect(() => dropOthers(drawings), [drawings]);
  useEffect(() => {
    if (whyGoBack !== undefined) drawings.goBack(whyGoBack);
    if (whyStop !== undefined) drawings.stop(whyStop);
  }, [drawings, whyGoBack, whyStop]);
  const layout = rearranged && whyGoBack === undefined ? rearranged.layout : fixed;
  return useMemo(() => ({ layout, fixed, shown }), [layout, fixed, shown]);
}

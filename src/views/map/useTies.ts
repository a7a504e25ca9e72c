import { useMemo } from 'react';
import { geographyOf } from '../../domain/geo/geography.ts';
import type { EntityId, Network } from '../../domain/network.ts';
import { useSimilar } from '../../parts/similar/useSimilar.ts';
import type { Atlas } from './atlas.ts';
import type { MapData } from './mapData.ts';
import { partnerTies, pilotTies, type Tie } from './ties.ts';

/** So many pilots that are most alike get a line. */
const NEAREST = 5;

export interface Ties {
  readonly partners: readonly Tie[];
  /** To pilots that are alike, without the reasons that the visitor took away. */
  readonly alike: readonly Tie[];
}

/** The lines of the selected pilot; none for something else, or for a pilot without a place. */
export function useTies(
  atlas: Atlas,
  network: Network,
  { places }: MapData,
  selected: EntityId | undefined,
): Ties {
  const alike = useSimilar(selected ?? '');
  return useMemo(() => {
    const isPilot = network.entities.get(selected ?? '')?.kind === 'pilot';
    if (selected === undefined || !isPilot) return { partners: [], alike: [] };
    const geography = geographyOf(network, atlas.divisions);
    const nearest = alike.slice(0, NEAREST).map(({ id }) => id);
    return {
      partners: partnerTies(network, geography, atlas.areas, places, selected),
      alike: pilotTies(network, places, selected, nearest),
    };
  }, [atlas, network, places, selected, alike]);
}

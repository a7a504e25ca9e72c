import { useEffect, useMemo } from 'react';
import { geographyOf } from '../../domain/geo/geography.ts';
import type { EntityId } from '../../domain/network.ts';
import { similarityIndex } from '../../domain/similarity/features.ts';
import { type Alike, similarTo } from '../../domain/similarity/similarity.ts';
import { useActions, useChoices, useDivisions, useSelection } from '../../state/useAppStore.ts';

/**
 * What is alike to an entity, most alike first, without the reasons that the visitor took away. Whether two are near each
 * other counts as soon as the divisions are there.
 */
export function useSimilar(id: EntityId): readonly Alike[] {
  const { network, values } = useSelection();
  const { withoutReasons: without } = useChoices();
  const divisions = useDivisions();
  const { loadDivisions } = useActions();
  useEffect(() => {
    void loadDivisions();
  }, [loadDivisions]);
  return useMemo(() => {
    const geography = divisions && geographyOf(network, divisions);
    return similarTo(network, similarityIndex(network, values), id, { geography, without });
  }, [network, values, divisions, without, id]);
}

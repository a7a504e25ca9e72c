import type { FacetValues } from '../../../domain/facets.ts';
import { drawnGraph } from '../../../domain/insight/drawnGraph.ts';
import { drawnGroups } from '../../../domain/insight/groupNames.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId, Network } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { groupsOf } from '../../../layout/foundGroups.ts';
import { groupName, startCased } from '../../../parts/groupWords.ts';
import { GROUP_LETTERS, type GroupNames } from '../paint/groupLetters.ts';

/** The groups of a lens that have a colour, and everyone's. */
export interface GroupColours extends GroupNames {
  readonly numbers: ReadonlyMap<EntityId, number>;
}

/**
 * Gives the largest groups a colour, as many as there are. By everything in the lens, so that a filter changes no
 * colour and no name.
 */
export function groupColours(
  network: Network,
  values: FacetValues,
  lens: LensGraph,
  layout: LensLayout | undefined,
  texts: Texts,
): GroupColours {
  const folded = layout?.folded ?? [];
  const graph = drawnGraph(lens, new Set(network.entities.keys()), folded);
  const groups = drawnGroups(groupsOf(lens, layout), graph, network, values, folded);
  const coloured = groups.slice(0, GROUP_LETTERS.length);
  return {
    names: coloured.map((group, at) => startCased(groupName(group, at, network, texts))),
    numbers: new Map(coloured.flatMap(({ members }, at) => members.map((id) => [id, at] as const))),
    rest: groups.length > coloured.length ? texts.groups.rest : texts.groups.ungrouped,
  };
}

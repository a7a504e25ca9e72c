import type { FacetValues } from '../../../domain/facets.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId, Network } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import { startCased } from '../../../i18n/format.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { namedGroups } from '../../../layout/lensGroups.ts';
import { groupName } from '../../../parts/groupWords.ts';
import { GROUP_LETTERS, type GroupNames } from '../paint/groupLetters.ts';

/** The groups of a lens that have a colour, and everyone's. */
export interface GroupColours extends GroupNames {
  readonly numbers: ReadonlyMap<EntityId, number>;
}

/**
 * Gives the largest groups a colour, as many as there are. By everything in the lens, so that a filter changes no
 * colour and no name. In steps.
 */
export function* groupColours(
  network: Network,
  values: FacetValues,
  lens: LensGraph,
  layout: LensLayout | undefined,
  texts: Texts,
): Generator<undefined, GroupColours> {
  const groups = yield* namedGroups(network, values, lens, layout);
  const coloured = groups.slice(0, GROUP_LETTERS.length);
  return {
    names: coloured.map((group) => startCased(groupName(group, network, texts))),
    numbers: new Map(
      coloured.flatMap(({ number, members }) => members.map((id) => [id, number] as const)),
    ),
    rest: groups.length > coloured.length ? texts.groups.rest : texts.groups.ungrouped,
  };
}

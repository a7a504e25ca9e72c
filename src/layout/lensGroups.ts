import type { FacetValues } from '../domain/facets.ts';
import { drawnGraph } from '../domain/insight/drawnGraph.ts';
import { type Group, lensGroups, type NamedGroup } from '../domain/insight/groupNames.ts';
import type { LensGraph } from '../domain/lensGraph.ts';
import { type EntityId, type Network, pictureName } from '../domain/network.ts';
import type { LensLayout } from '../domain/schema.ts';
import { layoutGraph } from './graph.ts';
import { groupsInSteps } from './groups.ts';

const SEED = 1627;

/** Finding them takes a while where the data does not give them, and several parts of a page ask for the same ones. */
const found = new WeakMap<LensGraph, Found>();

interface Found {
  readonly layout: LensLayout | undefined;
  readonly groups: readonly NamedGroup[];
}

/**
 * The groups of a lens, named: those of its drawing in the data, else found by who has lines with whom. `lens`:
 * everything in it, so that a filter changes no group and no name. In steps that tell nothing of how far it is.
 */
export function* namedGroups(
  network: Network,
  values: FacetValues,
  lens: LensGraph,
  layout: LensLayout | undefined,
): Generator<undefined, readonly NamedGroup[]> {
  const known = found.get(lens);
  if (known !== undefined && known.layout === layout) return known.groups;
  const folded = layout?.folded ?? [];
  const graph = drawnGraph(lens, new Set(network.entities.keys()), folded);
  const areDrawn = layout !== undefined && layout.groups.length > 0;
  const groups = areDrawn ? layout.groups : yield* foundGroups(lens);
  yield;
  const named = lensGroups(groups, graph, network, values, folded);
  found.set(lens, { layout, groups: named });
  return named;
}

function* foundGroups(lens: LensGraph): Generator<undefined, Group[]> {
  const nodes = lens.entities.map((entity) => ({
    id: entity.id,
    name: pictureName(entity),
    lines: lens.degrees.get(entity.id) ?? 0,
  }));
  const graph = layoutGraph(nodes, lens.lines);
  const steps = groupsInSteps(graph, new Set(), SEED);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return membersOf(step.value, graph.nodes);
    yield;
  }
}

/** Per group its members. `numbers`: of each node the number of its group. */
function membersOf(numbers: readonly number[], nodes: readonly { id: EntityId }[]): Group[] {
  const members: EntityId[][] = [];
  numbers.forEach((group, node) => {
    members[group] ??= [];
    members[group].push(nodes[node]?.id ?? '');
  });
  return members.map((ids) => ({ members: ids }));
}

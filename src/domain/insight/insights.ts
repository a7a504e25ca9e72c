import type { FacetValues } from '../facets.ts';
import type { LensGraph } from '../lensGraph.ts';
import type { EntityId, Network } from '../network.ts';
import { type Bridge, findBridges } from './bridges.ts';
import { type Connector, connectors } from './connectors.ts';
import { connectedParts, cutPoints, looseWithout } from './cutPoints.ts';
import { type DrawnGraph, drawnGraph, idsOf } from './drawnGraph.ts';
import { type NamedGroup, visibleGroups } from './groupNames.ts';
import { betweenness } from './shortestPaths.ts';
import { type SingleRole, singleRoles } from './singleRoles.ts';

/** What stands out in the visible part of a lens. Of each only the clearest; the numbers say of how many. */
export interface Insights {
  readonly graph: DrawnGraph;
  /** Of three members or more that are visible, in the order of the whole lens. */
  readonly groups: readonly NamedGroup[];
  readonly domains: readonly Connector[];
  readonly leefdomeinen: readonly Connector[];
  /** Their groups are those of `groups`. */
  readonly bridges: readonly Bridge[];
  readonly holders: readonly Holder[];
  /** How many there are that hold something, also those that are not in `holders`. */
  readonly holderCount: number;
  readonly isolated: readonly EntityId[];
  /** Small parts without a line to the largest, of two members or more. */
  readonly apart: readonly (readonly EntityId[])[];
  readonly roles: readonly SingleRole[];
}

/** Who keeps others in the network. */
export interface Holder {
  readonly id: EntityId;
  /** What comes loose without it. */
  readonly loose: readonly EntityId[];
}

interface InsightInput {
  readonly network: Network;
  readonly lens: LensGraph;
  readonly visible: ReadonlySet<EntityId>;
  readonly values: FacetValues;
  /** Umbrellas that are not drawn. */
  readonly folded: readonly EntityId[];
  /** Of the whole lens. */
  readonly groups: readonly NamedGroup[];
}

/** So many of each are told. */
const TOLD = 5;
const TOLD_CONNECTORS = 3;

/** Looks for everything at once; yields often, so that it can be done in slices. The same input gives the same. */
export function* findInsights(input: InsightInput): Generator<undefined, Insights> {
  const { network, values, visible } = input;
  const graph = drawnGraph(input.lens, visible, input.folded);
  const groups = visibleGroups(input.groups, graph, network, values);
  yield;
  const between = yield* betweenness(graph.neighbours);
  const bridges = yield* findBridges(
    graph,
    groups.map(({ members }) => members),
    between,
    TOLD,
  );
  yield;
  const holders = cutPoints(graph.neighbours).sort((a, b) => b.loose - a.loose || a.node - b.node);
  const [, ...parts] = connectedParts(graph.neighbours);
  return {
    graph,
    groups,
    domains: connectors(graph, values, 'domein').slice(0, TOLD_CONNECTORS),
    leefdomeinen: connectors(graph, values, 'leefdomein').slice(0, TOLD_CONNECTORS),
    bridges,
    holders: holders.slice(0, TOLD).map(({ node }) => ({
      id: graph.ids[node] ?? '',
      loose: idsOf(graph, looseWithout(graph.neighbours, node)),
    })),
    holderCount: holders.length,
    isolated: graph.ids.filter((_, node) => graph.neighbours[node]?.length === 0),
    apart: parts.filter(({ length }) => length > 1).map((part) => idsOf(graph, part)),
    roles: singleRoles(network, visible),
  };
}

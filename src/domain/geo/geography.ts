/** Where the entities of a version are, in gemeenten of today. */
import { type EntityId, linksOf, type Network } from '../network.ts';
import type { Region } from '../schema.ts';
import { neighboursIn } from './divisions.ts';
import type { Divisions } from './divisionsSchema.ts';
import { spotOfRegion, spotsOfPilot } from './placement.ts';

export interface Geography {
  /** Codes of the gemeenten that an entity works in or covers; empty: national, not known, or of no place. */
  readonly gemeentenOf: (id: EntityId) => readonly string[];
  /** Codes of the gemeenten that share a border on land with one; empty for an island or an unknown code. */
  readonly neighboursOf: (gemeente: string) => readonly string[];
}

const made = new WeakMap<Network, WeakMap<Divisions, Geography>>();

/** The same network and divisions give the same object. */
export function geographyOf(network: Network, divisions: Divisions): Geography {
  const ofNetwork = made.get(network) ?? new WeakMap<Divisions, Geography>();
  made.set(network, ofNetwork);
  const geography = ofNetwork.get(divisions) ?? makeGeography(network, divisions);
  ofNetwork.set(divisions, geography);
  return geography;
}

/**
 * A pilot is in the gemeenten of its regions and in those that it names, a region in its own; anything else is where
 * its relations with regions say.
 */
function makeGeography(network: Network, divisions: Divisions): Geography {
  const regions = new Map(network.file.regions.map((region) => [region.id, region]));
  const places = new Map<EntityId, readonly string[]>();
  const spotOf = (region: Region) => spotOfRegion(region, regions, divisions)?.gemeenten ?? [];
  for (const { id, kind, record } of network.entities.values()) {
    const found =
      kind === 'pilot'
        ? spotsOfPilot(record, regions, divisions).flatMap((spot) => spot.gemeenten)
        : kind === 'region'
          ? spotOf(record)
          : linksOf(network, id).flatMap(({ other }) =>
              other.kind === 'region' ? spotOf(other.record) : [],
            );
    if (found.length > 0) places.set(id, [...new Set(found)]);
  }
  const neighbours = neighboursIn(divisions);
  return {
    gemeentenOf: (id) => places.get(id) ?? [],
    neighboursOf: (gemeente) => neighbours.get(gemeente) ?? [],
  };
}

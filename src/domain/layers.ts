/** In which layer around the young person an entity works, as far as the data says. */
import type { Entity, EntityId, Network } from './network.ts';
import type { Pilot } from './schema.ts';

/** Layers of the vocabulary that follow from where a pilot is; a version without them leaves it unknown. */
const LOCAL = 'lokaal';
const REGIONAL = 'regionaal';
const GEMEENTE = 'gemeente';

/**
 * The layer of each entity that has one. What works in several layers stands in the one nearest to the young
 * person: the vocabulary lists them from near to far. An entity whose layer is not known is not in the map.
 */
export function layersOf(network: Network): ReadonlyMap<EntityId, string> {
  const known = network.file.vocabularies.layers.map(({ id }) => id);
  const layers = new Map<EntityId, string>();
  for (const entity of network.entities.values()) {
    const own = toldLayers(entity, network);
    const nearest = known.find((layer) => own.includes(layer));
    if (nearest !== undefined) layers.set(entity.id, nearest);
  }
  return layers;
}

function toldLayers({ kind, record }: Entity, network: Network): readonly string[] {
  if (kind === 'organisation') return record.layer === undefined ? [] : [record.layer];
  if (kind === 'knelpunt') return record.layers ?? [];
  return kind === 'pilot' ? layersOfPilot(record, network) : [];
}

/** A pilot for gemeenten only is local, one for a larger region regional; without a region it is not known. */
function layersOfPilot({ regions = [] }: Pilot, network: Network): string[] {
  const kinds = regions.flatMap((id) => {
    const region = network.entities.get(id);
    return region?.kind === 'region' ? [region.record.kind] : [];
  });
  if (kinds.length === 0) return [];
  return [kinds.every((kind) => kind === GEMEENTE) ? LOCAL : REGIONAL];
}

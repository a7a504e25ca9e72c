import type { Entity, Network } from '../network.ts';
import { sharedProgrammes } from '../sharedProgrammes.ts';

/**
 * What so many belong to that a path through it says little: what too many organisations share, and what the drawings
 * in the data leave out for the same reason. Each once; largest first, then what is only left out.
 */
export function umbrellasOf(network: Network): Entity[] {
  const shared = sharedProgrammes(network).umbrellas.map(({ activity }) => activity);
  const folded = Object.values(network.file.layouts).flatMap((layout) =>
    layout.folded.flatMap((id) => network.entities.get(id) ?? []),
  );
  return [...new Set([...shared, ...folded])];
}

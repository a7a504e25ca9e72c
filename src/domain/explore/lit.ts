import type { EntityId } from '../network.ts';

/** What stands out in a picture: entities, and lines by their `pairKey`. */
export interface Lit {
  readonly nodes: ReadonlySet<EntityId>;
  readonly lines: ReadonlySet<string>;
}

import type { EntityId } from '../../domain/network.ts';
import type { Scene, SceneLine, SceneNode } from './scene.ts';

/** What stands out: one node with its neighbours and the lines to them. */
export interface Emphasis {
  readonly centre: EntityId;
  readonly lit: ReadonlySet<EntityId>;
  readonly lines: readonly SceneLine[];
}

/**
 * Lights up an entity and its neighbours. `neighbours` also counts for an entity that is not drawn
 * itself, such as a folded umbrella: then its drawn neighbours are lit. undefined: nothing is lit.
 */
export function emphasise(
  scene: Scene,
  centre: EntityId | undefined,
  neighbours: ReadonlySet<EntityId>,
): Emphasis | undefined {
  if (centre === undefined) return undefined;
  const lit = new Set(
    scene.nodes.filter(({ id }) => id === centre || neighbours.has(id)).map(({ id }) => id),
  );
  if (lit.size === 0) return undefined;
  return {
    centre,
    lit,
    lines: scene.lines.filter(({ from, to }) => from.id === centre || to.id === centre),
  };
}

export function isLit(emphasis: Emphasis | undefined, node: SceneNode): boolean {
  return emphasis === undefined || emphasis.lit.has(node.id);
}

import type { EntityId } from '../../domain/network.ts';
import type { NodeMark } from './changes.ts';
import type { Scene, SceneLine, SceneNode } from './scene.ts';

/** What stands out: one node with its neighbours and the lines to them, or all nodes with one mark. */
export interface Emphasis {
  readonly lit: ReadonlySet<EntityId>;
  readonly lines: readonly SceneLine[];
}

/**
 * Lights up an entity and its neighbours. `neighbours` also counts for an entity that is not drawn
 * itself, such as a folded umbrella: then its drawn neighbours are lit. undefined: nothing is lit.
 */
export function emphasise(
  scene: Scene,
  centre: EntityId,
  neighbours: ReadonlySet<EntityId>,
): Emphasis | undefined {
  const lit = new Set(
    scene.nodes.filter(({ id }) => id === centre || neighbours.has(id)).map(({ id }) => id),
  );
  if (lit.size === 0) return undefined;
  return {
    lit,
    lines: scene.lines.filter(({ from, to }) => from.id === centre || to.id === centre),
  };
}

/** Lights up all that is new, changed or gone, with the lines that are so too. undefined: nothing is. */
export function emphasiseMark(scene: Scene, mark: NodeMark | undefined): Emphasis | undefined {
  const lit = new Set(scene.nodes.filter((node) => node.mark === mark).map(({ id }) => id));
  if (mark === undefined || lit.size === 0) return undefined;
  return { lit, lines: scene.lines.filter((line) => line.mark === mark) };
}

export function isLit(emphasis: Emphasis | undefined, node: SceneNode): boolean {
  return emphasis === undefined || emphasis.lit.has(node.id);
}

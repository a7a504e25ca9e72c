import type { Lit } from '../../../domain/explore/lit.ts';
import type { EntityId } from '../../../domain/network.ts';
import { pairKey } from '../../../domain/pairKey.ts';
import type { NodeMark } from './changes.ts';
import type { Scene, SceneLine, SceneNode } from './scene.ts';

/** What stands out in a scene. */
export interface Emphasis {
  readonly lit: ReadonlySet<EntityId>;
  readonly lines: readonly SceneLine[];
}

/** What may be asked to stand out. */
interface Asked {
  readonly selected: EntityId | undefined;
  /** Where the visitor walks by keys. */
  readonly focused: EntityId | undefined;
  /** Instead of the selection: what bears one mark, a path, what several share. */
  readonly lit: Lit | undefined;
  readonly neighbours: (id: EntityId) => ReadonlySet<EntityId>;
}

/** What stands out: what is pointed at, else where the visitor walks, else what is lit, else the selection. */
export function emphasisOf(
  scene: Scene,
  { selected, focused, lit, neighbours }: Asked,
  hovered: EntityId | undefined,
): Emphasis | undefined {
  const centre = hovered ?? focused ?? (lit === undefined ? selected : undefined);
  return centre === undefined
    ? emphasiseLit(scene, lit)
    : emphasise(scene, centre, neighbours(centre));
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

/** Lights up what was asked for, as far as it is drawn. undefined: nothing is. */
export function emphasiseLit(scene: Scene, lit: Lit | undefined): Emphasis | undefined {
  if (!lit) return undefined;
  const drawn = new Set(scene.nodes.map(({ id }) => id).filter((id) => lit.nodes.has(id)));
  if (drawn.size === 0) return undefined;
  const isMeant = ({ from, to }: SceneLine) => lit.lines.has(pairKey(from.id, to.id));
  return { lit: drawn, lines: scene.lines.filter(isMeant) };
}

/** All that is new, changed or gone, with the lines that are so too. */
export function litByMark(scene: Scene, mark: NodeMark): Lit {
  return {
    nodes: new Set(scene.nodes.filter((node) => node.mark === mark).map(({ id }) => id)),
    lines: new Set(
      scene.lines
        .filter((line) => line.mark === mark)
        .map(({ from, to }) => pairKey(from.id, to.id)),
    ),
  };
}

export function isLit(emphasis: Emphasis | undefined, node: SceneNode): boolean {
  return emphasis === undefined || emphasis.lit.has(node.id);
}

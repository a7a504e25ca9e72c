import type { EntityId } from '../../../domain/network.ts';
import { type ArrowKey, nearestSpot, spotsThatWay } from '../../../drawing/arrows.ts';
import type { Scene, SceneNode } from './scene.ts';

/**
 * Where an arrow leads from a node: to the nearest that a line joins to it and that lies in a quarter of a turn around
 * that direction, else to the nearest of all nodes there. undefined: nothing lies that way, or the node is not drawn.
 */
export function nextNode(
  { nodes, lines }: Scene,
  from: EntityId,
  arrow: ArrowKey,
): EntityId | undefined {
  const start = nodes.find(({ id }) => id === from);
  if (!start) return undefined;
  const joined = new Set(
    lines.flatMap((line) => {
      if (line.from.id === from) return [line.to.id];
      return line.to.id === from ? [line.from.id] : [];
    }),
  );
  const there = spotsThatWay(nodes, start, arrow);
  const near = there.filter(({ id }) => joined.has(id));
  return nearestSpot(near.length > 0 ? near : there, start)?.id;
}

/** The node with most lines, ties by id; undefined: nothing is drawn. */
export function mainNode({ nodes }: Scene): EntityId | undefined {
  return first(nodes, (a, b) => b.degree - a.degree)?.id;
}

/** The node that goes before all others, ties by id. */
function first(
  nodes: readonly SceneNode[],
  compare: (a: SceneNode, b: SceneNode) => number,
): SceneNode | undefined {
  return nodes.reduce<SceneNode | undefined>((best, node) => {
    if (!best) return node;
    const order = compare(node, best) || (node.id < best.id ? -1 : 1);
    return order < 0 ? node : best;
  }, undefined);
}

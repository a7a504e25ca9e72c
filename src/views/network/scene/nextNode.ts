import type { EntityId } from '../../../domain/network.ts';
import type { Scene, SceneNode } from './scene.ts';

/** Which way an arrow key points, y downward. */
const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key);
}

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
  const [dirX, dirY] = DIRECTIONS[arrow];
  const isThatWay = (node: SceneNode) => {
    const [dx, dy] = [node.x - start.x, node.y - start.y];
    const along = dx * dirX + dy * dirY;
    return along > 0 && along >= Math.abs(dx * dirY + dy * dirX);
  };
  const there = nodes.filter((node) => node !== start && isThatWay(node));
  const near = there.filter(({ id }) => joined.has(id));
  const distance = (node: SceneNode) => Math.hypot(node.x - start.x, node.y - start.y);
  return first(near.length > 0 ? near : there, (a, b) => distance(a) - distance(b))?.id;
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

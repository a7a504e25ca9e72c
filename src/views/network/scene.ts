import type { Kind } from '../../domain/kinds.ts';
import type { LensGraph } from '../../domain/lensGraph.ts';
import { type EntityId, pictureName } from '../../domain/network.ts';
import type { LensLayout, RelationFamily } from '../../domain/schema.ts';
import type { Point } from '../../drawing/boxes.ts';
import { type NameStyle, nameStyle } from '../../drawing/nameStyle.ts';
import { nodeRadius } from '../../drawing/nodeRadius.ts';
import { wrapName } from '../../drawing/wrapName.ts';
import { memberGroups } from './geometry.ts';

export interface SceneNode {
  readonly id: EntityId;
  readonly kind: Kind;
  /** Place in the units of the layout. */
  readonly x: number;
  readonly y: number;
  /** Radius in px when the whole picture fits a window of the size it was laid out for. */
  readonly radius: number;
  /** Number of lines in the lens, also those that a filter hides: a filter resizes nothing. */
  readonly degree: number;
  readonly name: readonly string[];
  readonly nameStyle: NameStyle;
}

/** How strongly a line is drawn: within a group, there at a hub, or between groups. */
export type LineStrength = 'inside' | 'hub' | 'across';

export interface SceneLine {
  readonly from: SceneNode;
  readonly to: SceneNode;
  /** Control points of a curve through the middles of both groups; undefined: straight. */
  readonly via: readonly [Point, Point] | undefined;
  readonly pattern: RelationFamily['pattern'];
  readonly strength: LineStrength;
}

/** What to draw, in the units of the layout; how it looks now is in emphasis.ts and the camera. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Soft areas behind groups as SVG paths; empty: a filter hides all their members. */
  readonly areas: readonly { readonly path: string; readonly empty: boolean }[];
  /** Hubs last: drawn in this order, a hub is never covered by a leaf. */
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
}

const HUB_LINES = 20;
/** How far a line between groups bends towards the middles of its groups, 0 to 1. */
const BEND = 0.55;

/** Places the visible part of a lens; entities without a position are not drawn. */
export function buildScene(
  graph: LensGraph,
  layout: LensLayout,
  visible: ReadonlySet<EntityId>,
): Scene {
  const nodes = new Map<EntityId, SceneNode>();
  for (const entity of graph.entities) {
    const place = layout.nodes[entity.id];
    if (!place || !visible.has(entity.id)) continue;
    const degree = graph.degrees.get(entity.id) ?? 0;
    nodes.set(entity.id, {
      id: entity.id,
      kind: entity.kind,
      x: place[0],
      y: place[1],
      radius: nodeRadius(degree),
      degree,
      name: wrapName(pictureName(entity)),
      nameStyle: nameStyle(degree),
    });
  }
  const groupOf = memberGroups(layout);
  const lines = graph.lines.flatMap(({ a, b, pattern }): SceneLine[] => {
    const from = nodes.get(a);
    const to = nodes.get(b);
    if (!from || !to) return [];
    const groups = [groupOf.get(a), groupOf.get(b)] as const;
    const inside = groups[0] !== undefined && groups[0] === groups[1];
    return [
      {
        from,
        to,
        pattern,
        via:
          inside || !groups[0] || !groups[1]
            ? undefined
            : [towards(from, groups[0].centre), towards(to, groups[1].centre)],
        strength: inside
          ? Math.max(from.degree, to.degree) >= HUB_LINES
            ? 'hub'
            : 'inside'
          : 'across',
      },
    ];
  });
  return {
    width: layout.width,
    height: layout.height,
    areas: layout.groups.map(({ outline, members }) => ({
      path: outline,
      empty: !members.some((id) => nodes.has(id)),
    })),
    nodes: [...nodes.values()].sort((a, b) => a.degree - b.degree),
    lines,
  };
}

function towards(node: SceneNode, centre: Point): Point {
  return [node.x + (centre[0] - node.x) * BEND, node.y + (centre[1] - node.y) * BEND];
}

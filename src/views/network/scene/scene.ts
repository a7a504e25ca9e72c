import type { Kind } from '../../../domain/kinds.ts';
import type { Breadth, LensGraph, LensLine } from '../../../domain/lensGraph.ts';
import { type Entity, type EntityId, pictureName } from '../../../domain/network.ts';
import { pairKey } from '../../../domain/pairKey.ts';
import type { LensLayout, RelationFamily } from '../../../domain/schema.ts';
import type { Point } from '../../../drawing/boxes.ts';
import { type NameStyle, nameStyle } from '../../../drawing/nameStyle.ts';
import { nodeRadius } from '../../../drawing/nodeRadius.ts';
import { wrapName } from '../../../drawing/wrapName.ts';
import type { LensChanges, LineMark, NodeMark } from './changes.ts';
import { type Camera, memberGroups } from './geometry.ts';

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
  /** As it is called in the picture; and in lines. */
  readonly title: string;
  readonly name: readonly string[];
  readonly nameStyle: NameStyle;
  /** What happened to it since the earlier version; undefined: nothing, or nothing is compared. */
  readonly mark: NodeMark | undefined;
  /** Whether it was there on the chosen day is not known. */
  readonly unsure?: boolean;
  readonly presence?: Presence;
}

/** How much of it is there while one picture glides into the next, 0 to 1; absent: all of it. */
export type Presence = number;

/** How strongly a line is drawn: within a group, there at a hub, or between groups. */
export type LineStrength = 'inside' | 'hub' | 'across';

export interface SceneLine {
  readonly from: SceneNode;
  readonly to: SceneNode;
  /** Control points of a curve through the middles of both groups; undefined: straight. */
  readonly via: readonly [Point, Point] | undefined;
  readonly pattern: RelationFamily['pattern'];
  readonly strength: LineStrength;
  /** How much is shared, as the width of the line tells it; 1 for a line that stands for relations. */
  readonly breadth: Breadth;
  /** How many relations it stands for, or how many programmes and pilots are shared. */
  readonly count: number;
  /** Which way they go, seen from `from`. */
  readonly direction: LensLine['direction'];
  readonly mark: LineMark | undefined;
  readonly presence?: Presence;
}

/** A soft area behind a group. */
export interface SceneArea {
  /** As in SVG. */
  readonly path: string;
  /** A filter hides all its members. */
  readonly empty: boolean;
  readonly presence?: Presence;
  /** From the units of its path to those of the scene; absent: they are the same. */
  readonly placed?: Camera;
}

/** Words that belong to the picture and not to a node. */
export interface Caption {
  readonly text: string;
  readonly place: Point;
  readonly style: 'ring' | 'middle';
  readonly presence?: Presence;
}

/** How the rings of a layout are called. */
export interface RingNames {
  /** By the id of the term that a ring stands for. */
  readonly rings: ReadonlyMap<string, string>;
  readonly middle: string;
}

/** What to draw, in the units of the layout; how it looks now is in emphasis.ts and the camera. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly SceneArea[];
  readonly captions: readonly Caption[];
  /** Hubs last: drawn in this order, a hub is never covered by a leaf. */
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  /** true: what did not change since an earlier version steps back. */
  readonly compares: boolean;
}

const HUB_LINES = 20;
/** How far a line between groups bends towards the middles of its groups, 0 to 1. */
const BEND = 0.55;

/**
 * Places the visible part of a lens; entities without a position are not drawn. `changes`: what the
 * earlier version had and this one does not is drawn as well, as far as it is visible. `names`: for rings. `unsure`: what
 * may not have been there on the chosen day.
 */
export function buildScene(
  graph: LensGraph,
  layout: LensLayout,
  visible: ReadonlySet<EntityId>,
  changes?: LensChanges,
  names?: RingNames,
  unsure?: ReadonlySet<EntityId>,
): Scene {
  const nodes = new Map<EntityId, SceneNode>();
  const add = (entity: Entity, place: Point | undefined, degree: number) => {
    if (!place || !visible.has(entity.id)) return;
    const node = sceneNode(entity, place, degree, changes?.marks.get(entity.id));
    nodes.set(entity.id, unsure?.has(entity.id) ? { ...node, unsure: true } : node);
  };
  for (const entity of graph.entities) {
    add(entity, layout.nodes[entity.id], graph.degrees.get(entity.id) ?? 0);
  }
  for (const { entity, place, degree } of changes?.gone ?? []) add(entity, place, degree);
  const groupOf = memberGroups(layout);
  const drawn = (line: LensLine, mark: LineMark | undefined) => {
    const from = nodes.get(line.a);
    const to = nodes.get(line.b);
    return from && to ? [sceneLine(line, from, to, groupOf, mark)] : [];
  };
  const markOf = ({ a, b }: LensLine) =>
    changes?.newLines.has(pairKey(a, b)) ? 'added' : undefined;
  return {
    width: layout.width,
    height: layout.height,
    areas: layout.groups.map(({ outline, members }) => ({
      path: outline,
      empty: !members.some((id) => nodes.has(id)),
    })),
    captions: names ? captionsOf(layout, names) : [],
    nodes: [...nodes.values()].sort((a, b) => a.degree - b.degree),
    lines: [
      ...graph.lines.flatMap((line) => drawn(line, markOf(line))),
      ...(changes?.goneLines ?? []).flatMap((line) => drawn(line, 'removed')),
    ],
    compares: changes !== undefined,
  };
}

/** None for a layout without rings. Names stand above each other: side by side there is no room for them. */
function captionsOf({ groups, width, height }: LensLayout, names: RingNames): Caption[] {
  const middle: Point = [width / 2, height / 2];
  const rings = groups.flatMap(({ term, centre: [x, y] }): Caption[] => {
    const text = term === undefined ? undefined : names.rings.get(term);
    if (text === undefined) return [];
    const share = Math.max(Math.abs(x / middle[0] - 1), Math.abs(y / middle[1] - 1));
    return [{ text, place: [middle[0], middle[1] * (1 - share)], style: 'ring' }];
  });
  return rings.length === 0
    ? []
    : [...rings, { text: names.middle, place: middle, style: 'middle' }];
}

function sceneNode(
  entity: Entity,
  [x, y]: Point,
  degree: number,
  mark: NodeMark | undefined,
): SceneNode {
  const title = pictureName(entity);
  return {
    id: entity.id,
    kind: entity.kind,
    x,
    y,
    radius: nodeRadius(degree),
    degree,
    title,
    name: wrapName(title),
    nameStyle: nameStyle(degree),
    mark,
  };
}

function sceneLine(
  { a, b, pattern, count, direction, breadth }: LensLine,
  from: SceneNode,
  to: SceneNode,
  groupOf: ReturnType<typeof memberGroups>,
  mark: LineMark | undefined,
): SceneLine {
  const groups = [groupOf.get(a), groupOf.get(b)] as const;
  const inRings = groups.some((group) => group?.term !== undefined);
  // Rings say nothing of who works together; and where there are no groups, every line is as near.
  const inside = inRings || groups[0] === groups[1];
  const strength = Math.max(from.degree, to.degree) >= HUB_LINES ? 'hub' : 'inside';
  return {
    from,
    to,
    pattern,
    via:
      inside || !groups[0] || !groups[1]
        ? undefined
        : [towards(from, groups[0].centre), towards(to, groups[1].centre)],
    strength: inside ? strength : 'across',
    breadth,
    count,
    direction,
    mark,
  };
}

function towards(node: SceneNode, centre: Point): Point {
  return [node.x + (centre[0] - node.x) * BEND, node.y + (centre[1] - node.y) * BEND];
}

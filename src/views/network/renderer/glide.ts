/** The pictures in between, when the nodes of one picture move to their places in another. */
import type { EntityId } from '../../../domain/network.ts';
import { pairKey } from '../../../domain/pairKey.ts';
import type { Point } from '../../../drawing/boxes.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Presence, Scene, SceneArea, SceneLine, SceneNode } from '../scene/scene.ts';
import { between, chained, radiusScale, toScreen } from '../scene/screen.ts';

/** A scene with the camera that sees it. */
export interface Seen {
  readonly scene: Scene;
  readonly camera: Camera;
}

/** What leaves is gone after this part of the time, and what comes takes as long at the end. */
const FADE = 0.35;
/** More nodes and lines cannot be drawn anew in every frame. */
const MOST = 3000;

/** Whether nodes that are in both scenes stand elsewhere, and there are few enough of them to be seen moving. */
export function canGlide(from: Scene, to: Scene): boolean {
  const size = ({ nodes, lines }: Scene) => nodes.length + lines.length;
  return size(from) + size(to) <= MOST && standsElsewhere(from, to);
}

/** Whether what is in both scenes has another place, or its frame another size. */
export function standsElsewhere(from: Scene, to: Scene): boolean {
  if (from === to) return false;
  if (from.width !== to.width || from.height !== to.height) return true;
  const before = new Map(from.nodes.map((node) => [node.id, node]));
  return to.nodes.some(({ id, x, y }) => {
    const node = before.get(id);
    return node !== undefined && (node.x !== x || node.y !== y);
  });
}

/** How much is left of what leaves, after a part of the time. */
export function leaving(part: number): Presence {
  return Math.max(0, 1 - part / FADE);
}

/** How much is there of what comes, after a part of the time. */
export function arriving(part: number): Presence {
  return Math.max(0, 1 - (1 - part) / FADE);
}

/**
 * The way from what is seen to another scene, for the camera of that: after a part of the time, 0 to 1, this is what
 * there is. At 0 everything stands where it was on the screen; at 1 it is the other scene itself. What is in
 * both moves, lines follow their ends, and the rest fades where it stands.
 */
export function glideBetween(from: Seen, to: Seen): (part: number) => Scene {
  const units = between(from.camera, to.camera);
  const start = inUnits(from.scene, units, sizeRatio(from.camera, to.camera));
  const end = to.scene;
  const before = new Map(start.nodes.map((node) => [node.id, node]));
  const stays = new Set(end.nodes.map(({ id }) => id));
  const linesBefore = new Map(start.lines.map((line) => [keyOf(line), line]));
  const linesAfter = new Set(end.lines.map(keyOf));
  return (part) => {
    if (part >= 1) return end;
    const [left, come] = [leaving(part), arriving(part)];
    const way = eased(part);
    const nodes = new Map<EntityId, SceneNode>();
    for (const node of start.nodes) {
      if (!stays.has(node.id)) nodes.set(node.id, fading(node, left));
    }
    for (const node of end.nodes) {
      const old = before.get(node.id);
      nodes.set(node.id, old ? moved(old, node, way, come) : fading(node, come));
    }
    const joined = (line: SceneLine, change: Partial<SceneLine>): SceneLine[] => {
      const [a, b] = [nodes.get(line.from.id), nodes.get(line.to.id)];
      return a && b ? [{ ...line, from: a, to: b, ...change }] : [];
    };
    return {
      ...end,
      areas: [
        ...start.areas.map((area) => fading(area, left)),
        ...end.areas.map((area) => fading(area, come)),
      ].filter(isThere),
      captions: [
        ...start.captions.map((caption) => fading(caption, left)),
        ...end.captions.map((caption) => fading(caption, come)),
      ].filter(isThere),
      nodes: [...nodes.values()].filter(isThere),
      lines: [
        ...start.lines.flatMap((line) =>
          linesAfter.has(keyOf(line))
            ? []
            : joined(line, { presence: (line.presence ?? 1) * left }),
        ),
        ...end.lines.flatMap((line) => {
          const old = linesBefore.get(keyOf(line));
          if (!old) return joined(line, { presence: come });
          return joined(line, {
            via: bentBetween(old, line, way),
            presence: grown(old.presence ?? 1, come),
          });
        }),
      ].filter(isThere),
    };
  };
}

const keyOf = ({ from, to }: SceneLine) => pairKey(from.id, to.id);

/** Slow at both ends. */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

const blend = (from: number, to: number, way: number) => from + (to - from) * way;

const blendPoints = (from: Point, to: Point, way: number): Point => [
  blend(from[0], to[0], way),
  blend(from[1], to[1], way),
];

const isThere = ({ presence = 1 }: { readonly presence?: Presence }) => presence > 0;

function fading<T extends { readonly presence?: Presence }>(thing: T, presence: Presence): T {
  return { ...thing, presence: (thing.presence ?? 1) * presence };
}

/** From as much as was there when the way began, to all of it. */
function grown(before: Presence, come: Presence): Presence {
  return Math.max(before, come);
}

function moved(from: SceneNode, to: SceneNode, way: number, come: Presence): SceneNode {
  return {
    ...to,
    x: blend(from.x, to.x, way),
    y: blend(from.y, to.y, way),
    radius: blend(from.radius, to.radius, way),
    presence: grown(from.presence ?? 1, come),
  };
}

/** How much smaller or larger nodes are drawn by one camera than by another. */
function sizeRatio(from: Camera, to: Camera): number {
  return radiusScale(from.scale) / radiusScale(to.scale);
}

/** A scene in the units of another one. */
function inUnits(scene: Scene, units: Camera, sizes: number): Scene {
  const place = ([x, y]: Point): Point => toScreen(units, x, y);
  const nodes = new Map<EntityId, SceneNode>();
  for (const node of scene.nodes) {
    const [x, y] = place([node.x, node.y]);
    nodes.set(node.id, { ...node, x, y, radius: node.radius * sizes });
  }
  return {
    ...scene,
    areas: scene.areas.map(
      (area): SceneArea => ({ ...area, placed: area.placed ? chained(area.placed, units) : units }),
    ),
    captions: scene.captions.map((caption) => ({ ...caption, place: place(caption.place) })),
    nodes: [...nodes.values()],
    lines: scene.lines.map((line) => ({
      ...line,
      from: nodes.get(line.from.id) ?? line.from,
      to: nodes.get(line.to.id) ?? line.to,
      via: line.via && [place(line.via[0]), place(line.via[1])],
    })),
  };
}

/** The curve of a line on its way; a straight line is one that bends nowhere. */
function bentBetween(from: SceneLine, to: SceneLine, way: number): SceneLine['via'] {
  if (!from.via && !to.via) return undefined;
  const [one, two] = curveOf(from);
  const old = from.from.id === to.from.id ? ([one, two] as const) : ([two, one] as const);
  const [first, second] = curveOf(to);
  return [blendPoints(old[0], first, way), blendPoints(old[1], second, way)];
}

function curveOf({ from, to, via }: SceneLine): readonly [Point, Point] {
  if (via) return via;
  const [start, end]: [Point, Point] = [
    [from.x, from.y],
    [to.x, to.y],
  ];
  return [blendPoints(start, end, 1 / 3), blendPoints(start, end, 2 / 3)];
}

import type { Kind } from '../../../domain/kinds.ts';
import type { EntityId } from '../../../domain/network.ts';
import { type Box, grown, overlaps } from '../../../drawing/boxes.ts';
import { shapePath } from '../../../ui/shapes.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Presence, Scene, SceneNode } from '../scene/scene.ts';
import { isDot, screenRadius, toScreen } from '../scene/screen.ts';
import type { Shapes } from '../scene/shapes.ts';
import { drawCaptions } from './captions.ts';
import { batchLines, drawLitLines, drawQuiet, type LineBatch } from './drawLines.ts';
import { drawChanged, drawGone, drawNew, drawRing, goneRadius, newReach } from './drawMarks.ts';
import { drawNames } from './drawNames.ts';
import { drawLetter, groupColour } from './groupMark.ts';
import type { Label } from './labels.ts';
import type { Palette } from './palette.ts';
import { type Outline, outlineOf, type Pen } from './pen.ts';

/** Paths that are drawn again in every frame, made once. */
export interface Paths {
  /** Those of `scene.areas`, in the same order. */
  readonly areas: readonly Outline[];
  readonly mark: Marks;
  readonly lines: readonly LineBatch[];
  readonly nodes: ReadonlyMap<EntityId, SceneNode>;
}

/** Radii are drawn in steps of this many px: the eye sees no smaller ones. */
const RADIUS_STEP = 0.25;

type Marks = (kind: Kind, radius: number) => Outline;

/** `before`: the paths of the picture that this one comes from, with the same shapes; what they share is made once. */
export function makePaths(scene: Scene, shapes: Shapes, before?: Paths): Paths {
  const known = new Map(before?.areas.map((area) => [area.d, area]));
  return {
    areas: scene.areas.map(({ path }) => known.get(path) ?? outlineOf(path)),
    lines: batchLines(scene),
    nodes: new Map(scene.nodes.map((node) => [node.id, node])),
    mark: before?.mark ?? makeMarks(shapes),
  };
}

function makeMarks(shapes: Shapes): Marks {
  const marks = new Map<string, Outline>();
  return (kind, radius) => {
    const step = Math.round(radius / RADIUS_STEP);
    const key = `${kind} ${step}`;
    const known = marks.get(key);
    if (known) return known;
    const path = outlineOf(shapePath(shapes[kind], step * RADIUS_STEP));
    marks.set(key, path);
    return path;
  };
}

/** Everything one frame is drawn from. */
export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly emphasis: Emphasis | undefined;
  readonly selected: EntityId | undefined;
  /** As in a picture: the groups that give the nodes their colours. */
  readonly groups?: ReadonlyMap<EntityId, number> | undefined;
  readonly labels: readonly Label[];
  readonly namesPresence?: Presence;
  /** Nodes are on their way: they go without their rims of paper, which take a fifth of the time of a frame. */
  readonly isGliding?: boolean;
  readonly palette: Palette;
  readonly paths: Paths;
  /** What is seen, px from the top left: the rest may be skipped. Absent: everything is seen. */
  readonly within?: Box;
}

/** So many nodes are drawn at most before the page gets a turn. */
const NODES_IN_STEP = 1000;
/** A node outside what is seen may reach into it this far, px. */
const REACH = 60;

/** Opacity of the area of a group that a filter hides: it still helps to find one's way. */
const EMPTY_AREA = 0.45;
/** Opacity of a node that did not change, while that is what is shown. */
const UNCHANGED_NODE = 0.4;
/** Opacity and outline, px, of a node of which is not known whether it was there on the chosen day. */
const UNSURE_NODE = 0.55;
const UNSURE_WIDTH = 1.4;

/** Draws one frame in CSS px; the caller has set the pixel ratio and cleared the canvas. */
export function drawFrame(context: Pen, frame: Frame): void {
  drawAreas(context, frame);
  const steps = drawGround(context, frame, veilOf(frame));
  while (!steps.next().done);
  drawTop(context, frame);
}

/** How much is left of what does not stand out, 0 to 1. */
export function veilOf({ emphasis, palette }: Frame): number {
  return emphasis ? palette.opacity.node : 1;
}

/** Draws the soft areas behind everything. */
export function drawAreas(context: Pen, frame: Frame): void {
  const { scene, camera, palette, paths } = frame;
  context.save();
  context.translate(camera.dx, camera.dy);
  context.scale(camera.scale, camera.scale);
  context.fillStyle = palette.area;
  if (palette.areaEdge !== undefined) context.strokeStyle = palette.areaEdge;
  context.lineWidth = 1 / camera.scale;
  scene.areas.forEach(({ empty, presence = 1, placed }, at) => {
    const path = paths.areas[at];
    if (!path) return;
    context.globalAlpha = presence * (empty ? EMPTY_AREA : 1);
    context.save();
    if (placed) {
      context.translate(placed.dx, placed.dy);
      context.scale(placed.scale, placed.scale);
    }
    context.fill(path);
    if (palette.areaEdge !== undefined) context.stroke(path);
    context.restore();
  });
  context.restore();
}

/** Draws all lines, the words of the picture, and all nodes, as if nothing stands out; stops between steps that each fit in a frame. */
export function* drawGround(
  context: Pen,
  frame: Frame,
  veil = 1,
): Generator<undefined, void, undefined> {
  const { scene, paths } = frame;
  for (const batch of paths.lines) {
    drawQuiet(context, batch, frame, { compares: scene.compares, veil });
    yield;
  }
  drawCaptions(context, frame);
  for (let at = 0; at < scene.nodes.length; at += NODES_IN_STEP) {
    for (const node of scene.nodes.slice(at, at + NODES_IN_STEP)) {
      drawNode(context, node, frame, veil * plainOpacity(node, scene));
    }
    yield;
  }
}

/** Draws what stands out, the selection and the names. */
export function drawTop(context: Pen, frame: Frame): void {
  const { emphasis, selected, palette, camera, paths } = frame;
  drawLitLines(context, frame);
  const lit = [...(emphasis?.lit ?? [])].flatMap((id) => paths.nodes.get(id) ?? []);
  // Hubs last, as in the whole picture.
  for (const node of lit.sort((a, b) => a.degree - b.degree)) drawNode(context, node, frame, 1);
  const chosen = selected === undefined ? undefined : paths.nodes.get(selected);
  if (chosen && (chosen.presence ?? 1) > 0.5) {
    context.save();
    context.translate(...toScreen(camera, chosen.x, chosen.y));
    drawRing(context, screenRadius(chosen, camera.scale), palette);
    context.restore();
  }
  drawNames(context, frame);
}

function drawNode(context: Pen, node: SceneNode, frame: Frame, opacity: number) {
  const { palette, camera, paths, within, groups, isGliding = false } = frame;
  const [x, y] = toScreen(camera, node.x, node.y);
  if (within && !overlaps(grown({ left: x, top: y, right: x, bottom: y }, REACH), within)) return;
  const radius = screenRadius(node, camera.scale);
  const group = groups?.get(node.id);
  const colour = groups ? groupColour(group, palette) : palette.kinds[node.kind];
  context.save();
  context.globalAlpha = opacity * (node.presence ?? 1);
  context.translate(x, y);
  if (node.mark === 'added') {
    drawNew(context, paths.mark(node.kind, radius + newReach(radius)), palette);
  }
  if (node.mark === 'removed') {
    const path = paths.mark(node.kind, goneRadius(radius));
    drawGone(context, path, radius, palette.paper, colour);
  } else {
    const path = paths.mark(node.kind, radius);
    context.strokeStyle = palette.paper;
    context.lineWidth = 1.5;
    context.fillStyle = colour;
    if (node.unsure) {
      // Hollow: not by its faintness only.
      context.fillStyle = palette.paper;
      context.strokeStyle = colour;
      context.lineWidth = UNSURE_WIDTH;
      context.fill(path);
      context.stroke(path);
    } else {
      if (!isGliding && !isDot(node, camera.scale)) context.stroke(path);
      context.fill(path);
    }
    if (groups) drawLetter(context, group, radius, palette);
  }
  if (node.mark === 'changed') drawChanged(context, radius, palette);
  context.restore();
}

function plainOpacity(node: SceneNode, scene: Scene): number {
  if (scene.compares) return node.mark === undefined ? UNCHANGED_NODE : 1;
  return node.unsure ? UNSURE_NODE : 1;
}

import type { Kind } from '../../../domain/kinds.ts';
import type { EntityId } from '../../../domain/network.ts';
import { type Box, grown, overlaps, type Point } from '../../../drawing/boxes.ts';
import { NAME_LINE_HEIGHT } from '../../../drawing/nameStyle.ts';
import { shapePath } from '../../../ui/shapes.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Presence, Scene, SceneNode } from '../scene/scene.ts';
import { isDot, screenRadius, toScreen } from '../scene/screen.ts';
import type { Shapes } from '../scene/shapes.ts';
import { drawCaptions } from './captions.ts';
import { batchLines, drawLitLines, drawQuiet, type LineBatch } from './drawLines.ts';
import { drawChanged, drawGone, drawNew, goneRadius, newReach } from './drawMarks.ts';
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

/** Draws all lines and nodes as if nothing stands out; stops between steps that each fit in a frame. */
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
  for (let at = 0; at < scene.nodes.length; at += NODES_IN_STEP) {
    for (const node of scene.nodes.slice(at, at + NODES_IN_STEP)) {
      drawNode(context, node, frame, veil * plainOpacity(node, scene));
    }
    yield;
  }
}

/** Draws the words of the picture, what stands out, the selection and the names. */
export function drawTop(context: Pen, frame: Frame): void {
  const { emphasis, selected, palette, camera, paths } = frame;
  drawCaptions(context, frame);
  drawLitLines(context, frame);
  const lit = [...(emphasis?.lit ?? [])].flatMap((id) => paths.nodes.get(id) ?? []);
  // Hubs last, as in the whole picture.
  for (const node of lit.sort((a, b) => a.degree - b.degree)) drawNode(context, node, frame, 1);
  const chosen = selected === undefined ? undefined : paths.nodes.get(selected);
  if (chosen && (chosen.presence ?? 1) > 0.5) {
    const place = toScreen(camera, chosen.x, chosen.y);
    drawRing(context, place, screenRadius(chosen, camera.scale), palette);
  }
  drawLabels(context, frame);
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
    if (!isGliding && !isDot(node, camera.scale)) context.stroke(path);
    context.fill(path);
    if (groups) drawLetter(context, group, radius, palette);
  }
  if (node.mark === 'changed') drawChanged(context, radius, palette);
  context.restore();
}

function plainOpacity(node: SceneNode, scene: Scene): number {
  return scene.compares && node.mark === undefined ? UNCHANGED_NODE : 1;
}

function drawRing(context: Pen, [x, y]: Point, radius: number, palette: Palette) {
  context.save();
  context.translate(x, y);
  context.lineWidth = 3;
  context.strokeStyle = palette.accent;
  context.beginPath();
  context.arc(0, 0, radius * 1.2 + 4.5, 0, 2 * Math.PI);
  context.stroke();
  context.restore();
}

function drawLabels(context: Pen, frame: Frame) {
  const { labels, namesPresence = 1, palette, camera, selected, paths } = frame;
  context.save();
  context.globalAlpha = namesPresence;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of labels) {
    const node = paths.nodes.get(label.id);
    if (!node) continue;
    const [x, y] = toScreen(camera, node.x, node.y);
    if (label.leader) drawLeader(context, label, x, y, screenRadius(node, camera.scale), palette);
    drawLabel(context, label, x + label.dx, y + label.dy, palette, label.id === selected);
  }
  context.restore();
}

function drawLabel(
  context: Pen,
  label: Label,
  x: number,
  y: number,
  palette: Palette,
  plate: boolean,
) {
  const { style, lines, align } = label;
  context.font = `${plate ? 650 : style.weight} ${style.size}px ${palette.font}`;
  context.textAlign = align;
  const left = align === 'left' ? x - label.width / 2 : align === 'right' ? x + label.width / 2 : x;
  const lineHeight = style.size * NAME_LINE_HEIGHT;
  if (plate) {
    context.fillStyle = palette.accent;
    context.beginPath();
    context.roundRect(
      x - label.width / 2 - 6,
      y - label.height / 2 - 3,
      label.width + 12,
      label.height + 6,
      4,
    );
    context.fill();
  }
  context.strokeStyle = palette.paper;
  context.lineWidth = 3;
  lines.forEach((line, at) => {
    const middle = y + (at - (lines.length - 1) / 2) * lineHeight;
    if (!plate) context.strokeText(line, left, middle);
    context.fillStyle = plate ? palette.onAccent : palette.ink;
    context.fillText(line, left, middle);
  });
}

function drawLeader(
  context: Pen,
  label: Label,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
) {
  const length = Math.hypot(label.dx, label.dy);
  // From the rim of the node to the edge of the box of text, seen from the node.
  const reach = Math.min(
    1,
    Math.max(
      1 - label.width / 2 / Math.max(Math.abs(label.dx), 0.1),
      1 - label.height / 2 / Math.max(Math.abs(label.dy), 0.1),
    ),
  );
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x + (label.dx / length) * radius, y + (label.dy / length) * radius);
  context.lineTo(x + label.dx * reach, y + label.dy * reach);
  context.stroke();
}

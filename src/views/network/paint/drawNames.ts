/** The names of nodes, on the places that labels.ts gave them. */
import type { EntityId } from '../../../domain/network.ts';
import { NAME_LINE_HEIGHT } from '../../../drawing/nameStyle.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Presence, SceneNode } from '../scene/scene.ts';
import { toScreen } from '../scene/screen.ts';
import { type Label, PLATE } from './labels.ts';
import type { Leader } from './namePlaces.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

/** Width of the paper around letters and leaders, px. */
const HALO = 3;
const PLATE_CORNER = 4;
/** px */
const LEADER_WIDTH = 1;

/** What the names of a frame are drawn from. */
interface Names {
  readonly labels: readonly Label[];
  readonly namesPresence?: Presence;
  readonly camera: Camera;
  readonly palette: Palette;
  readonly paths: { readonly nodes: ReadonlyMap<EntityId, SceneNode> };
}

export function drawNames(
  context: Pen,
  { labels, namesPresence = 1, camera, palette, paths }: Names,
): void {
  context.save();
  context.globalAlpha = namesPresence;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const label of labels) {
    const node = paths.nodes.get(label.id);
    if (!node) continue;
    context.save();
    context.translate(...toScreen(camera, node.x, node.y));
    if (label.leader) drawLeader(context, label.leader, palette);
    drawName(context, label, palette);
    context.restore();
  }
  context.restore();
}

function drawName(context: Pen, label: Label, palette: Palette) {
  const { style, lines, align, dx, dy, width, height, hasPlate } = label;
  if (hasPlate) drawPlate(context, label, palette);
  context.font = `${style.weight} ${style.size}px ${palette.font}`;
  context.textAlign = align;
  context.fillStyle = hasPlate ? palette.onAccent : palette.ink;
  context.strokeStyle = palette.paper;
  context.lineWidth = HALO;
  const x = { left: dx - width / 2, center: dx, right: dx + width / 2 }[align];
  const lineHeight = style.size * NAME_LINE_HEIGHT;
  const top = dy - height / 2 + lineHeight / 2;
  lines.forEach((line, at) => {
    if (!hasPlate) context.strokeText(line, x, top + at * lineHeight);
  });
  lines.forEach((line, at) => {
    context.fillText(line, x, top + at * lineHeight);
  });
}

/** On paper first: a colour of the system may let what is under it through. */
function drawPlate(context: Pen, { dx, dy, width, height }: Label, palette: Palette) {
  context.beginPath();
  context.roundRect(
    dx - width / 2 - PLATE.x,
    dy - height / 2 - PLATE.y,
    width + 2 * PLATE.x,
    height + 2 * PLATE.y,
    PLATE_CORNER,
  );
  for (const colour of [palette.paper, palette.accent]) {
    context.fillStyle = colour;
    context.fill();
  }
}

/** On paper of its own, so that it is seen to pass over the relations and not to be one. */
function drawLeader(context: Pen, { line, bar }: Leader, palette: Palette) {
  context.beginPath();
  for (const [from, to] of [line, bar]) {
    context.moveTo(...from);
    context.lineTo(...to);
  }
  for (const [width, colour] of [
    [LEADER_WIDTH + HALO, palette.paper],
    [LEADER_WIDTH, palette.ink],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

import type { EntityId } from '../../../domain/network.ts';
import type { Box } from '../../../drawing/boxes.ts';
import type { NameStyle } from '../../../drawing/nameStyle.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import { isDot, isLeaf, isSmall, screenRadius, toScreen } from '../scene/screen.ts';
import { captionBoxes } from './captions.ts';
import type { Disc, Soft } from './crowd.ts';
import { changedDot, markReach, ringReach } from './drawMarks.ts';
import { type Label, type LabelCandidate, placeLabels } from './labels.ts';
import { arcOf, pointsOf } from './litLine.ts';
import { nameForms } from './nameForms.ts';

/** Nodes this far outside the window still count: their names may reach into it, px. */
const OUTSIDE = 50;
/** No window has room for more names than this, and placing them must not keep the page waiting. */
const CROWD = 300;
/** Nor can they be kept clear of more nodes than this; of so many more it is tried. */
const MOST_CLEAR = 600;
const MOST_SEEN = 3000;
/** For so many of them every way to write and to place them is tried, unless there are too many nodes: it takes a long search. */
const SEARCHED = 60;
/** Weight of the names of nodes with ten lines or more; above it are the hubs. */
const MEDIUM_WEIGHT = 600;
/** While comparing, the name of what changed goes before those with up to this many lines more. */
const MARKED_LINES = 10;
/** px per unit of the layout under which the names of hubs may cover leaves: there is less room than was laid out. */
const TIGHT_SCALE = 0.9;
/** Size of all names in a small picture, px. */
const SMALL_SIZE = 12;
/** Of the name on a plate. */
const PLATE_WEIGHT = 650;
/** What it costs to cover a dot of a small picture, a faint node, and a piece of a lit line of so many px. */
const ON_DOT = 0.6;
const ON_FAINT = 0.3;
const ON_LIT_LINE = 0.4;
const PIECE = 20;

interface Shown {
  readonly emphasis: Emphasis | undefined;
  readonly selected: EntityId | undefined;
}

/** The part of the page through which a scene is seen. */
interface Pane {
  readonly width: number;
  readonly height: number;
  readonly covered: readonly Box[];
}

/** A node with its place on the screen. */
interface Seen extends Disc {
  readonly node: SceneNode;
}

/** The names of a scene for one camera: only of what is lit, the selection first, then by lines. */
export function sceneLabels(scene: Scene, camera: Camera, shown: Shown, pane: Pane): Label[] {
  const { emphasis, selected } = shown;
  const seen = seenNodes(scene, camera, selected, pane);
  // A small picture has no room for the names of leaves: only hubs are named, and plain dots may lie under them.
  const small = isSmall(camera) && !emphasis;
  const isNamed = ({ node }: Seen) =>
    emphasis ? emphasis.lit.has(node.id) : !small || node.nameStyle.weight >= MEDIUM_WEIGHT;
  const isSoft = ({ node }: Seen, at: number) =>
    at >= MOST_CLEAR ||
    (emphasis ? !emphasis.lit.has(node.id) : small && !node.mark && isDot(node, camera.scale));
  const onSoft = emphasis ? ON_FAINT : ON_DOT;
  const searched = seen.length > MOST_CLEAR ? 0 : SEARCHED;
  return placeLabels(
    firstFew(seen.filter(isNamed), selected).map((one, at) =>
      candidateOf(one, shown, { small, isFirst: at < searched }),
    ),
    {
      discs: [...seen.filter((one, at) => !isSoft(one, at)), ...seen.flatMap(dotOf)],
      boxes: [...pane.covered, ...captionBoxes(scene, camera)],
      softs: [
        ...seen.filter(isSoft).map(({ x, y }) => ({ x, y, cost: onSoft })),
        ...litPieces(emphasis, camera),
      ],
    },
    pane,
  );
}

/** The nodes whose mark or name may be in sight, hubs first. */
function seenNodes({ nodes }: Scene, camera: Camera, selected: EntityId | undefined, pane: Pane) {
  const seen: Seen[] = [];
  for (const node of nodes.toReversed()) {
    if (seen.length >= MOST_SEEN && node.id !== selected) continue;
    const [x, y] = toScreen(camera, node.x, node.y);
    if (x < -OUTSIDE || y < -OUTSIDE || x > pane.width + OUTSIDE || y > pane.height + OUTSIDE) {
      continue;
    }
    const radius = screenRadius(node, camera.scale);
    const reach = radius + markReach(node.mark, radius);
    seen.push({
      node,
      x,
      y,
      radius: node.id === selected ? ringReach(radius) : reach,
      yields: yieldsIn(node, camera),
    });
  }
  return seen;
}

/** Whether it may lie under the name of a hub: in a small picture what has no name itself, in a tight one a leaf. */
function yieldsIn(node: SceneNode, camera: Camera): boolean {
  if (node.mark) return false;
  return isSmall(camera)
    ? node.nameStyle.weight < MEDIUM_WEIGHT
    : camera.scale < TIGHT_SCALE && isLeaf(node);
}

/** The dot of a changed node, which stands out of its mark. */
function dotOf({ node, x, y, radius }: Seen): Disc[] {
  if (node.mark !== 'changed') return [];
  const dot = changedDot(radius);
  return [{ x: x + dot.x, y: y + dot.y, radius: dot.radius }];
}

/** As many as may be named, and what is selected. */
function firstFew(seen: readonly Seen[], selected: EntityId | undefined): Seen[] {
  return seen.filter(({ node }, at) => at < CROWD || node.id === selected);
}

function candidateOf(
  { node, x, y, radius }: Seen,
  { emphasis, selected }: Shown,
  { small, isFirst }: { readonly small: boolean; readonly isFirst: boolean },
): LabelCandidate {
  const { weight } = node.nameStyle;
  const hasPlate = node.id === selected;
  const isHub = !emphasis && weight >= MEDIUM_WEIGHT;
  const isSearched = isFirst && (isHub || emphasis !== undefined);
  const forms = nameForms(node, styleOf(node, hasPlate, small));
  return {
    id: node.id,
    x,
    y,
    radius,
    forms: isSearched ? forms : forms.slice(0, 1),
    importance: hasPlate ? Number.POSITIVE_INFINITY : importance(node),
    mayCover: isSearched && isHub,
    mayLead: isSearched && (emphasis !== undefined || weight > MEDIUM_WEIGHT),
    isHub,
    hasPlate,
  };
}

function styleOf({ nameStyle }: SceneNode, hasPlate: boolean, small: boolean): NameStyle {
  return {
    ...nameStyle,
    ...(small && { size: SMALL_SIZE }),
    ...(hasPlate && { weight: PLATE_WEIGHT }),
  };
}

function importance({ degree, mark }: SceneNode): number {
  return mark === undefined ? degree : degree + MARKED_LINES;
}

function litPieces(emphasis: Emphasis | undefined, camera: Camera): Soft[] {
  return (emphasis?.lines ?? []).flatMap((line) =>
    pointsOf(arcOf(line, camera), PIECE).map(([x, y]) => ({ x, y, cost: ON_LIT_LINE })),
  );
}

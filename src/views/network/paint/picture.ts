import type { Lit } from '../../../domain/explore/lit.ts';
import type { EntityId } from '../../../domain/network.ts';
import type { Box } from '../../../drawing/boxes.ts';
import type { LeftToPage } from '../../../ui/leftToPage.ts';
import type { Scene } from '../scene/scene.ts';
import type { Shapes } from '../scene/shapes.ts';
import type { Palette } from './palette.ts';

/** What the renderer shows; the caller gives it whole, whenever anything changes. */
export interface Picture {
  readonly scene: Scene;
  readonly selected: EntityId | undefined;
  /** Counts what was looked up: the selection is brought into view again, also when it is the same. */
  readonly lookups: number;
  /** All neighbours of an entity; those that are not drawn are left aside. */
  readonly neighbours: (id: EntityId) => ReadonlySet<EntityId>;
  /** Where the visitor walks by keys: it stands out as if pointed at. */
  readonly focused: EntityId | undefined;
  /** Stands out instead of the selection. */
  readonly lit: Lit | undefined;
  /** The number of the group of each node, which then gives its colour; undefined: its kind does. */
  readonly groups?: ReadonlyMap<EntityId, number> | undefined;
  readonly palette: Palette;
  readonly shapes: Shapes;
  /** false: the camera jumps (reduced motion). */
  readonly moves: boolean;
  /** Counts the fonts that arrived: names drawn before are drawn anew. */
  readonly fonts: number;
  /** true: the wheel zooms only with Ctrl or Cmd, and it takes two fingers to move it: the page around must scroll. */
  readonly inFrame: boolean;
}

export interface RendererEvents {
  /** `beside`: next to what was chosen before, instead of in its place. */
  readonly onSelect: (id: EntityId | undefined, beside?: boolean) => void;
  readonly onHover: (id: EntityId | undefined) => void;
  /** A node was clicked or tapped twice: the visitor wants to see what is around it. */
  readonly onFocus: (id: EntityId) => void;
  /** One finger tried to move the picture in a frame, where it scrolls the page around. */
  readonly onLeft: (what: LeftToPage) => void;
  /** Where buttons and chips lie over the picture, in px from its top left: no name goes there. */
  readonly covered: () => readonly Box[];
}

import type { Lit } from '../../../domain/explore/lit.ts';
import type { EntityId } from '../../../domain/network.ts';
import type { GroupNames } from '../paint/groupLetters.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import type { Shapes } from '../scene/shapes.ts';

/** What the picture shows at one moment, to keep it. */
export interface Snapshot {
  readonly scene: Scene;
  readonly selected: EntityId | undefined;
  /** What stands out instead of the selection. */
  readonly lit: Lit | undefined;
  /** That give the nodes their colours; undefined: their kinds do. */
  readonly groups?: ReadonlyMap<EntityId, number> | undefined;
  /** How those groups are called. */
  readonly groupNames?: GroupNames | undefined;
  readonly emphasis: Emphasis | undefined;
  readonly shapes: Shapes;
  readonly camera: Camera;
  /** Of the window on the screen, px. */
  readonly width: number;
  readonly height: number;
}

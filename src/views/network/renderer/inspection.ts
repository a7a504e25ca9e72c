import type { EntityId } from '../../../domain/network.ts';
import type { Label } from '../paint/labels.ts';
import type { Camera } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { screenRadius, toScreen } from '../scene/screen.ts';

/** A node as it is drawn now. */
export interface InspectedNode {
  readonly id: EntityId;
  /** Place in the units of the layout. */
  readonly layout: { readonly x: number; readonly y: number };
  /** Place and radius in px from the top left of the element. */
  readonly screen: { readonly x: number; readonly y: number; readonly radius: number };
  /** The name that is shown, in one line; undefined: there is no room for it. */
  readonly label: string | undefined;
}

/**
 * What the picture shows at this moment, for tests, for pages around it and to measure it: read it as `netwerkkaart`
 * of the element with class `network-canvas`. Every reading gives new objects, which cannot be changed.
 */
export interface Inspection {
  /** All nodes that are drawn, also those outside the window; hubs last. */
  readonly nodes: readonly InspectedNode[];
  /** x on the screen = x of the layout · scale + dx. */
  readonly camera: Camera;
  /** "rust": nothing moves, and everything is drawn as sharp as it can be. */
  readonly state: 'rust' | 'beweegt';
  /** How many frames were drawn since the picture came: at rest this stands still. */
  readonly frames: number;
}

/** An element that can be inspected. */
export interface InspectedElement extends HTMLElement {
  readonly netwerkkaart?: Inspection;
}

/** What the renderer knows of itself. */
interface Shown {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly labels: readonly Label[];
  readonly isSettled: boolean;
  readonly frames: number;
}

/** Lets an element be inspected; the answer ends that. */
export function inspect(element: InspectedElement, look: () => Shown): () => void {
  Object.defineProperty(element, 'netwerkkaart', {
    configurable: true,
    get: () => inspectionOf(look()),
  });
  return () => {
    Reflect.deleteProperty(element, 'netwerkkaart');
  };
}

function inspectionOf({ scene, camera, labels, isSettled, frames }: Shown): Inspection {
  return Object.freeze({
    nodes: inspectNodes(scene, camera, labels),
    camera: Object.freeze({ ...camera }),
    state: isSettled ? 'rust' : 'beweegt',
    frames,
  });
}

/** The nodes of a scene as a camera sees them, with the names that were placed. */
function inspectNodes(
  { nodes }: Scene,
  camera: Camera,
  labels: readonly Label[],
): readonly InspectedNode[] {
  const names = new Map(labels.map(({ id, lines }) => [id, lines.join(' ')]));
  const seen = nodes.map((node) => {
    const [x, y] = toScreen(camera, node.x, node.y);
    return Object.freeze({
      id: node.id,
      layout: Object.freeze({ x: node.x, y: node.y }),
      screen: Object.freeze({ x, y, radius: screenRadius(node, camera.scale) }),
      label: names.get(node.id),
    });
  });
  return Object.freeze(seen);
}

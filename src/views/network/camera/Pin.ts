import type { EntityId } from '../../../domain/network.ts';
import type { Camera } from '../scene/geometry.ts';
import type { SceneNode } from '../scene/scene.ts';
import { toScreen } from '../scene/screen.ts';

/** Keeps an element of the page over a node, wherever the camera goes. */
export class Pin {
  #held: { readonly id: EntityId; readonly element: HTMLElement } | undefined;

  /** The answer lets go of the element. */
  hold(id: EntityId, element: HTMLElement): () => void {
    this.#held = { id, element };
    return () => {
      if (this.#held?.element === element) this.#held = undefined;
    };
  }

  follow(nodes: ReadonlyMap<EntityId, SceneNode>, camera: Camera): void {
    const node = this.#held && nodes.get(this.#held.id);
    if (!node || !this.#held) return;
    const [x, y] = toScreen(camera, node.x, node.y);
    const { style } = this.#held.element;
    style.left = `${x}px`;
    style.top = `${y}px`;
  }
}

import { type KeyboardEvent, useMemo, useState } from 'react';
import type { EntityId } from '../../../domain/network.ts';
import { isArrow } from '../../../drawing/arrows.ts';
import { mainNode, nextNode } from '../scene/nextNode.ts';
import type { Scene } from '../scene/scene.ts';

interface NodeWalk {
  /** The node that has the focus; undefined: the picture as a whole has it. */
  readonly focused: EntityId | undefined;
  /** The node before it. */
  readonly cameFrom: EntityId | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** So many nodes are kept to go back through. */
const LONGEST_TRAIL = 50;

/**
 * Walking through the picture by keys: arrows go to the next node, Home to the most important one, Backspace back,
 * Escape closes what is selected and then leaves the walk. Enter is a click on the node, which is a button.
 */
export function useNodeWalk(
  scene: Scene | undefined,
  selected: EntityId | undefined,
  select: (id: EntityId | undefined) => void,
): NodeWalk {
  const [trail, setTrail] = useState<readonly EntityId[]>([]);
  const drawn = useMemo(() => new Set(scene?.nodes.map(({ id }) => id)), [scene]);
  // What a filter hides is passed over on the way back.
  const shown = trail.filter((id) => drawn.has(id));
  const focused = shown.at(-1);

  const leave = () => {
    if (selected !== undefined) {
      select(undefined);
      return true;
    }
    if (focused === undefined) return false;
    setTrail([]);
    return true;
  };
  const goTo = (id: EntityId | undefined) => {
    if (id !== undefined && id !== focused) setTrail([...shown, id].slice(-LONGEST_TRAIL));
    return true;
  };
  const press = (event: KeyboardEvent<HTMLElement>): boolean => {
    const { key } = event;
    if (!scene || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const start = scene.nodes.find(({ id }) => id === selected)?.id ?? mainNode(scene);
    if (isArrow(key)) return goTo(focused === undefined ? start : nextNode(scene, focused, key));
    if (key === 'Home') return goTo(mainNode(scene));
    if (key === 'Enter' && focused === undefined) return goTo(start);
    if (key === 'Backspace' && shown.length > 1) {
      setTrail(shown.slice(0, -1));
      return true;
    }
    return key === 'Escape' && leave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (press(event)) event.preventDefault();
  };
  return { focused, cameFrom: shown.at(-2), onKeyDown };
}

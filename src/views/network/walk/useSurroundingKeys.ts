import type { KeyboardEvent } from 'react';
import { STEPS } from '../../../domain/explore/around.ts';
import type { EntityId } from '../../../domain/network.ts';
import { useActions, useChoices } from '../../../state/useAppStore.ts';

/**
 * Keys that show only what lies around a node: 1, 2 and 3 for so many steps; the same key again, or Escape, shows all
 * again. Gives whether it was one of these.
 */
export function useSurroundingKeys(
  centre: EntityId | undefined,
): (event: KeyboardEvent<HTMLElement>) => boolean {
  const { around, selection } = useChoices();
  const { surround } = useActions();
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && selection !== undefined && around !== undefined) {
      surround(selection, undefined);
      return true;
    }
    const steps = STEPS.find((step) => String(step) === key);
    if (steps === undefined || centre === undefined) return false;
    const isShown = centre === selection && steps === around;
    surround(centre, isShown ? undefined : steps);
    return true;
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const isOurs = press(event);
    if (isOurs) event.preventDefault();
    return isOurs;
  };
}

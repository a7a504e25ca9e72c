import { useMemo, useState } from 'react';
import type { Lit } from '../../../domain/explore/lit.ts';
import type { EntityId } from '../../../domain/network.ts';
import { useLit } from '../../../state/useAppStore.ts';
import type { NodeMark } from '../scene/changes.ts';
import { litByMark } from '../scene/emphasis.ts';
import type { Scene } from '../scene/scene.ts';
import type { GroupColours } from './groupColours.ts';
import { type GroupChoice, litGroup } from './litGroup.ts';

/** What a row of the legend lights up: what bears a mark of a comparison, or a group. */
type Light = { readonly mark: NodeMark } | { readonly group: GroupChoice };

interface LightOptions {
  readonly scene: Scene | undefined;
  readonly selected: EntityId | undefined;
  /** Undefined: the nodes are not coloured by group. */
  readonly colours: GroupColours | undefined;
}

/** What stands out in the picture instead of the selection: what the legend lights up, else what a panel asks for. */
export function useLight({ scene, selected, colours }: LightOptions) {
  // A selection that is made later stands out itself.
  const [chosen, setChosen] = useState<{
    readonly light: Light;
    readonly beside: typeof selected;
  }>();
  const light = chosen?.beside === selected ? chosen?.light : undefined;
  const mark = scene?.compares && light && 'mark' in light ? light.mark : undefined;
  const group = colours && light && 'group' in light ? light.group : undefined;
  const explored = useLit();
  const lit = useMemo((): Lit | undefined => {
    if (scene && mark !== undefined) return litByMark(scene, mark);
    if (scene && colours && group !== undefined) return litGroup(scene, colours, group);
    return explored;
  }, [scene, colours, mark, group, explored]);
  const choose = (next: Light | undefined) => setChosen(next && { light: next, beside: selected });
  return {
    lit,
    mark,
    group,
    lightMark: (next: NodeMark | undefined) => choose(next && { mark: next }),
    lightGroup: (next: GroupChoice | undefined) =>
      choose(next === undefined ? undefined : { group: next }),
  };
}

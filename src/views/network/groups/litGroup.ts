import type { Lit } from '../../../domain/explore/lit.ts';
import { pairKey } from '../../../domain/pairKey.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { GROUP_LETTERS } from '../paint/groupLetters.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import type { GroupColours } from './groupColours.ts';

/** A group by its number, or what has no colour of its own. */
export type GroupChoice = number | 'rest';

/** The nodes of a group that are drawn. */
export function nodesOfGroup(
  { nodes }: Scene,
  { numbers }: GroupColours,
  group: GroupChoice,
): readonly SceneNode[] {
  const number = group === 'rest' ? undefined : group;
  return nodes.filter(({ id }) => numbers.get(id) === number);
}

/** A group stands out, with the lines between its members; what is in no group of its own without lines. */
export function litGroup(scene: Scene, colours: GroupColours, group: GroupChoice): Lit {
  const ids = new Set(nodesOfGroup(scene, colours, group).map(({ id }) => id));
  const inside =
    group === 'rest'
      ? []
      : scene.lines.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
  return { nodes: ids, lines: new Set(inside.map(({ from, to }) => pairKey(from.id, to.id))) };
}

/** A name with the letter of its group, for who does not tell the colours apart. */
export function withGroup(name: string, group: number | undefined, { groups }: Texts): string {
  const letter = group === undefined ? undefined : GROUP_LETTERS[group];
  return letter === undefined ? name : groups.member(name, letter);
}

import type { IsChosen, Part } from '../../../domain/combine/choose.ts';
import type { Added, Combination } from '../../../domain/combine/combination.ts';
import type { ListName } from '../../../domain/combine/lists.ts';

/** What a visitor decided of what the own file says; what was not decided goes by itself. */
export interface Decisions {
  /** By `partKey`: whether it goes into the proposal. */
  readonly ticked: ReadonlyMap<string, boolean>;
  /** What looks like something published, by own id: that it is the same, or (null) something else. */
  readonly same: ReadonlyMap<string, string | null>;
}

export const UNDECIDED: Decisions = { ticked: new Map(), same: new Map() };

export const partKey = (part: Part, list: ListName, id: string): string => `${part}/${list}/${id}`;

/** Own id → the published id that it is said to be. */
export const sameAs = ({ same }: Decisions): ReadonlyMap<string, string> =>
  new Map([...same].flatMap(([own, id]) => (id === null ? [] : [[own, id] as const])));

export const isUnsure = ({ likes, row }: Added, { same }: Decisions): boolean =>
  likes.length > 0 && same.get(row.id) !== null;

/** New and more precise things go along by themselves; what denies the map, or may be there already, does not. */
export function chosenIn({ added }: Combination, decisions: Decisions): IsChosen {
  const unsure = new Set(
    added.filter((one) => isUnsure(one, decisions)).map(({ list, row }) => `${list}/${row.id}`),
  );
  return (part, list, id) =>
    !(part === 'added' && unsure.has(`${list}/${id}`)) &&
    (decisions.ticked.get(partKey(part, list, id)) ?? part !== 'contradicted');
}

/** One for each colour of a group, in the same order: it tells the group to who does not tell the colours apart. */
export const GROUP_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** How the groups with a letter are called. */
export interface GroupNames {
  /** Largest first; the place of a group is its number, which gives its colour and letter. */
  readonly names: readonly string[];
  /** What all others are called together. */
  readonly rest: string;
}

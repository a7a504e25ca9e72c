/** One for each colour of a group, in the same order: it tells the group to who does not tell the colours apart. */
export const GROUP_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

import { diffWordsWithSpace } from 'diff';

/** A stretch of a text; `differs`: the other text does not have it. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Beyond so many edits two texts have too little in common to say where they differ. */
const MOST_EDITS = 400;

/** Both texts in stretches, word by word: what they share and what only one of them has. */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return {
      before: [{ text: before, differs: true }],
      after: [{ text: after, differs: true }],
    };
  }
  return {
    before: parts.flatMap(({ value, added, removed }) =>
      added ? [] : [{ text: value, differs: removed }],
    ),
    after: parts.flatMap(({ value, added, removed }) =>
      removed ? [] : [{ text: value, differs: added }],
    ),
  };
}

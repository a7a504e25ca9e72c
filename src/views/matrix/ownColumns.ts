/** The columns that stand behind those of the vocabulary; no id of a term can be one of these. */
export const UNKNOWN_COLUMN = '?';
export const TOTAL_COLUMN = '+';

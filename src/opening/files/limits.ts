/** Most that is read of files of visitors: what is larger only makes the page slow, or was made to do so. */
export const MOST_FILES = 200;
export const MOST_BYTES = 48 * 1024 * 1024;
/** In a table of CSV. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 1000;
/** Brackets within brackets; a version has about six. */
const MOST_DEPTH = 100;

/** Whether JSON nests deeper than any network: the parsers of some browsers fall over it. Takes any text. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > MOST_DEPTH) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

/** Where a text stops being JSON. Counted from 1, as editors do. */
export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  /** The text ends too early: it was cut off. */
  readonly cutOff: boolean;
}

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: SyntaxFault };

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /[^"\\\n\r\t]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** The beginning of a word, the second half of a number or an escape, after which nothing follows. */
const UNFINISHED = /^(?:-|t|tr|tru|f|fa|fal|fals|n|nu|nul|[.eE][-+]?|\\(?:u[0-9a-fA-F]{0,3})?)?$/;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The position of the first character that does not belong. Only for a text that is not JSON: the
 * messages of JSON.parse differ per browser and often hold no position.
 */
function faultOffset(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take = (character: string): boolean => {
    skip(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  /** In steps: one pattern for a whole string would run out of memory on a very long one. */
  const takeString = (): boolean => {
    if (!take('"')) return false;
    while (skip(PLAIN) || skip(ESCAPE));
    if (text[at] !== '"') return false;
    at += 1;
    return true;
  };
  /** Open brackets, from outside in. */
  const open: ('{' | '[')[] = [];
  for (;;) {
    // A value stands here, or a bracket opens.
    if (take('{')) {
      open.push('{');
      if (!take('}')) {
        if (!takeString() || !take(':')) return at;
        continue;
      }
      open.pop();
    } else if (take('[')) {
      open.push('[');
      if (!take(']')) continue;
      open.pop();
    } else if (text[at] === '"') {
      if (!takeString()) return at;
    } else if (!skip(SCALAR)) {
      return at;
    }
    // The value is complete: close what ends here, or go on after a comma.
    for (;;) {
      const last = open.at(-1);
      if (last === undefined || take(',')) break;
      if (!take(last === '{' ? '}' : ']')) return at;
      open.pop();
    }
    if (open.length === 0) {
      skip(SPACE);
      return at;
    }
    if (open.at(-1) === '{' && (!takeString() || !take(':'))) return at;
  }
}

/** Parses JSON without throwing; says where it goes wrong. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const offset = faultOffset(text);
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    return { ok: false, fault: { line, column, cutOff: UNFINISHED.test(text.slice(offset)) } };
  }
}

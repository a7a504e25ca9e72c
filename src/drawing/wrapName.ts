/** A name in the picture: at most this many characters on a line, and this many lines. */
export const NAME_MAX_CHARS = 18;
export const NAME_MAX_LINES = 3;
/** A remark in brackets may be this much longer, where that keeps it whole. */
const WHOLE_REMARK = 2;

/** What is against a line, beside the square of its length: a last word that says nothing without the next, */
const WEAK_END = 90;
const WEAK =
  /(?:^|\s)(?:aan|bij|de|den|der|door|een|en|het|in|met|naar|of|om|op|rond|te|ten|ter|tot|uit|van|voor|['’]t)$/iu;
/** and a remark in brackets that goes on. */
const TORN = 120;

/**
 * A name in lines for the picture, broken at spaces and, where that is not enough, after a hyphen
 * or slash between letters ("16-27" stays whole). Uses the fewest lines, of lengths as equal as
 * possible, and breaks rather before "de" or "(" than after it. Nothing is ever cut: a longer word
 * keeps its own line, and a name that does not fit returns more than `maxLines` lines, so the
 * caller can see it. An empty name returns [].
 */
export function wrapName(
  name: string,
  maxChars = NAME_MAX_CHARS,
  maxLines = NAME_MAX_LINES,
): string[] {
  const words = name
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((text): Piece => ({ text, glued: false }));
  const byWord = balanced(words, maxChars);
  if (byWord.length <= maxLines && byWord.every((line) => fits(line, maxChars))) return byWord;
  const pieces = words.flatMap(({ text }) =>
    text
      .split(/(?<=\p{L}[-/])(?=\p{L})/u)
      .map((part, at): Piece => ({ text: part, glued: at > 0 })),
  );
  return balanced(pieces, maxChars);
}

/** A word, or a part of one that is `glued` to the part before it. */
interface Piece {
  readonly text: string;
  readonly glued: boolean;
}

const joined = (pieces: readonly Piece[]): string =>
  pieces.reduce(
    (line, { text, glued }) => (line === '' || glued ? line + text : `${line} ${text}`),
    '',
  );

/** The fewest lines within `maxChars`, then what is least against them. */
function balanced(pieces: readonly Piece[], maxChars: number): string[] {
  // best[i]: the best way to set the pieces from i on.
  const best: { count: number; cost: number; lines: string[] }[] = [];
  best[pieces.length] = { count: 0, cost: 0, lines: [] };
  for (let i = pieces.length - 1; i >= 0; i--) {
    for (let end = i + 1; end <= pieces.length; end++) {
      const line = joined(pieces.slice(i, end));
      const rest = best[end];
      if ((line.length > maxChars + WHOLE_REMARK && end > i + 1) || !rest) break;
      if (!fits(line, maxChars) && end > i + 1) continue;
      const count = rest.count + 1;
      const cost = rest.cost + costOf(line, end === pieces.length);
      const old = best[i];
      if (!old || count < old.count || (count === old.count && cost < old.cost)) {
        best[i] = { count, cost, lines: [line, ...rest.lines] };
      }
    }
  }
  return best[0]?.lines ?? [];
}

function fits(line: string, maxChars: number): boolean {
  const isRemark = line.startsWith('(') && line.endsWith(')');
  return line.length <= maxChars + (isRemark ? WHOLE_REMARK : 0);
}

function costOf(line: string, isLast: boolean): number {
  if (isLast) return line.length ** 2;
  const weak = WEAK.test(line) ? WEAK_END : 0;
  const torn = line.lastIndexOf('(') > line.lastIndexOf(')') ? TORN : 0;
  return line.length ** 2 + weak + torn;
}

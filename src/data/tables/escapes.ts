/** A backslash keeps what would else be lost in a cell: spaces at the ends, and separators within a part. */

/**
 * A text for a cell of its own: an end with a space gets a backslash to guard it, and an end with a backslash a
 * second one.
 */
export function writeText(text: string): string {
  return `${/^[\s\\]/.test(text) ? '\\' : ''}${text}${/[\s\\]$/.test(text) ? '\\' : ''}`;
}

/** The text of a cell without the spaces around it, and without what `writeText` added. */
export function readText(cell: string): string {
  return cell.trim().replace(/^\\/, '').replace(/\\$/, '');
}

const SEPARATOR = '|';
/** Stands for nothing: between it and the next separator a space is part of the text. */
const GUARD = '\\_';

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', _: '' };

function escapePart(text: string): string {
  const escaped = text.replace(/[\\|\n\r]/g, (found) => ESCAPES[found] ?? `\\${found}`);
  return `${/^\s/.test(text) ? GUARD : ''}${escaped}${/\s$/.test(text) ? GUARD : ''}`;
}

const unescapePart = (part: string): string =>
  part.trim().replace(/\\(.?)/gsu, (_, character: string) => ESCAPED[character] ?? character);

/** Parts on one line, with `|` between them; what is not there is empty, and left out at the end. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  const used = parts.slice(0, parts.findLastIndex((part) => part !== undefined) + 1);
  return used.map((part) => escapePart(part ?? '')).join(` ${SEPARATOR} `);
}

/** The parts of a line as they were; one that is not there is ''. At most `limit`: the last takes the rest. */
export function splitParts(line: string, limit: number): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length && parts.length < limit - 1; at += 1) {
    if (line[at] === '\\') {
      at += 1;
    } else if (line[at] === SEPARATOR) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, line.slice(start)].map(unescapePart);
}

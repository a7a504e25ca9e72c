/** Text with headings, a table and nested lists, as plain text for a terminal or as Markdown. */

export type OutlineStyle = 'text' | 'markdown';

export interface Outline {
  readonly text: string;
  readonly items: readonly Outline[];
}

/** What Markdown would read as layout, HTML or a link. */
const escaped = (style: OutlineStyle, text: string) =>
  style === 'text' ? text : text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');

const UNDERLINE = { 1: '=', 2: '-' } as const;

export function heading(style: OutlineStyle, level: 1 | 2 | 3, text: string): string {
  if (style === 'markdown') return `${'#'.repeat(level)} ${escaped(style, text)}`;
  return level === 3 ? text : `${text}\n${UNDERLINE[level].repeat(text.length)}`;
}

/** A nested list; in Markdown a text that runs over several lines stays one item. */
export function outlineText(style: OutlineStyle, items: readonly Outline[], depth = 0): string {
  const indent = '  '.repeat(style === 'markdown' ? depth : depth + 1);
  const bullet = style === 'markdown' ? '- ' : '';
  return items
    .flatMap(({ text, items: inner }) => [
      `${indent}${bullet}${escaped(style, text).replaceAll('\n', `\n${indent}  `)}`,
      ...(inner.length === 0 ? [] : [outlineText(style, inner, depth + 1)]),
    ])
    .join('\n');
}

/** The first column holds names, the others numbers. */
export function table(
  style: OutlineStyle,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [head, ...rows];
  if (style === 'markdown') {
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => escaped(style, cell)).join(' | ')} |`;
    const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
    return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
  }
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart((widths[column] ?? 0) + 2);
  return all.map((row) => row.map(pad).join('').trimEnd()).join('\n');
}

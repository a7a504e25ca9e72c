/** Text with headings, a table and nested lists, as plain text for a terminal or as Markdown. */
import type { BlockContent, List, ListItem, Paragraph, Table } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

export type OutlineStyle = 'text' | 'markdown';

export interface Outline {
  readonly text: string;
  readonly items: readonly Outline[];
}

/** What Markdown would read as layout, HTML or a link is escaped by the library. */
const markdown = (block: BlockContent): string =>
  toMarkdown(block, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
  }).trimEnd();

const UNDERLINE = { 1: '=', 2: '-' } as const;

export function heading(style: OutlineStyle, level: 1 | 2 | 3, text: string): string {
  if (style === 'markdown') return markdown({ ...phrase(text), type: 'heading', depth: level });
  return level === 3 ? text : `${text}\n${UNDERLINE[level].repeat(text.length)}`;
}

/** A nested list; a text that runs over several lines stays one item. */
export const outlineText = (style: OutlineStyle, items: readonly Outline[]): string =>
  style === 'markdown' ? markdown(listOf(items)) : indented(items, 1);

/** `depth`: of the items, in steps of two spaces. */
function indented(items: readonly Outline[], depth: number): string {
  const indent = '  '.repeat(depth);
  return items
    .flatMap(({ text, items: inner }) => [
      `${indent}${text.replaceAll('\n', `\n${indent}  `)}`,
      ...(inner.length === 0 ? [] : [indented(inner, depth + 1)]),
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
  if (style === 'markdown') return markdown(tableOf(all));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart((widths[column] ?? 0) + 2);
  return all.map((row) => row.map(pad).join('').trimEnd()).join('\n');
}

const phrase = (text: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: text }],
});

const listOf = (items: readonly Outline[]): List => ({
  type: 'list',
  spread: false,
  children: items.map(
    ({ text, items: inner }): ListItem => ({
      type: 'listItem',
      spread: false,
      children: inner.length === 0 ? [phrase(text)] : [phrase(text), listOf(inner)],
    }),
  ),
});

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  align: rows[0]?.map((_, column) => (column === 0 ? null : 'right')) ?? [],
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: phrase(cell).children })),
  })),
});

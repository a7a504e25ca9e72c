/** What tells the group of a node: a colour, and a letter for who does not tell the colours apart. */
import { GROUP_LETTERS } from './groupLetters.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

/** Height of a letter in times the radius of its mark, and the smallest that can be read, px. */
const LETTER = { size: 1.25, least: 10.5 };

/** The colour of a group by its number; those without a colour of their own share one. */
export function groupColour(group: number | undefined, { groups, rest }: Palette): string {
  return (group === undefined ? undefined : groups[group]) ?? rest;
}

/** Writes the letter of a group in the middle of a mark around (0, 0); in a small one there is no room for it. */
export function drawLetter(
  context: Pen,
  group: number | undefined,
  radius: number,
  palette: Palette,
): void {
  const letter = group === undefined ? undefined : GROUP_LETTERS[group];
  const size = radius * LETTER.size;
  if (letter === undefined || size < LETTER.least) return;
  context.font = `700 ${size}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.paper;
  // The middle of a capital lies above the middle of its line.
  context.fillText(letter, 0, size * 0.06);
}

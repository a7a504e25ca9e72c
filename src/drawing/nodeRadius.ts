/** Radius of a node in px at fit, from its number of lines in the lens: its area follows the lines. */
export function nodeRadius(lines: number): number {
  return Math.min(16, Math.max(4, 2.3 + 2.05 * Math.sqrt(Math.max(0, lines))));
}

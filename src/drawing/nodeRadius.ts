/** Radius of a node in px at fit, from its number of lines in the lens: its area follows the lines. */
export function nodeRadius(lines: number): number {
  return Math.min(16, Math.max(4, 2.3 + 2.05 * Math.sqrt(Math.max(0, lines))));
}

/** Corners of squares and tips of triangles stand out of the circle of their size: in times its radius, and at most, px. */
const CORNERS = 0.25;
const MOST_CORNER = 3;
/** Between a node and a name, px. */
const AIR = 0.75;

/** From the middle of a node of this radius to where a name may stand, px. */
export function nodeReach(radius: number): number {
  return radius + Math.min(MOST_CORNER, radius * CORNERS) + AIR;
}

/** The square of the distance from (x, y) to the side from (ax, ay) to (bx, by), on a flat map, in its own units. */
export function squaredToSide(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

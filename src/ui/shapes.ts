export type ShapeName = 'circle' | 'square' | 'triangle' | 'hexagon' | 'diamond' | 'plus' | 'star';

/**
 * SVG path of a mark around (0, 0), for SVG and for Path2D. Sizes are tuned so that all shapes of
 * one radius look equally heavy.
 */
export function shapePath(shape: ShapeName, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${n(-radius)},0A${n(radius)},${n(radius)},0,1,1,${n(radius)},0A${n(radius)},${n(radius)},0,1,1,${n(-radius)},0Z`;
    case 'square':
      return roundedSquare(radius * 0.93);
    case 'triangle':
      return polygon(regular(3, radius * 1.24, -90).map(([x, y]) => [x, y + radius * 0.18]));
    case 'hexagon':
      return polygon(regular(6, radius * 1.08, -90));
    case 'diamond':
      return polygon(regular(4, radius * 1.22, -90));
    case 'plus':
      return plus(radius * 1.05, radius * 0.4);
    case 'star':
      return polygon(star(radius * 1.25, radius * 0.55));
  }
}

type Point = readonly [number, number];

function n(value: number): number {
  return Math.round(value * 100) / 100;
}

function regular(corners: number, radius: number, startDegrees: number): Point[] {
  return Array.from({ length: corners }, (_, at) => {
    const angle = ((startDegrees + (at * 360) / corners) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function star(outer: number, inner: number): Point[] {
  const tips = regular(5, outer, -90);
  const notches = regular(5, inner, -54);
  return tips.flatMap((tip, at) => [tip, notches[at] ?? tip]);
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)},${n(y)}`).join('L')}Z`;
}

function roundedSquare(half: number): string {
  const corner = half * 0.25;
  const straight = 2 * (half - corner);
  return `M${n(-half + corner)},${n(-half)}h${n(straight)}q${n(corner)},0,${n(corner)},${n(corner)}v${n(straight)}q0,${n(corner)},${n(-corner)},${n(corner)}h${n(-straight)}q${n(-corner)},0,${n(-corner)},${n(-corner)}v${n(-straight)}q0,${n(-corner)},${n(corner)},${n(-corner)}Z`;
}

function plus(arm: number, half: number): string {
  return `M${n(-half)},${n(-arm)}H${n(half)}V${n(-half)}H${n(arm)}V${n(half)}H${n(half)}V${n(arm)}H${n(-half)}V${n(half)}H${n(-arm)}V${n(-half)}H${n(-half)}Z`;
}

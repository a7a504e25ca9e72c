import type { Figure } from '../figures.ts';
import { type Drawn, REAL } from '../networks.ts';

interface Bars {
  readonly stress?: number;
  readonly np10?: number;
  readonly overlaps?: number;
  readonly seconds?: number;
}

/** By network; those of a size go for every seed of it. */
const BARS: Readonly<Record<string, Bars>> = {
  [REAL]: { stress: 0.13, np10: 0.57, overlaps: 0 },
  150: { stress: 0.085, np10: 0.75 },
  500: { stress: 0.135, np10: 0.48, seconds: 20 },
  2000: { stress: 0.17, np10: 0.31 },
  5000: { seconds: 180 },
};

/** How good the drawing of everything is, beside that of d3-force, and how long it took. */
export function engineFigures(networks: readonly Drawn[]): Figure[] {
  return networks.flatMap(({ on, quality, byForce, floor, seconds }) => {
    const [size = on] = on.split(',');
    const bars = BARS[size] ?? {};
    const figure = (
      what: string,
      [value, bare]: readonly [value: number, bare: number | undefined],
      bar?: number,
      more: Partial<Figure> = {},
    ): Figure => ({
      what,
      on,
      value,
      unit: '',
      ...(bare !== undefined && { bare }),
      ...(bar !== undefined && { bar }),
      ...more,
    });
    const both = (key: keyof typeof quality) => [quality[key], byForce?.[key]] as const;
    return [
      figure('stress', both('stress'), bars.stress),
      ...(floor === undefined ? [] : [figure('laagste stress', [floor, undefined])]),
      figure('np10', both('np10'), bars.np10, { isLeast: true }),
      figure('schijven over elkaar', both('overlaps'), bars.overlaps),
      figure('lengten van lijnen, spreiding', both('edgeCV')),
      figure('kruisingen per lijn', both('crossPerEdge')),
      figure('berekend in', [seconds, undefined], bars.seconds, { unit: 's' }),
    ];
  });
}

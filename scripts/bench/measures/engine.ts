import type { Figure } from '../figures.ts';
import { type Drawn, REAL } from '../networks.ts';

interface Bars {
  readonly stress: number;
  readonly np10: number;
  readonly overlaps?: number;
  readonly seconds?: number;
}

const BARS: Readonly<Record<string, Bars>> = {
  [REAL]: { stress: 0.13, np10: 0.57, overlaps: 0 },
  150: { stress: 0.085, np10: 0.75 },
  500: { stress: 0.135, np10: 0.48, seconds: 20 },
  2000: { stress: 0.17, np10: 0.31 },
};
const LARGE = 5000;
const LARGE_SECONDS = 180;

/** How good the drawing of everything is, and how long it took. */
export function engineFigures(networks: readonly Drawn[]): Figure[] {
  return networks.flatMap(({ on, quality, seconds }) => {
    const bars = BARS[on];
    const figure = (what: string, value: number, bar: number | undefined, more = {}): Figure => ({
      what,
      on,
      value,
      unit: '',
      ...(bar !== undefined && { bar }),
      ...more,
    });
    const time = bars?.seconds ?? (Number(on) === LARGE ? LARGE_SECONDS : undefined);
    return [
      figure('stress', quality.stress, bars?.stress),
      figure('np10', quality.np10, bars?.np10, { isLeast: true }),
      figure('schijven over elkaar', quality.overlaps, bars?.overlaps),
      figure('lengten van lijnen, spreiding', quality.edgeCV, undefined),
      figure('kruisingen per lijn', quality.crossPerEdge, undefined),
      ...(seconds === undefined ? [] : [figure('plaatsen berekend', seconds, time, { unit: 's' })]),
    ];
  });
}

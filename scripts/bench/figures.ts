/**
 * One cell of a table: what was measured, on which network, and how that compares to the bare page of the same run; of a
 * drawing, to that of d3-force.
 */
export interface Figure {
  readonly what: string;
  /** The network: "echt", or the number of nodes of a generated one, with its seed if that is another than usual. */
  readonly on: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | '%' | 'kB' | 'MB' | '';
  /** What it is compared with. */
  readonly bare?: number;
  /** At most this much, or at least when `isLeast`; in times `bare` when `barIsRatio`. */
  readonly bar?: number;
  readonly isLeast?: boolean;
  readonly barIsRatio?: boolean;
}

/** The middle of some values, of an even number the upper one. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that a share (0 to 1) of them stays under; NaN, for what did not happen, counts as the longest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b));
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const ratioOf = ({ value, bare }: Figure): number | undefined =>
  bare === undefined || bare === 0 ? undefined : value / bare;

/** undefined: there is no bar. */
export function isReached(figure: Figure): boolean | undefined {
  const { bar, isLeast, barIsRatio, value } = figure;
  if (bar === undefined) return undefined;
  const measured = barIsRatio === true ? ratioOf(figure) : value;
  if (measured === undefined || Number.isNaN(measured)) return false;
  return isLeast === true ? measured >= bar : measured <= bar;
}

/**
 * A table in Markdown: a row for each measure and a column for each network, or the other way round. A bar that is missed
 * is set bold.
 */
export function figureTable(
  figures: readonly Figure[],
  rowFor: 'measure' | 'network' = 'measure',
): string {
  const networks = [...new Set(figures.map(({ on }) => on))];
  const measures = [...new Set(figures.map(({ what }) => what))];
  const cell = (what: string, on: string) =>
    cellOf(figures.find((it) => it.what === what && it.on === on));
  const label = (what: string) => labelOf(figures.find((figure) => figure.what === what));
  const [head, rows] =
    rowFor === 'measure'
      ? [networks, measures.map((what) => [label(what), ...networks.map((on) => cell(what, on))])]
      : [
          measures.map(label),
          networks.map((on) => [on, ...measures.map((what) => cell(what, on))]),
        ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(['', ...head]), line(['---', ...head.map(() => '--:')]), ...rows.map(line)].join(
    '\n',
  );
}

function labelOf(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  return figure.unit === '' ? figure.what : `${figure.what}, ${figure.unit}`;
}

function cellOf(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  const ratio = ratioOf(figure);
  const { value, unit } = figure;
  // A hundredth more or less stress is a great difference.
  const number =
    unit === '' && Math.abs(value) < 1 && value !== 0 ? value.toFixed(3) : short(value);
  const text = `${number}${ratio === undefined ? '' : ` (${short(ratio)}×)`}`;
  return isReached(figure) === false ? `**${text}**` : text;
}

function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0);
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toPrecision(2);
}

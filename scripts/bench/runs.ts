/** One line of the table: the median of some runs, and how that compares to something else in the same run. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 'ms';
  readonly ratio?: number;
  /** What the ratio is to. */
  readonly of?: string;
  readonly bar?: string;
}

export const RUNS = 5;

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

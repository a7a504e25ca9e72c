import { parseArgs } from 'node:util';

export const PARTS = [
  'data',
  'bestanden',
  'plaatsen',
  'pagina',
  'kaart',
  'geheugen',
  'eigen',
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly parts: readonly Part[];
  /** Whether the README shall show this run. */
  readonly readme: boolean;
}

const SIZES = [150, 500, 2000, 5000, 20_000];
const RUNS = 3;
/** A smaller one has too few regions and themes to be like ours. */
const SMALLEST = 60;

/** Throws on what it does not know, with what can be given. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sizes: { type: 'string' }, runs: { type: 'string' }, readme: { type: 'boolean' } },
  });
  const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
  const runs = Number(values.runs ?? RUNS);
  const parts = PARTS.filter((part) => positionals.includes(part));
  const unknown = positionals.filter((given) => !PARTS.some((part) => part === given));
  if (unknown.length > 0) {
    throw new Error(`Unknown part ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`);
  }
  if (!sizes.every((size) => Number.isInteger(size) && size >= SMALLEST)) {
    throw new Error(`--sizes takes whole numbers of at least ${SMALLEST}: --sizes 150,500`);
  }
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number: --runs 3');
  const { readme = false } = values;
  return { sizes, runs, parts: parts.length > 0 ? parts : PARTS, readme };
}

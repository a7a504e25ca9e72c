import type { MatrixRow } from './matrix.ts';

/**
 * The rows in an order that puts those with the same columns together, and those with nearly the same columns near:
 * the bond energy algorithm (McCormick, Schweitzer and White, 1972), with the share of columns that two rows have both
 * (Jaccard) as their bond. The widest pattern is laid first; each next one goes where it adds most. The same rows give
 * the same order, whatever the order they come in; rows without any known column come last.
 */
export function byLikeness(rows: readonly MatrixRow[]): MatrixRow[] {
  const patterns = new Map<string, { columns: ReadonlySet<string>; rows: MatrixRow[] }>();
  for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const columns = [...row.byColumn.keys()].sort();
    const key = columns.join('\n');
    const known = patterns.get(key);
    if (known) known.rows.push(row);
    else patterns.set(key, { columns: new Set(columns), rows: [row] });
  }
  const wideFirst = [...patterns]
    .sort(([a, x], [b, y]) => y.columns.size - x.columns.size || (a < b ? -1 : 1))
    .map(([, pattern]) => pattern);
  const ordered: typeof wideFirst = [];
  for (const pattern of wideFirst.filter(({ columns }) => columns.size > 0)) {
    ordered.splice(bestPlace(pattern, ordered), 0, pattern);
  }
  const without = wideFirst.filter(({ columns }) => columns.size === 0);
  return [...ordered, ...without].flatMap((pattern) => pattern.rows);
}

interface Pattern {
  readonly columns: ReadonlySet<string>;
}

/** Between which two it adds most to the bonds; of equals the first. */
function bestPlace(pattern: Pattern, ordered: readonly Pattern[]): number {
  const bonds = ordered.map((other) => bond(pattern.columns, other.columns));
  const gains = Array.from({ length: ordered.length + 1 }, (_, at) => {
    const before = ordered[at - 1];
    const after = ordered[at];
    const lost = before && after ? bond(before.columns, after.columns) : 0;
    return (bonds[at - 1] ?? 0) + (bonds[at] ?? 0) - lost;
  });
  return gains.indexOf(Math.max(...gains));
}

function bond(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((column) => b.has(column)).length;
  return both / (a.size + b.size - both);
}

import { nameBlock, type Size } from '../../drawing/nameBlock.ts';

/** Type of the names on the map; map.css sets the same sizes, weights and spacing. */
export const LABEL_STYLES = {
  place: { size: 12.5, weight: 600, spacing: 0, upper: false, padding: 0 },
  pilot: { size: 12, weight: 500, spacing: 0, upper: false, padding: 0 },
  region: { size: 11, weight: 600, spacing: 0.7, upper: true, padding: 0 },
  plate: { size: 13, weight: 600, spacing: 0, upper: false, padding: 5 },
  partner: { size: 12, weight: 500, spacing: 0, upper: false, padding: 0 },
  town: { size: 11.5, weight: 400, spacing: 0, upper: false, padding: 0 },
  sea: { size: 13, weight: 400, spacing: 0.2, upper: false, padding: 0 },
  country: { size: 14, weight: 500, spacing: 3, upper: true, padding: 0 },
} as const;
export type LabelStyle = keyof typeof LABEL_STYLES;

/** Size in px of a name of one or more lines. */
export function labelSize(lines: readonly string[], style: LabelStyle): Size {
  const { upper, padding, ...letters } = LABEL_STYLES[style];
  const written = upper ? lines.map((line) => line.toLocaleUpperCase('nl')) : lines;
  const { width, height } = nameBlock(written, letters);
  return { width: width + 2 * padding, height: height + 2 * padding };
}

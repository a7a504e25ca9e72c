import { type DivisionName, type DivisionRegion, regionsOf } from './divisions.ts';
import type { Divisions } from './divisionsSchema.ts';

/** A region of another division that shares gemeenten with the one that is asked about. */
export interface Overlap {
  readonly region: DivisionRegion;
  /** The gemeenten that lie in both. */
  readonly shared: readonly string[];
}

/** How a region lies in another division. */
export type Fit =
  /** One region there has exactly the same gemeenten. */
  | 'same'
  /** One region there holds it, and more. */
  | 'within'
  /** Several regions there each hold a part of it. */
  | 'divided';

/**
 * In which regions of `division` these gemeenten lie: with most of them first, ties by name. Codes that are no
 * gemeente of today do not count; [] for a division the file does not have.
 */
export function overlapsOf(
  gemeenten: readonly string[],
  division: DivisionName,
  divisions: Divisions,
): readonly Overlap[] {
  const asked = new Set(gemeenten);
  return regionsOf(divisions, division)
    .map((region) => ({ region, shared: region.gemeenten.filter((code) => asked.has(code)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length);
}

/** undefined when nothing overlaps. */
export function fitOf(overlaps: readonly Overlap[]): Fit | undefined {
  const [first, ...others] = overlaps;
  if (!first) return undefined;
  if (others.length > 0) return 'divided';
  return first.shared.length === first.region.gemeenten.length ? 'same' : 'within';
}

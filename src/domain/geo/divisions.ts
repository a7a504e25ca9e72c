import type { Divisions } from './divisionsSchema.ts';

/** The name of a division in the data (arbeidsmarktregio, jeugdregio, …), or GEMEENTE. */
export type DivisionName = string;

/** The division in which each gemeente is a region of its own. */
export const GEMEENTE = 'gemeente';

/**
 * The gemeenten of today that an official code stands for: of a gemeente itself, of the one (or
 * ones, the largest part first) an old gemeente went into, or of a region of any division.
 * An unknown code gives [].
 */
export function gemeentenOf(code: string, { gemeenten, merged }: Divisions): readonly string[] {
  if (Object.hasOwn(gemeenten, code)) return [code];
  const old = Object.hasOwn(merged, code) ? merged[code] : undefined;
  if (old) return [...old.into].sort((a, b) => b[1] - a[1]).map(([into]) => into);
  return Object.keys(gemeenten).filter((gemeente) =>
    regionCodes(gemeenten[gemeente]).includes(code),
  );
}

/** Whether a code is of a gemeente, of today or of before a merger. */
export function isGemeente(code: string, { gemeenten, merged }: Divisions): boolean {
  return Object.hasOwn(gemeenten, code) || Object.hasOwn(merged, code);
}

/** Per gemeente its region in one division; empty for a division the file does not have. */
export function regionsByGemeente(
  { divisions, gemeenten }: Divisions,
  division: DivisionName,
): ReadonlyMap<string, string> {
  if (division === GEMEENTE) return new Map(Object.keys(gemeenten).map((code) => [code, code]));
  const at = divisions.indexOf(division);
  const result = new Map<string, string>();
  for (const [gemeente, row] of Object.entries(gemeenten)) {
    const region = at < 0 ? undefined : regionCodes(row)[at];
    if (region !== undefined) result.set(gemeente, region);
  }
  return result;
}

/** A region of a division with its gemeenten. */
export interface DivisionRegion {
  readonly code: string;
  readonly name: string;
  readonly gemeenten: readonly string[];
}

const made = new WeakMap<Divisions, Map<DivisionName, readonly DivisionRegion[]>>();

/** The regions of a division, in the order of their names; many ask, and it is made once. */
export function regionsOf(divisions: Divisions, division: DivisionName): readonly DivisionRegion[] {
  const ofDivisions = made.get(divisions) ?? new Map<DivisionName, readonly DivisionRegion[]>();
  made.set(divisions, ofDivisions);
  const regions = ofDivisions.get(division) ?? makeRegions(divisions, division);
  ofDivisions.set(division, regions);
  return regions;
}

function makeRegions(divisions: Divisions, division: DivisionName): DivisionRegion[] {
  const regions = new Map<string, string[]>();
  for (const [gemeente, region] of regionsByGemeente(divisions, division)) {
    const members = regions.get(region);
    if (members) members.push(gemeente);
    else regions.set(region, [gemeente]);
  }
  return [...regions]
    .map(([code, gemeenten]) => ({ code, name: nameOfCode(code, divisions) ?? code, gemeenten }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** Made once: comparing hundreds of names is slow without it. */
const byName = new Intl.Collator('nl');

/** A row holds the name of the gemeente, then its regions. */
function regionCodes(row: readonly string[] | undefined): readonly string[] {
  return row?.slice(1) ?? [];
}

/** Per gemeente those that it borders on land, both ways; an island has none. */
export function neighboursIn({ neighbours }: Divisions): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  const add = (code: string, other: string) =>
    result.set(code, [...(result.get(code) ?? []), other]);
  for (const [code, others] of Object.entries(neighbours)) {
    for (const other of others) {
      add(code, other);
      add(other, code);
    }
  }
  return result;
}

/** Of which division a code is; `gemeente` for one of today or of before a merger; undefined: no such code. */
export function divisionOfCode(code: string, divisions: Divisions): DivisionName | undefined {
  if (isGemeente(code, divisions)) return GEMEENTE;
  if (!Object.hasOwn(divisions.regions, code)) return undefined;
  const row = Object.values(divisions.gemeenten).find((codes) => regionCodes(codes).includes(code));
  return divisions.divisions[regionCodes(row).indexOf(code)];
}

/** The name that belongs to a code of a gemeente (also of before a merger) or region; undefined: no such code. */
export function nameOfCode(code: string, { gemeenten, merged, regions }: Divisions) {
  if (Object.hasOwn(gemeenten, code)) return gemeenten[code]?.[0];
  if (Object.hasOwn(merged, code)) return merged[code]?.name;
  return Object.hasOwn(regions, code) ? regions[code] : undefined;
}

/** What is known of the official codes of areas: of which division each is, and in which years it certainly was not there. */
import { type DivisionName, GEMEENTE } from '../geo/divisions.ts';
import type { Divisions } from '../geo/divisionsSchema.ts';

export interface Area {
  readonly division: DivisionName;
  /** Absent when the tables give only the code. */
  readonly name?: string;
  /** Last year in which the code certainly did not exist yet. Absent: not known. */
  readonly absentUntil?: number;
  /** First year in which the code certainly existed no longer. Absent: it still exists. */
  readonly absentFrom?: number;
  /** Codes that took its place, the largest part first; empty when there are none, or not known. */
  readonly successors: readonly string[];
}

export type Areas = ReadonlyMap<string, Area>;

/** The codes of an older edition, per division. */
export interface EarlierCodes {
  readonly year: number;
  readonly codes: ReadonlyMap<DivisionName, ReadonlySet<string>>;
}

/** The first year of which the table of mergers is complete: an older gemeente it does not name was gone by then. */
const MERGERS_COMPLETE_FROM = 2018;

/** The division that the regions of a kind are from: the codes of an rmc-regio stand under rmcregio. */
export const divisionOf = (regionKind: string): DivisionName => regionKind.replaceAll('-', '');

/**
 * Every code of the current divisions, of merged gemeenten and of an older edition. Says no more than
 * the tables do: without an older edition no code is ever "not there yet".
 */
export function areasOf(divisions: Divisions, earlier?: EarlierCodes): Areas {
  const areas = new Map<string, Area>();
  const add = (code: string, division: DivisionName, details: Omit<Partial<Area>, 'division'>) => {
    const old = earlier?.codes.get(division);
    const isNew = earlier !== undefined && old !== undefined && !old.has(code);
    areas.set(code, {
      division,
      successors: [],
      ...(isNew ? { absentUntil: earlier.year } : {}),
      ...details,
    });
  };
  for (const [code, [name, ...regions]] of Object.entries(divisions.gemeenten)) {
    add(code, GEMEENTE, { name });
    for (const [index, region] of regions.entries()) {
      const division = divisions.divisions[index];
      const regionName = divisions.regions[region];
      if (division === undefined || areas.has(region)) continue;
      add(region, division, regionName === undefined ? {} : { name: regionName });
    }
  }
  for (const [code, { name, lastYear, into }] of Object.entries(divisions.merged)) {
    const successors = [...into].sort((a, b) => b[1] - a[1]).map(([successor]) => successor);
    add(code, GEMEENTE, { name, absentFrom: lastYear + 1, successors });
  }
  for (const [code, year] of foundingYears(divisions)) {
    const area = areas.get(code);
    // What was there in the older edition only grew.
    if (area?.absentUntil !== undefined) areas.set(code, { ...area, absentUntil: year });
  }
  for (const [division, codes] of earlier?.codes ?? []) {
    const absentFrom = division === GEMEENTE ? MERGERS_COMPLETE_FROM : divisions.year;
    for (const code of codes) if (!areas.has(code)) add(code, division, { absentFrom });
  }
  return areas;
}

/** Per gemeente that others went into: the last year before the first of them did. */
function foundingYears({ merged }: Divisions): Map<string, number> {
  const years = new Map<string, number>();
  for (const { lastYear, into } of Object.values(merged)) {
    for (const [code] of into) years.set(code, Math.min(lastYear, years.get(code) ?? lastYear));
  }
  return years;
}

/** The codes that an area took the place of. */
export const predecessorsOf = (code: string, areas: Areas): string[] =>
  [...areas].flatMap(([old, { successors }]) => (successors.includes(code) ? [old] : []));

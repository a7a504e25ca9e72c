import type { EntityId, Network } from '../network.ts';
import { type DivisionName, divisionOfCode, gemeentenOf, nameOfCode } from './divisions.ts';
import type { Divisions } from './divisionsSchema.ts';
import { overlapsOf } from './overlap.ts';
import { spotOfRegion } from './placement.ts';

/** What a gemeente of before a merger went into. */
export interface Merger {
  readonly lastYear: number;
  /** The largest part first; `share` of its area, 0 to 1. */
  readonly into: readonly { readonly code: string; readonly share: number }[];
}

/** A gemeente, an official region, or a region of the data, as a visitor chooses it. */
export interface ChosenPlace {
  /** As it stands in the address. */
  readonly value: string;
  /** Its official code, also when it was chosen by its record; undefined as `division` is. */
  readonly code: string | undefined;
  readonly name: string;
  /** Of which division it is: `gemeente`, `jeugdregio`, …; undefined: a region of the data without official code. */
  readonly division: DivisionName | undefined;
  /** The record of the data about it, if there is one. */
  readonly record: EntityId | undefined;
  /** Gemeenten of today that it covers; empty when that is not known. */
  readonly gemeenten: readonly string[];
  /** Set when it is a gemeente that no longer exists. */
  readonly merger: Merger | undefined;
}

/**
 * The place that a code (GM0202, AM07, also of a gemeente that was merged) or the id of a region of the data stands
 * for; undefined when it is neither.
 */
export function placeOf(
  value: string,
  network: Network,
  divisions: Divisions,
): ChosenPlace | undefined {
  const entity = network.entities.get(value);
  const record = entity?.kind === 'region' ? entity.record : undefined;
  const code = record === undefined ? value : record.code;
  const division = code === undefined ? undefined : divisionOfCode(code, divisions);
  if (code !== undefined && division !== undefined) {
    const { regions } = network.file;
    return {
      value,
      code,
      name: nameOfCode(code, divisions) ?? code,
      division,
      record: record?.id ?? regions.find((region) => region.code === code)?.id,
      gemeenten: gemeentenOf(code, divisions),
      merger: mergerOf(code, divisions),
    };
  }
  if (!record) return undefined;
  const regions = new Map(network.file.regions.map((region) => [region.id, region]));
  return {
    value,
    code: undefined,
    name: record.name,
    division: undefined,
    record: record.id,
    gemeenten: spotOfRegion(record, regions, divisions)?.gemeenten ?? [],
    merger: undefined,
  };
}

function mergerOf(code: string, { gemeenten, merged }: Divisions): Merger | undefined {
  if (Object.hasOwn(gemeenten, code) || !Object.hasOwn(merged, code)) return undefined;
  const old = merged[code];
  return (
    old && {
      lastYear: old.lastYear,
      into: [...old.into]
        .sort((a, b) => b[1] - a[1])
        .map(([into, share]) => ({ code: into, share })),
    }
  );
}

/** A region that a place lies in, wholly or in part. */
export interface SurroundingRegion {
  readonly division: DivisionName;
  readonly code: string;
  readonly name: string;
}

/** The regions of every division, in their order in the file, that share a gemeente with these. */
export function regionsAround(
  gemeenten: readonly string[],
  divisions: Divisions,
): SurroundingRegion[] {
  return divisions.divisions.flatMap((division) =>
    overlapsOf(gemeenten, division, divisions).map(({ region: { code, name } }) => ({
      division,
      code,
      name,
    })),
  );
}

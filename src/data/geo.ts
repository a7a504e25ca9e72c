/** Boundaries and divisions, only loaded when the map opens. */
import type * as z from 'zod/mini';
import { type Divisions, divisionsSchema } from '../domain/geo/divisionsSchema.ts';
import type { IndexFile } from '../domain/schema.ts';
import type { FetchOptions, FetchText } from './fetchText.ts';
import { DIVISIONS_FILE, GEMEENTEN_FILE, LANDEN_FILE } from './geoFiles.ts';
import {
  type GemeentenTopology,
  gemeentenSchema,
  type LandenTopology,
  landenSchema,
} from './geoSchema.ts';
import { failed, type LoadResult } from './loadResult.ts';
import { readListedFile, shared } from './readFile.ts';
import { shapeProblem } from './shape.ts';

/** Not frozen: topojson-client marks the arcs it merges while it works. */
export interface Boundaries {
  readonly gemeenten: GemeentenTopology;
  /** Neighbouring countries, for a map without straight edges. */
  readonly landen: LandenTopology;
}

/** Everything the map is drawn with. */
export interface Geo extends Boundaries {
  readonly divisions: Divisions;
}

/** Which gemeente lies in which region, without the boundaries. Never throws. */
export async function loadDivisions(
  fetchText: FetchText,
  base: string,
  index: IndexFile,
  options?: FetchOptions,
): Promise<LoadResult<Divisions>> {
  const fetchPart: FetchText = (url, kept) => fetchText(url, { ...kept, ...options });
  const read = await loadFile<Divisions>(fetchPart, base, index, DIVISIONS_FILE, divisionsSchema);
  return read.ok ? { ok: true, value: shared(read.value) } : read;
}

/** The boundaries: two files, fetched together; the first problem when one fails. Never throws. */
export async function loadBoundaries(
  fetchText: FetchText,
  base: string,
  index: IndexFile,
  options?: FetchOptions,
): Promise<LoadResult<Boundaries>> {
  const fetchPart: FetchText = (url, kept) => fetchText(url, { ...kept, ...options });
  const load = <T>(path: string, schema: z.core.$ZodType) =>
    loadFile<T>(fetchPart, base, index, path, schema);
  const [gemeenten, landen] = await Promise.all([
    load<GemeentenTopology>(GEMEENTEN_FILE, gemeentenSchema),
    load<LandenTopology>(LANDEN_FILE, landenSchema),
  ]);
  if (!gemeenten.ok) return gemeenten;
  if (!landen.ok) return landen;
  return { ok: true, value: { gemeenten: gemeenten.value, landen: landen.value } };
}

/** `T` is what the schema proves; topojson has its own words for the same shape. */
async function loadFile<T>(
  fetchText: FetchText,
  base: string,
  index: IndexFile,
  path: string,
  schema: z.core.$ZodType,
): Promise<LoadResult<T>> {
  const entry = index.geo.find((file) => file.path === path);
  if (entry === undefined) return failed({ kind: 'not-found', file: path });
  const read = await readListedFile(fetchText, base, entry);
  if (!read.ok) return read;
  const { value, proven } = read.value;
  const problem = proven ? undefined : shapeProblem(schema, value, path);
  return problem ? failed(problem) : { ok: true, value: value as T };
}

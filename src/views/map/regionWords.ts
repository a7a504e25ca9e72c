import { isInside } from '../../domain/geo/isInside.ts';
import type { LatLon } from '../../domain/geo/mercator.ts';
import { fitOf, overlapsOf } from '../../domain/geo/overlap.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { DivisionId } from '../../state/choices.ts';
import type { Atlas } from './atlas.ts';
import type { MapData } from './mapData.ts';

/**
 * How a region lies in the division that is drawn over it, in a sentence; undefined when there is none, or when
 * neither says anything of the other.
 */
export function overlapInWords(
  { division, divisions, regions }: Atlas,
  code: string,
  overlay: DivisionId | undefined,
  { map: texts, format }: Texts,
): string | undefined {
  const region = regions.find((one) => one.code === code);
  if (!region || overlay === undefined) return undefined;
  const overlaps = overlapsOf(region.gemeenten, overlay, divisions);
  const fit = fitOf(overlaps);
  const [first] = overlaps;
  if (!first || fit === undefined) return undefined;
  const { names, same, within, divided, part } = texts.divisions;
  const [own, other] = [names[division].one, names[overlay]];
  if (fit === 'same') return same(own, other.one, first.region.name);
  if (fit === 'within') {
    return within(own, other.one, first.region.name, first.region.gemeenten.length);
  }
  const parts = overlaps.map(({ region: { name }, shared }) => part(name, shared.length));
  return divided(own, overlaps.length, other.many, format.list(parts));
}

/** What is under the pointer, or read in the list: the region, its pilots, and the region that is drawn over it there. */
export function pointedInWords(
  atlas: Atlas,
  overlay: Atlas | undefined,
  data: MapData,
  { code, at }: { readonly code: string; readonly at: LatLon | undefined },
  { map: texts }: Texts,
): string | undefined {
  const name = atlas.regions.find((region) => region.code === code)?.name;
  if (name === undefined) return undefined;
  const count = data.byRegion.get(code)?.size ?? 0;
  const words = count === 0 ? texts.regionNone(name) : texts.pilotsHere(name, count);
  const over = at && overlay?.regions.find(({ area }) => isInside(at, area.coordinates));
  if (!overlay || !over) return words;
  return `${words} · ${texts.divisions.also(texts.divisions.names[overlay.division].one, over.name)}`;
}

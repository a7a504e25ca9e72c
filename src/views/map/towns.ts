import type { Atlas } from './atlas.ts';
import type { Town } from './mapScene.ts';

/**
 * Gives so many gemeenten, those with most inhabitants first, ties by code; none when nobody counted. Where they are
 * is computed for those that are asked for alone.
 */
export function townsOf({
  areas,
  divisions: { gemeenten, inhabitants = {} },
}: Pick<Atlas, 'areas' | 'divisions'>): (count: number) => readonly Town[] {
  const ranked = Object.entries(inhabitants)
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .map(([code]) => code);
  return (count) =>
    ranked.slice(0, count).flatMap((code) => {
      const [name] = gemeenten[code] ?? [];
      const at = areas.interior([code]);
      return name !== undefined && at ? [{ code, name, at: { lat: at.lat, lon: at.lon } }] : [];
    });
}

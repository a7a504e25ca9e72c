import type { Areas } from '../../data/areas.ts';
import type { Geography } from '../../domain/geo/geography.ts';
import { type LatLon, project, unproject } from '../../domain/geo/mercator.ts';
import { type EntityId, linksOf, type Network, pictureName } from '../../domain/network.ts';
import { referringFamilies } from '../../domain/referring.ts';
import type { LocatedPlace } from './mapScene.ts';

/** A line from where the selected pilot is to where something is that belongs to it. */
export interface Tie {
  readonly id: EntityId;
  readonly name: string;
  readonly to: LatLon;
  /** [lon, lat] along it, as in GeoJSON. */
  readonly line: readonly (readonly [number, number])[];
}

/** What lies nearer than this to the pilot gets no line, in degrees: they are one spot. */
const ONE_SPOT = 0.02;

/** To the partners of a pilot, as far as the data says where they are. A relation that only refers is none. */
export function partnerTies(
  network: Network,
  { gemeentenOf }: Geography,
  areas: Areas,
  places: readonly LocatedPlace[],
  pilot: EntityId,
): Tie[] {
  const refers = referringFamilies(network);
  const partners = linksOf(network, pilot)
    .filter(({ other, kind }) => other.kind === 'organisation' && !refers.has(kind.family))
    .map(({ other }) => other);
  return [...new Set(partners)].flatMap((partner) => {
    const at = areas.interior(gemeentenOf(partner.id));
    return at ? tiesTo(places, pilot, partner.id, pictureName(partner), [at]) : [];
  });
}

/** To each spot of other pilots. */
export function pilotTies(
  network: Network,
  places: readonly LocatedPlace[],
  pilot: EntityId,
  others: readonly EntityId[],
): Tie[] {
  return others.flatMap((id) => {
    const entity = network.entities.get(id);
    const spots = places.filter(({ pilots }) => pilots.includes(id)).map(({ at }) => at);
    return entity ? tiesTo(places, pilot, id, pictureName(entity), spots) : [];
  });
}

/** From the nearest spot of the pilot to each of these. */
function tiesTo(
  places: readonly LocatedPlace[],
  pilot: EntityId,
  id: EntityId,
  name: string,
  ends: readonly LatLon[],
): Tie[] {
  const starts = places.filter(({ pilots }) => pilots.includes(pilot)).map(({ at }) => at);
  return ends.flatMap((to) => {
    const from = starts.reduce<LatLon | undefined>(
      (best, start) => (best && apart(best, to) <= apart(start, to) ? best : start),
      undefined,
    );
    if (!from || apart(from, to) < ONE_SPOT) return [];
    return [{ id, name, to, line: bow(from, to) }];
  });
}

function apart(a: LatLon, b: LatLon): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.6);
}

/** Corners of a bowed line: straight ones over each other cannot be told apart. */
const STEPS = 16;
/** How far it bows out, in lengths of the line. */
const BOW = 0.12;

function bow(from: LatLon, to: LatLon): [number, number][] {
  const [a, b] = [project(from, 0), project(to, 0)];
  const middle = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * BOW,
    y: (a.y + b.y) / 2 - (b.x - a.x) * BOW,
  };
  return Array.from({ length: STEPS + 1 }, (_, step): [number, number] => {
    const t = step / STEPS;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const { lat, lon } = unproject(
      { x: p * a.x + q * middle.x + r * b.x, y: p * a.y + q * middle.y + r * b.y },
      0,
    );
    return [lon, lat];
  });
}

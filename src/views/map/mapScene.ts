import { type LatLon, type Pixel, project } from '../../domain/geo/mercator.ts';
import type { Place } from '../../domain/geo/placement.ts';
import type { EntityId } from '../../domain/network.ts';
import { type Box, grown } from '../../drawing/boxes.ts';
import { wrapName } from '../../drawing/wrapName.ts';
import { cluster } from './cluster.ts';
import { type LabelStyle, labelSize } from './labelStyles.ts';
import { chooseSpots, type LabelRequest, spotsAround, spotsWithin } from './mapLabels.ts';

/** From here on a mark of one pilot carries the name of the pilot instead of the place. */
export const PILOT_NAMES_ZOOM = 9;
/** Letters on a line of the name of a pilot. */
const PILOT_LINE = 22;
/**
 * A mark that would stand farther than this from where it is joins another, px. The mark of a region still stands in
 * the region then.
 */
const MOST_MOVED = { gemeente: 14, region: 26 };
/** What the circle around a mark of several places adds to its radius, px. */
export const CLUSTER_RING = 4.5;
/**
 * The name of a region is at most this many times as wide as its middle is far from its border:
 * else it seems to name its neighbours. Beside a mark of its own it is clear what it names.
 */
const ROOM_FOR_NAME = { inside: 4.5, besideMark: 7 };
/** Length of a degree of latitude at zoom 0, at 52° north, in px. */
const DEGREE = 256 / 360 / Math.cos((52 * Math.PI) / 180);

export interface LocatedPlace extends Place {
  readonly at: LatLon;
  /** Its name as short as it is clear on the map. */
  readonly label: string;
}

/** A region of the shown division as the names need it. */
export interface NamedRegion {
  readonly code: string;
  readonly name: string;
  readonly at: LatLon;
  /** Distance from `at` to its border, in degrees of latitude. */
  readonly clearance: number;
  readonly count: number;
}

/** A name of a country or a sea, or of a partner at the end of its line. */
export interface QuietName {
  readonly id: string;
  readonly name: string;
  readonly style: 'sea' | 'country' | 'partner';
  readonly at: LatLon;
}

/** A gemeente as a name on the map. */
export interface Town {
  readonly code: string;
  readonly name: string;
  readonly at: LatLon;
}

/** Stands for a place, or for several that have no room of their own. */
export interface SceneMark extends Pixel {
  /** That of its first place. */
  readonly key: string;
  /** The one with most pilots first. */
  readonly places: readonly LocatedPlace[];
  /** Of all its places, each once. */
  readonly pilots: readonly EntityId[];
  /** Radius of its shape, with the circle around it if there is one. */
  readonly radius: number;
  readonly selected: boolean;
}

export interface SceneLabel extends Box {
  readonly id: string;
  readonly style: LabelStyle;
  readonly lines: readonly string[];
  /** Where a name that stands apart from its mark points to. */
  readonly pointsTo?: Pixel;
}

export interface MapScene {
  /** From north to south, which is also the order of the keyboard. */
  readonly marks: readonly SceneMark[];
  readonly labels: readonly SceneLabel[];
}

export interface SceneInput {
  readonly places: readonly LocatedPlace[];
  readonly regions: readonly NamedRegion[];
  readonly quiet: readonly QuietName[];
  /** So many gemeenten at most, those with most inhabitants first. */
  readonly towns: (count: number) => readonly Town[];
  readonly zoom: number;
  /** Least width of what can be hit, px: none is smaller and none overlap. */
  readonly target: number;
  readonly selected: EntityId | undefined;
  readonly pilotName: (id: EntityId) => string;
  /** “Rotterdam” and what stands with it under one mark. */
  readonly andAround: (place: string) => string;
  /** In px of the world at this zoom: names stay within it. Absent: no limit. */
  readonly frame?: Box;
  /** In the same px: what stands over the map, where no name can be read. */
  readonly covered?: readonly Box[];
}

/**
 * What stands where on the map at one zoom, in px of the world at that zoom: so panning changes
 * nothing. The same input always gives the same picture.
 */
export function buildScene(input: SceneInput): MapScene {
  const marks = placeMarks(input);
  const requests = [
    ...markNames(input, marks),
    ...regionNames(input, marks),
    ...quietNames(input),
    ...townNames(input, marks),
  ];
  const boxes = chooseSpots(requests, [...marks.map(boxOf), ...(input.covered ?? [])], input.frame);
  return {
    marks,
    labels: requests.flatMap(({ id, style, lines, mark }) => {
      const box = boxes.get(id);
      if (!box) return [];
      return [{ id, style, lines, ...box, ...(mark && leader(mark, box)) }];
    }),
  };
}

/** A mark with a figure is larger, so that the figure can be read. */
export function markRadius(count: number): number {
  if (count < 2) return 6.5;
  return count < 10 ? 9.5 : 11.5;
}

/** Buttons stand at whole px: so much each of two may come nearer by that. */
const ROUNDING = 0.75;

function placeMarks({ places, zoom, target, selected }: SceneInput): SceneMark[] {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const spots = places.map((place) => ({
    id: place.key,
    ...project(place.at, zoom),
    radius: Math.max(target / 2 + ROUNDING, markRadius(place.pilots.length) + 3),
    // A town is a point that readers know; a region can be marked anywhere inside.
    weight: place.pilots.length + (place.kind === 'gemeente' ? 3 : 0),
    mostMoved: MOST_MOVED[place.kind],
  }));
  const radius = Math.max(target / 2 + ROUNDING, markRadius(10) + CLUSTER_RING);
  return cluster(spots, radius)
    .flatMap(({ ids, x, y }): SceneMark[] => {
      const members = ids.flatMap((id) => byKey.get(id) ?? []);
      const [first, ...others] = members;
      if (!first) return [];
      const pilots = [...new Set(members.flatMap((place) => place.pilots))];
      return [
        {
          key: first.key,
          places: members,
          pilots,
          x,
          y,
          radius: markRadius(pilots.length) + (others.length > 0 ? CLUSTER_RING : 0),
          selected: selected !== undefined && pilots.includes(selected),
        },
      ];
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

/** From the edge of a chosen mark to the outside of its ring, px. */
const RING = 7.5;

/** What a mark covers: a triangle around a third of its height, its outline, and the ring of a chosen one. */
function boxOf({ x, y, radius, selected }: SceneMark): Box {
  if (selected) {
    const ring = radius + RING + 2;
    return { left: x - ring, top: y - ring, right: x + ring, bottom: y + ring };
  }
  const half = radius * 1.07 + 2;
  return { left: x - half, top: y - half, right: x + half, bottom: y + radius * 0.8 + 2 };
}

/** A name farther from its mark than this gets a line to it, px. */
const NEAR = 8;

/** The point on the ring of a mark where the line from a name ends; nothing for a name beside it. */
function leader(mark: SceneMark, box: Box): Pick<SceneLabel, 'pointsTo'> | undefined {
  const ring = boxOf(mark);
  const apart = Math.max(
    box.left - ring.right,
    ring.left - box.right,
    box.top - ring.bottom,
    ring.top - box.bottom,
  );
  if (apart <= NEAR) return undefined;
  const dx = Math.max(box.left, Math.min(mark.x, box.right)) - mark.x;
  const dy = Math.max(box.top, Math.min(mark.y, box.bottom)) - mark.y;
  const share = (mark.radius + RING) / Math.hypot(dx, dy);
  return { pointsTo: { x: mark.x + dx * share, y: mark.y + dy * share } };
}

type Request = LabelRequest &
  Pick<SceneLabel, 'style' | 'lines'> & { readonly mark?: SceneMark | undefined };

function request(
  id: string,
  style: LabelStyle,
  lines: readonly string[],
  spots: (width: number, height: number) => Pixel[],
  mustNear?: SceneMark,
): Request {
  const { width, height } = labelSize(lines, style);
  const must = mustNear !== undefined;
  return { id, style, lines, width, height, must, mark: mustNear, spots: spots(width, height) };
}

/** The chosen pilot first, then the places with most pilots. */
function markNames(input: SceneInput, marks: readonly SceneMark[]): Request[] {
  const ranked = [...marks].sort(
    (a, b) =>
      Number(b.selected) - Number(a.selected) ||
      b.pilots.length - a.pilots.length ||
      (a.key < b.key ? -1 : 1),
  );
  const regionCodes = new Set(input.regions.map(({ code }) => code));
  return ranked.flatMap((mark, rank) => {
    const { key, places, pilots, selected } = mark;
    const [place, ...others] = places;
    const around = (width: number, height: number) => spotsAround(boxOf(mark), width, height);
    const [only] = pilots;
    // One name, however many marks the chosen pilot has.
    if (rank === 0 && selected && input.selected !== undefined) {
      const lines = wrapName(input.pilotName(input.selected), PILOT_LINE);
      return [request(`plate-${key}`, 'plate', lines, farther(boxOf(mark)), mark)];
    }
    if (input.zoom >= PILOT_NAMES_ZOOM && pilots.length === 1 && only !== undefined) {
      const lines = wrapName(input.pilotName(only), PILOT_LINE);
      return [request(`place-${key}`, 'pilot', lines, around)];
    }
    // The name of the region is on the map already.
    if (!place || (others.length === 0 && regionCodes.has(key))) return [];
    const name = others.length > 0 ? input.andAround(place.label) : place.label;
    return [request(`place-${key}`, 'place', [name], around)];
  });
}

/** A name that must be shown looks for room farther away as well, in steps of px. */
function farther(box: Box) {
  return (width: number, height: number) =>
    [0, 6, 12, 20].flatMap((step) => spotsAround(grown(box, step), width, height));
}

function regionNames(input: SceneInput, marks: readonly SceneMark[]): Request[] {
  const ranked = [...input.regions].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return ranked.flatMap(({ code, name, at, clearance }) => {
    const own = marks.find(({ key, places }) => key === code && places.length === 1);
    const radius = clearance * DEGREE * 2 ** input.zoom;
    const room = own ? ROOM_FOR_NAME.besideMark : ROOM_FOR_NAME.inside;
    if (labelSize([name], 'region').width > radius * room) return [];
    return request(`region-${code}`, 'region', [name], (width, height) => {
      const inside = spotsWithin(project(at, input.zoom), radius, width, height);
      if (!own) return inside;
      const [right, left, below, above] = spotsAround(boxOf(own), width, height);
      const beside = [below, above, right, left].filter((spot) => spot !== undefined);
      return [...beside, ...inside];
    });
  });
}

function quietNames({ quiet, zoom }: SceneInput): Request[] {
  return quiet.map(({ id, name, style, at }) =>
    request(id, style, [name], (width, height) =>
      spotsWithin(project(at, zoom), 30, width, height),
    ),
  );
}

/** Names of gemeenten come from this zoom on, and twice as many with every half step. */
const TOWNS_ZOOM = 8.2;
const FIRST_TOWNS = 30;
/** The name of a gemeente stands within so many px of its middle. */
const TOWN_ROOM = 14;

function townNames({ towns, zoom }: SceneInput, marks: readonly SceneMark[]): Request[] {
  if (zoom < TOWNS_ZOOM) return [];
  // A town with a mark has its name beside it.
  const marked = new Set(marks.flatMap(({ places }) => places.map(({ key }) => key)));
  return towns(Math.round(FIRST_TOWNS * 4 ** (zoom - TOWNS_ZOOM)))
    .filter(({ code }) => !marked.has(code))
    .map(({ code, name, at }) =>
      request(`town-${code}`, 'town', [name], (width, height) =>
        spotsWithin(project(at, zoom), TOWN_ROOM, width, height),
      ),
    );
}

import MiniSearch from 'minisearch';
import { foldText } from '../foldText.ts';
import { type DivisionName, GEMEENTE, regionsOf } from './divisions.ts';
import type { Divisions } from './divisionsSchema.ts';

/** A gemeente of today or of before a merger, or a region, as somebody may look for it. */
export interface FoundPlace {
  readonly code: string;
  /** The official name. */
  readonly name: string;
  readonly division: DivisionName;
  /** The name that was looked for, when it is another one: Ljouwert for Leeuwarden. */
  readonly calledAlso: string | undefined;
  /** Names of the gemeenten that it went into; empty when it still exists. */
  readonly wentInto: readonly string[];
}

interface NamedPlace extends FoundPlace {
  /** Number in the index: a place with two names stands there twice. */
  readonly id: number;
  readonly called: string;
  /** Smaller comes first among what matches as well: gemeenten before regions. */
  readonly rank: number;
}

const words = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** With hyphens and spaces alike: "den bosch", "'s Hertogenbosch". */
const joined = (text: string) => words(text).join(' ');

/**
 * Finds gemeenten and regions by their official, other and former names, forgiving diacritics, case, hyphens, a missing
 * end and small typing errors. The answer: each place once, an exact name first, gemeenten before regions.
 */
export function buildPlaceSearch(divisions: Divisions): (text: string) => readonly FoundPlace[] {
  const places = namedPlaces(divisions);
  const index = new MiniSearch<NamedPlace>({
    fields: ['called'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll(places);
  return (text) => {
    const wanted = joined(text);
    if (wanted === '') return [];
    const found = index.search(wanted).flatMap(({ id, score }) => {
      const place = places[id];
      return place ? [{ place, score }] : [];
    });
    const nearness = ({ called }: NamedPlace) => {
      const name = joined(called);
      return name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2;
    };
    found.sort(
      (a, b) =>
        nearness(a.place) - nearness(b.place) ||
        a.place.rank - b.place.rank ||
        b.score - a.score ||
        a.place.id - b.place.id,
    );
    const once = new Map<string, NamedPlace>();
    for (const { place } of found) if (!once.has(place.code)) once.set(place.code, place);
    return [...once.values()];
  };
}

/** Every name of every place; of gemeenten first. */
function namedPlaces(divisions: Divisions): NamedPlace[] {
  const { gemeenten, aliases, merged } = divisions;
  const nameOf = (code: string) => gemeenten[code]?.[0] ?? code;
  const today = Object.keys(gemeenten).flatMap((code) =>
    [undefined, ...(aliases[code] ?? [])].map((calledAlso) => ({
      code,
      name: nameOf(code),
      division: GEMEENTE,
      calledAlso,
      wentInto: [],
      rank: 0,
    })),
  );
  const former = Object.entries(merged).map(([code, { name, into }]) => ({
    code,
    name,
    division: GEMEENTE,
    calledAlso: undefined,
    wentInto: into.map(([successor]) => nameOf(successor)),
    rank: 1,
  }));
  const regions = divisions.divisions.flatMap((division, at) =>
    regionsOf(divisions, division).map(({ code, name }) => ({
      code,
      name,
      division,
      calledAlso: undefined,
      wentInto: [],
      rank: 2 + at,
    })),
  );
  return [...today, ...former, ...regions].map((place, id) => ({
    ...place,
    id,
    called: place.calledAlso ?? place.name,
  }));
}

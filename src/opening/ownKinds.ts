import type { Kind } from '../domain/kinds.ts';
import type { KindTerm, Label, RelationFamily, RelationKind } from '../domain/schema.ts';
import { PLACES, type Place } from './places.ts';

/** Own words of a file, with how they are drawn here. */
export interface OwnKinds {
  readonly terms: readonly KindTerm[];
  readonly kindOf: (type: string) => Kind;
  /** Types that share the last place, because there are more of them than ways to draw. */
  readonly together: readonly string[];
}

export interface OwnRelations {
  readonly families: readonly RelationFamily[];
  readonly kinds: readonly RelationKind[];
  /** Types that are one kind, because there are more of them than anybody chooses from. */
  readonly together: readonly string[];
  readonly idOf: (type: string) => string;
}

/** The own file speaks one language, and which one is not known. */
export const label = (text: string): Label => ({ nl: text, en: text });

/**
 * A place for each type. A type that is a word of this map gets its own; the others take what is free, the most
 * frequent first. Of more types than places the least frequent stand together under `other`.
 */
export function ownKinds(types: readonly string[], other: string): OwnKinds {
  const wordOf = (type: string) => PLACES.find((place) => place.type === type.toLowerCase());
  const ranked = mostFrequentFirst(types);
  const words = ranked.filter((type) => wordOf(type) !== undefined);
  const all = [...words, ...ranked.filter((type) => wordOf(type) === undefined)];
  const fits = all.length <= PLACES.length;
  const named = fits ? all : all.slice(0, PLACES.length - 1);
  const together = fits ? [] : all.slice(PLACES.length - 1);
  const taken = new Map<Place, string>();
  const placeOf = new Map<string, Place>();
  const take = (place: Place | undefined, type: string, name = type) => {
    // Two spellings of one word ("Pilot", "pilot") share its place.
    if (place === undefined) return;
    if (!taken.has(place)) taken.set(place, name);
    placeOf.set(type, place);
  };
  const free = () => PLACES.find((place) => !taken.has(place));
  for (const type of named) take(wordOf(type) ?? free(), type);
  const last = free();
  for (const type of together) take(last, type, other);
  return {
    together,
    kindOf: (type) => placeOf.get(type)?.kind ?? 'organisation',
    terms: PLACES.flatMap((place, i) => {
      const name = taken.get(place);
      if (name === undefined) return [];
      const { kind, shape, colour } = place;
      const isWord = wordOf(name) === place;
      return {
        id: isWord ? place.type : `soort-${i + 1}`,
        kind,
        label: label(name),
        plural: label(isWord ? place.plural : name),
        shape,
        colour,
      };
    }),
  };
}

const PATTERNS = ['solid', 'dashed', 'dotted'] as const;

/** Each kind of relation is a choice with a count of its own: thousands make every click slow, and nobody reads them. */
export const MOST_RELATIONS = 200;

/**
 * A kind of relation for each type of link; of more types than MOST_RELATIONS the least frequent are one, `other`. Three
 * line patterns can be told apart: the most frequent types have one of their own, the rest share the last under `other`.
 * `inverse`: how a type reads from the other end.
 */
export function ownRelations(
  types: readonly string[],
  other: string,
  inverse: (type: string) => string,
): OwnRelations {
  const ranked = mostFrequentFirst(types);
  const named = ranked.length <= MOST_RELATIONS ? ranked : ranked.slice(0, MOST_RELATIONS - 1);
  const together = ranked.slice(named.length);
  const shown = [...new Set(together.length === 0 ? named : [...named, other])];
  const fits = shown.length <= PATTERNS.length;
  const familyAt = (i: number) => `lijn-${Math.min(i + 1, PATTERNS.length)}`;
  const ids = new Map(shown.map((type, i) => [type, `relatie-${i + 1}`]));
  return {
    families: PATTERNS.slice(0, shown.length).map((pattern, i) => ({
      id: familyAt(i),
      label: label(!fits && i === PATTERNS.length - 1 ? other : (shown[i] ?? other)),
      pattern,
    })),
    kinds: shown.map((type, i) => ({
      id: ids.get(type) ?? '',
      label: label(type),
      inverse: label(inverse(type)),
      family: familyAt(i),
      weight: 1,
      joins: [],
    })),
    together,
    idOf: (type) => ids.get(type) ?? ids.get(other) ?? '',
  };
}

/** Each type once; those that occur as often stand in the order of the file. */
function mostFrequentFirst(types: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([type]) => type);
}

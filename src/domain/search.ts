import MiniSearch from 'minisearch';
import { foldText } from './foldText.ts';
import type { Entity, EntityId, Network } from './network.ts';

export interface SearchIndex {
  /** Ids of what matches, best first; empty for a text without letters or digits. */
  readonly find: (text: string) => readonly EntityId[];
}

/** Shortest tail of a compound worth finding on its own: "hulp" in "jeugdhulp". */
const SHORTEST_PART = 4;
/** Shorter words are mostly whole words already. */
const SHORTEST_COMPOUND = 8;

function tokenize(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);
}

/** Dutch writes compounds as one word: index every tail as well, so that "instituut" finds "Jeugdinstituut". */
function withTails(term: string): string[] {
  if (term.length < SHORTEST_COMPOUND) return [term];
  const tails = [term];
  for (let at = 3; at <= term.length - SHORTEST_PART; at++) tails.push(term.slice(at));
  return tails;
}

interface SearchDocument {
  id: EntityId;
  name: string;
  alias: string;
  place: string;
  description: string;
}

/** What else an entity is called. */
function aliasesOf(record: Entity['record']): string[] {
  const abbreviation = 'abbreviation' in record ? record.abbreviation : undefined;
  return [record.shortName, abbreviation].filter((alias) => alias !== undefined);
}

/** What is told of it, with what it has brought about. */
function toldOf(record: Entity['record']): string {
  const results = 'results' in record ? record.results : undefined;
  return [record.description, results].filter((text) => text !== undefined).join(' ');
}

/**
 * Indexes all entities of a version for full-text search that forgives typing errors (one in five
 * letters), diacritics, abbreviations and parts of compounds. All words must match; a name or an
 * abbreviation that is exactly what was typed comes first.
 */
export function buildSearchIndex(network: Network): SearchIndex {
  const documents = [...network.entities.values()].map(
    ({ id, record }): SearchDocument => ({
      id,
      name: record.name,
      alias: aliasesOf(record).join(' '),
      place:
        'regions' in record
          ? (record.regions ?? [])
              .map((region) => network.entities.get(region)?.record.name ?? '')
              .join(' ')
          : '',
      description: toldOf(record),
    }),
  );
  const search = new MiniSearch<SearchDocument>({
    fields: ['name', 'alias', 'place', 'description'],
    tokenize,
    processTerm: (term, field) => (field === 'name' ? withTails(term) : term),
    searchOptions: {
      processTerm: (term) => term,
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { alias: 6, name: 3, place: 2 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  search.addAll(documents);
  const exact = new Map<string, EntityId[]>();
  for (const { id, record } of network.entities.values()) {
    const called = [record.name, ...aliasesOf(record)];
    for (const key of called.map((text) => tokenize(text).join(' ')).filter(Boolean)) {
      const others = exact.get(key);
      if (others === undefined) exact.set(key, [id]);
      else others.push(id);
    }
  }
  return {
    find(text) {
      const words = tokenize(text);
      if (words.length === 0) return [];
      const results = search.search(text).map((result) => result.id as EntityId);
      const first = exact.get(words.join(' ')) ?? [];
      return [...new Set([...first, ...results])];
    },
  };
}

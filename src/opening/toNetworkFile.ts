import { SCHEMA_VERSION } from '../domain/formatVersion.ts';
import type { Kind } from '../domain/kinds.ts';
import type { NetworkFile, Term } from '../domain/schema.ts';
import type { OwnNetwork } from './nodesAndLinks.ts';
import { label, ownKinds, ownRelations } from './ownKinds.ts';
import { safeIds } from './safeIds.ts';

/** What is known of the file itself. */
export interface OwnFileInfo {
  readonly name: string;
  /** Absent: it is on the device of the visitor. */
  readonly address?: string;
  /** ISO date of the file, else the day on which it was read. */
  readonly date: string;
}

/** The words that the file itself does not hold. */
export interface OwnWords {
  /** Before the name of the file. */
  readonly title: string;
  readonly summary: string;
  readonly other: string;
  readonly withoutType: string;
  readonly joined: string;
  /** Behind a kind of link, as it reads from the other end. */
  readonly reversed: string;
}

export interface Converted {
  readonly file: NetworkFile;
  /** Types that are drawn alike, and types of links that are one kind: see `ownKinds` and `ownRelations`. */
  readonly together: readonly string[];
  readonly relationsTogether: readonly string[];
}

/** The id of the one version that an own file is. */
export const OWN_VERSION = 'eigen-bestand';
const SOURCE = 'eigen-bestand';

/** An own file as a version of this map, without drawings. Nothing is added to it but where it comes from. */
export function toNetworkFile(own: OwnNetwork, info: OwnFileInfo, words: OwnWords): Converted {
  const title = `${words.title} ${info.name}`;
  const typeOf = (type: string | undefined) => type ?? words.withoutType;
  const kinds = ownKinds(
    own.nodes.map(({ type }) => typeOf(type)),
    words.other,
  );
  const relations = ownRelations(
    own.links.map(({ type }) => type ?? words.joined),
    words.other,
    (type) => `${type} ${words.reversed}`,
  );
  const ids = safeIds(own.nodes.map(({ id }) => id));
  const idOf = (id: string) => ids.get(id) ?? id;
  const types = new Map<string, Term>();
  for (const { type } of own.nodes) {
    const name = typeOf(type);
    if (!types.has(name)) types.set(name, { id: `type-${types.size + 1}`, label: label(name) });
  }
  const terms = [...types.values()];
  const sources = [{ source: SOURCE }];
  const records = own.nodes.map(({ id, type, label: name }) => ({
    of: kinds.kindOf(typeOf(type)),
    record: { id: idOf(id), name, kind: types.get(typeOf(type))?.id ?? '', sources },
  }));
  const recordsOf = (kind: Kind) =>
    records.filter(({ of }) => of === kind).map(({ record }) => record);
  /** For kinds of entity that have no kind of their own. */
  const plain = (kind: Kind) => recordsOf(kind).map(({ kind: _, ...record }) => record);
  return {
    together: kinds.together,
    relationsTogether: relations.together,
    file: {
      schemaVersion: SCHEMA_VERSION,
      version: {
        id: OWN_VERSION,
        date: info.date,
        title,
        summary: words.summary,
        state: 'concept',
      },
      organisations: recordsOf('organisation'),
      programmes: recordsOf('programme'),
      pilots: plain('pilot'),
      regions: recordsOf('region'),
      themes: plain('theme'),
      knelpunten: plain('knelpunt'),
      events: recordsOf('event'),
      results: [],
      relations: own.links.map(({ source, target, type }, i) => ({
        id: `rel-${i + 1}`,
        from: idOf(source),
        to: idOf(target),
        kind: relations.idOf(type ?? words.joined),
        sources,
      })),
      sources: [{ id: SOURCE, title, kind: SOURCE, url: info.address ?? '' }],
      formerIds: [],
      vocabularies: {
        ...NO_WORDS,
        kinds: [...kinds.terms],
        organisationKinds: terms,
        programmeKinds: terms,
        regionKinds: terms,
        eventKinds: terms,
        sourceKinds: [{ id: SOURCE, label: label(words.title) }],
        relationFamilies: [...relations.families],
        relationKinds: [...relations.kinds],
      },
      layouts: {},
    },
  };
}

/** An own file says nothing of these. */
const NO_WORDS = {
  domains: [],
  leefdomeinen: [],
  layers: [],
  steps: [],
  conditions: [],
  targetGroups: [],
  partnerGroups: [],
  knelpuntCategories: [],
  statuses: [],
  knelpuntStatuses: [],
  resultStatuses: [],
};

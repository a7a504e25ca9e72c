/** Which field refers to what. The one table of it: a test proves that no field of the schema is left out. */
import type { Collections } from '../schema.ts';
import type { RecordCollection, VocabularyName } from './structure.ts';

export type Target =
  | { readonly to: readonly RecordCollection[] }
  | { readonly list: VocabularyName };

const to = (...collections: RecordCollection[]): Target => ({ to: collections });
const word = (list: VocabularyName): Target => ({ list });

/** Collections of entities: what a relation may join. */
export const ENTITY_COLLECTIONS = {
  organisation: 'organisations',
  programme: 'programmes',
  pilot: 'pilots',
  region: 'regions',
  theme: 'themes',
  knelpunt: 'knelpunten',
  event: 'events',
} as const satisfies Record<string, RecordCollection>;

const anyEntity = to(...Object.values(ENTITY_COLLECTIONS));
const area = { domains: word('domains'), leefdomeinen: word('leefdomeinen') };
const work = { ...area, status: word('statuses'), steps: word('steps') };

type Fields<K extends RecordCollection> = {
  readonly [F in keyof Collections[K][number]]?: Target;
};

export const REFERENCE_FIELDS: { readonly [K in RecordCollection]: Fields<K> } = {
  organisations: { ...area, kind: word('organisationKinds'), layer: word('layers') },
  programmes: {
    ...work,
    kind: word('programmeKinds'),
    partOf: to('programmes'),
    themes: to('themes'),
    conditions: word('conditions'),
  },
  pilots: {
    ...work,
    programme: to('programmes'),
    regions: to('regions'),
    gemeenten: to('regions'),
    targetGroups: word('targetGroups'),
    conditions: word('conditions'),
    knelpunten: to('knelpunten'),
    partnerGroups: word('partnerGroups'),
    leads: to('organisations'),
    supporters: to('organisations'),
  },
  regions: { kind: word('regionKinds'), gemeenten: to('regions') },
  themes: {},
  knelpunten: {
    category: word('knelpuntCategories'),
    layers: word('layers'),
    leefdomeinen: word('leefdomeinen'),
    steps: word('steps'),
    status: word('knelpuntStatuses'),
  },
  events: { kind: word('eventKinds') },
  results: { themes: to('themes'), status: word('resultStatuses') },
  relations: { from: anyEntity, to: anyEntity, kind: word('relationKinds') },
  sources: { kind: word('sourceKinds') },
  /** What took the place of something may be replaced or gone by now: then it is a former id itself. */
  formerIds: {
    replacedBy: to(...Object.values(ENTITY_COLLECTIONS), 'results', 'sources', 'formerIds'),
  },
};

/** A reference found in a record: the field, and the id it holds. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly target: Target;
}

/** Every id a record of a collection refers to, sources apart. */
export function* referencesOf(name: RecordCollection, record: object): Generator<Reference> {
  const fields: Readonly<Record<string, Target>> = REFERENCE_FIELDS[name];
  for (const [field, value] of Object.entries(record)) {
    const target = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (target === undefined) continue;
    if (Array.isArray(value)) {
      for (const [index, id] of value.entries()) yield { path: [field, index], id, target };
    } else {
      yield { path: [field], id: String(value), target };
    }
  }
}

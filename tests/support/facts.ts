/**
 * What the records of a version say, counted straight from them, to hold against what the app makes of it: whoever
 * corrects a fact has no test to mend.
 */
import type { Kind } from '../../src/domain/kinds.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';

const COLLECTION_OF = {
  organisation: 'organisations',
  programme: 'programmes',
  pilot: 'pilots',
  region: 'regions',
  theme: 'themes',
  knelpunt: 'knelpunten',
  event: 'events',
} as const satisfies Record<Kind, keyof NetworkFile>;

type AnyRecord = NetworkFile[(typeof COLLECTION_OF)[Kind]][number];
type KindCounts = Readonly<Record<Kind, number>>;

/** How many records of each kind there are, or how many of them the condition holds for. */
export function countKinds(
  file: NetworkFile,
  isMeant: (record: AnyRecord) => boolean = () => true,
): KindCounts {
  const count = (kind: Kind) =>
    file[COLLECTION_OF[kind]].filter((record: AnyRecord) => isMeant(record)).length;
  return {
    organisation: count('organisation'),
    programme: count('programme'),
    pilot: count('pilot'),
    region: count('region'),
    theme: count('theme'),
    knelpunt: count('knelpunt'),
    event: count('event'),
  };
}

/** How many of each kind name this leefdomein; a record without the field does not. */
export function countAround(file: NetworkFile, leefdomein: string): KindCounts {
  return countKinds(
    file,
    (record) => 'leefdomeinen' in record && record.leefdomeinen?.includes(leefdomein) === true,
  );
}

/** How many could have a leefdomein, and have none filled in. */
export function countWithoutLeefdomein(file: NetworkFile): number {
  const able = [...file.organisations, ...file.programmes, ...file.pilots, ...file.knelpunten];
  return able.filter(({ leefdomeinen }) => (leefdomeinen ?? []).length === 0).length;
}

export function total(counts: KindCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** "17 organisaties, 1 pilot": the kinds that there are any of, in the words of the version itself. */
export function inWords(file: NetworkFile, counts: Partial<KindCounts>): string {
  return file.vocabularies.kinds
    .flatMap(({ kind, label, plural }) => {
      const count = counts[kind] ?? 0;
      return count === 0 ? [] : [`${count} ${count === 1 ? label.nl : plural.nl}`];
    })
    .join(', ');
}

/** How many relations begin or end at an entity. */
export function countRelations(file: NetworkFile, id: string): number {
  return file.relations.filter(({ from, to }) => from === id || to === id).length;
}

import { FORMATS } from '../formats.ts';
import { error, type Problem } from './problem.ts';
import { type RawCollections, RECORD_COLLECTIONS, type RecordCollection } from './structure.ts';
import { idOf } from './subject.ts';
import { FILE_WORDS, type Words } from './words.ts';

/** Collections whose records a link can lead to. */
const LINKED = RECORD_COLLECTIONS.filter((name) => name !== 'relations' && name !== 'formerIds');

/** The version that another was started from. */
export interface BaseVersion {
  readonly id: string;
  readonly raw: RawCollections;
}

/**
 * What was in the base of a version and is gone without a word, so that an old link would neither open nor
 * explain; and what was gone before, but is no longer explained or has come back. Takes anything and never
 * throws. Says nothing as long as a file cannot be read: what seems gone may be in there.
 */
export function checkVanished(
  base: BaseVersion,
  raw: RawCollections,
  words: Words = FILE_WORDS,
): Problem[] {
  if ([...LINKED, 'formerIds' as const].some((name) => !Array.isArray(raw[name]))) return [];
  const explained = new Set(idsIn(raw.formerIds));
  const places = new Map<string, RecordCollection>();
  for (const name of LINKED) for (const id of idsIn(raw[name])) places.set(id, name);
  return [
    ...LINKED.flatMap((name) => {
      const gone = recordsIn(base.raw[name]).filter((record) => {
        const id = idOf(record);
        return id !== undefined && !places.has(id) && !explained.has(id);
      });
      return gone.length === 0 ? [] : unexplained(base, name, gone, recordsIn(raw[name]), words);
    }),
    ...recordsIn(base.raw.formerIds).flatMap((record) => {
      const id = idOf(record);
      return id === undefined || explained.has(id)
        ? []
        : notKept(base, id, record, places.get(id), words);
    }),
  ];
}

/** One problem for each record that is gone; what has its name now, and is new, is probably what it became. */
function unexplained(
  base: BaseVersion,
  name: RecordCollection,
  gone: readonly unknown[],
  present: readonly unknown[],
  words: Words,
): Problem[] {
  const known = new Set(idsIn(base.raw[name]));
  const fresh = present.filter((record) => !known.has(idOf(record) ?? ''));
  const freshByName = new Map(fresh.map((record) => [nameOf(record), idOf(record)]));
  return gone.map((record) => {
    const id = idOf(record) ?? '';
    const called = nameOf(record);
    const found = called === undefined ? undefined : freshByName.get(called);
    const successor = found !== undefined && FORMATS.id.test(found) ? found : undefined;
    if (found !== undefined && successor === undefined) return misspelt(base, name, id, found);
    const explanation = { id, replacedBy: successor ?? '', note: '' };
    const field = (key: keyof typeof explanation) => words.field('formerIds', key);
    return error(
      'vanished',
      { name, record: id },
      `Dit id stond in versie ${base.id} en is nu weg.`,
      [
        `Zet ${words.theRecord} terug, of zet in ${words.file('formerIds')}: ${words.contentOf('formerIds', explanation)}.`,
        `Vul bij ${field('replacedBy')} in wat ervoor in de plaats kwam, en bij ${field('note')} wat er gebeurde.`,
        `Kwam er niets voor in de plaats? ${words.clear('formerIds', 'replacedBy', 'dan')}.`,
      ].join(' '),
    );
  });
}

/** The problem with an id that became something that is none. */
const misspelt = (base: BaseVersion, name: RecordCollection, id: string, now: string): Problem =>
  error(
    'vanished',
    { name, record: now, path: ['id'] },
    `Dit id was in versie ${base.id} nog ${id}.`,
    `Maak er weer ${id} van: een id verandert nooit.`,
  );

/** The problem with an id that was explained in the base; `now`: where it stands as a record. */
function notKept(
  base: BaseVersion,
  id: string,
  explanation: unknown,
  now: RecordCollection | undefined,
  words: Words,
): Problem {
  const content = words.contentOf('formerIds', Object(explanation));
  if (now === undefined) {
    return error(
      'explanation-gone',
      { name: 'formerIds', record: id },
      `Dit vervallen id stond hier in versie ${base.id} en ontbreekt nu.`,
      `Zet ${words.theRecord} terug: ${content}`,
    );
  }
  return error(
    'returned',
    { name: now, record: id },
    `Dit id was in versie ${base.id} al vervallen en mag niet terugkomen.`,
    `Kies hier een nieuw id, en zet in ${words.file('formerIds')} terug: ${content}`,
  );
}

const recordsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const idsIn = (value: unknown) => recordsIn(value).flatMap((record) => idOf(record) ?? []);

/** What a record is called; undefined when it has no name or title. */
function nameOf(record: unknown): unknown {
  const { name, title } = Object(record) as { name?: unknown; title?: unknown };
  return name ?? title;
}

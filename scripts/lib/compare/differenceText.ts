/** A difference between two versions as text for editors, in Dutch: the numbers first, then everything by name. */
import type {
  ChangedWords,
  DifferenceWords,
  ListWords,
  RecordWords,
  RemovedWords,
} from '../../../src/domain/diff/describe.ts';
import type { FieldWords, Formats } from '../../../src/domain/diff/fieldWords.ts';
import { formatsOf } from '../../../src/i18n/formats.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { heading, type Outline, type OutlineStyle, outlineText, table } from './outline.ts';

/** How Dutch text writes dates, periods and sources. */
export const dutchFormats: Formats = formatsOf(nl);

const { groups, badges, was, now, added: came, removed: went, otherOrder } = nl.changes;

/** The whole difference as readable text, or as Markdown. `title` names the two versions. */
export function differenceText(title: string, words: DifferenceWords, style: OutlineStyle): string {
  const lists = [...words.collections, ...words.vocabularies].filter(differs);
  if (lists.length === 0) return [heading(style, 1, title), 'Er is geen verschil.'].join('\n\n');
  const rows = lists.map((list) => [
    list.label,
    ...[list.added, told(list), list.removed, sourced(list)].map(({ length }) => String(length)),
  ]);
  const sources = groups.sources.toLowerCase();
  const collections = words.collections.filter(differs);
  const vocabularies = words.vocabularies.filter(differs);
  return [
    heading(style, 1, title),
    table(style, ['', badges.added, badges.changed, badges.removed, sources], rows),
    ...collections.flatMap((list) => [heading(style, 2, list.label), ...groupsText(list, style)]),
    ...vocabularies.flatMap((list) => [
      heading(style, 2, `Woordenlijst: ${list.label}`),
      ...groupsText(list, style),
    ]),
  ].join('\n\n');
}

const differs = ({ added, removed, changed, reordered }: ListWords) =>
  added.length + removed.length + changed.length > 0 || reordered;

const told = ({ changed }: ListWords) => changed.filter(({ onlySources }) => !onlySources);
const sourced = ({ changed }: ListWords) => changed.filter(({ onlySources }) => onlySources);

function groupsText(list: ListWords, style: OutlineStyle): string[] {
  const group = <T>(
    name: string,
    records: readonly T[],
    lines: (records: readonly T[]) => Outline[],
  ) =>
    records.length === 0
      ? []
      : [heading(style, 3, `${name} (${records.length})`), outlineText(style, lines(records))];
  return [
    ...group(groups.added, list.added, addedLines),
    ...group(groups.changed, told(list), (records) => records.map(changedLine)),
    ...group(groups.removed, list.removed, (records) => records.map(removedLine)),
    ...group(groups.sources, sourced(list), (records) => records.map(nameLine)),
    ...(list.reordered ? ['De volgorde is anders.'] : []),
  ];
}

const leaf = (text: string): Outline => ({ text, items: [] });

const nameLine = ({ name }: RecordWords) => leaf(name);

/** By kind, the largest group first; pilots, themes and the like have no kind. */
function addedLines(records: readonly RecordWords[]): Outline[] {
  const byKind = new Map<string, RecordWords[]>();
  for (const record of records) {
    const kind = record.kind ?? '';
    const found = byKind.get(kind);
    if (found) found.push(record);
    else byKind.set(kind, [record]);
  }
  return [...byKind]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([kind, found]) => {
      const items = found.map(({ name, period }) =>
        leaf(period === undefined ? name : `${name} (${period})`),
      );
      return kind === '' ? items : [{ text: `${kind} (${found.length})`, items }];
    });
}

function removedLine({ name, note, replacedBy }: RemovedWords): Outline {
  const instead = replacedBy === undefined ? [] : [`${now}: ${replacedBy}`];
  return { text: name, items: [...instead, ...(note === undefined ? [] : [note])].map(leaf) };
}

function changedLine({ name, id, formerId, fields }: ChangedWords): Outline {
  const renamed = formerId === undefined ? [] : [leaf(`Id: ${formerId} werd ${id}`)];
  return { text: name, items: [...renamed, ...fields.map(fieldLine)] };
}

function fieldLine({ label, before, after, added, removed }: FieldWords): Outline {
  if (added === undefined || removed === undefined) {
    return {
      text: label,
      items: [leaf(`${was}: ${before ?? nl.unknown}`), leaf(`${now}: ${after ?? nl.unknown}`)],
    };
  }
  if (added.length + removed.length === 0) return leaf(`${label}: ${otherOrder}`);
  return {
    text: label,
    items: [
      ...added.map((item) => leaf(`${came}: ${item}`)),
      ...removed.map((item) => leaf(`${went}: ${item}`)),
    ],
  };
}

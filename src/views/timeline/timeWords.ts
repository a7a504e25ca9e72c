import { type Network, pictureName } from '../../domain/network.ts';
import type { Span } from '../../domain/time/partialDate.ts';
import type { Bar } from '../../domain/timeline/bars.ts';
import { MOMENT_KINDS, type Moment, type UndatedMoment } from '../../domain/timeline/moments.ts';
import type { Texts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import type { Timeline } from './useTimeline.ts';

/** A span as the date that it was written as: a year, a month or a day. */
function writtenDate({ first, last }: Span): string {
  if (first === last) return first;
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);
}

/** From when to when, with what is not known in words. */
export function periodWords({ begin, end }: Bar, texts: Texts): string {
  const words = timeTexts(texts);
  const date = (span: Span | undefined) =>
    span === undefined ? undefined : texts.format.date(writtenDate(span));
  const start = date(begin);
  const close = date(end);
  if (start === undefined) return words.endOnly(close ?? '');
  if (close === undefined) return words.beginOnly(start);
  return (
    texts.format.period({ start: begin && writtenDate(begin), end: end && writtenDate(end) }) ?? ''
  );
}

const kindTerm = (kind: Bar['kind'], { file }: Network) =>
  file.vocabularies.kinds.find((candidate) => candidate.kind === kind);

/** What sort of thing it is: "pilot". */
export const kindWord = (kind: Bar['kind'], network: Network, { language }: Texts): string =>
  (kindTerm(kind, network)?.label[language] ?? '').toLowerCase();

/** A bar for who cannot see it. */
export function barWords(bar: Bar, network: Network, texts: Texts): string {
  const { ids, kind } = bar;
  const term = kindTerm(kind, network);
  const { language } = texts;
  const entity = network.entities.get(ids[0] ?? '');
  // What stands beside it as well, so that who says that finds it.
  const names = entity ? [...new Set([pictureName(entity), entity.record.name])] : [];
  const what =
    ids.length === 1
      ? `${names.join(', ')}, ${kindWord(kind, network, texts)}`
      : texts.selection.count(
          ids.length,
          term?.label[language] ?? '',
          term?.plural[language] ?? '',
        );
  return `${what}, ${periodWords(bar, texts)}`;
}

/** What stands beside a moment: its name, or how many results it is. */
export function momentName({ name, members, status }: Moment, texts: Texts): string {
  if (!members) return name;
  const words = timeTexts(texts);
  return status === 'behaald' ? words.achieved(members.length) : words.toCome(members.length);
}

/** A moment for who cannot see it. */
export function momentWords(moment: Moment, texts: Texts): string {
  const kind = moment.members ? [] : [momentKind(moment, texts)];
  return [momentName(moment, texts), ...kind, momentDate(moment, texts)].join(', ');
}

/** What it is: an event, a publication, a result that was achieved or was still to come. */
export function momentKind({ kind, status }: UndatedMoment, texts: Texts): string {
  const words = timeTexts(texts);
  if (kind !== 'result') return words.moment[kind];
  return status === 'behaald' ? words.moment.achieved : words.moment.toCome;
}

/** When, and how that is known. */
export function momentDate({ date, derived, kind }: Moment, texts: Texts): string {
  const words = timeTexts(texts);
  const day = texts.format.date(date);
  const told = kind === 'result' ? words.asTold(day) : day;
  return derived ? words.derivedDate(told) : told;
}

/** How much has no date, of what; empty: everything has one. */
export function undatedWords(
  { undated, moments }: Pick<Timeline, 'undated' | 'moments'>,
  texts: Texts,
): string {
  const words = timeTexts(texts);
  const counts = {
    pilot: undated.pilot.length,
    programme: undated.programme.length,
    ...tally(moments.undated.map(({ kind }) => kind)),
  };
  const told = UNDATED_KINDS.flatMap((kind) =>
    counts[kind] ? [words.undatedParts[kind](counts[kind])] : [],
  );
  return told.length === 0 ? '' : words.undated(texts.format.list(told));
}

const UNDATED_KINDS = ['pilot', 'programme', ...MOMENT_KINDS] as const;

function tally<T extends string>(kinds: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

import { FORMATS } from '../../formats.ts';
import { isAfter, isRealDate } from '../../time/partialDate.ts';
import { DATE_FIELDS } from '../dateFields.ts';
import { error, type Place, type Problem, warning } from '../problem.ts';
import { type Check, eachRecord, eachText, type FoundRecord, type Subject } from '../subject.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const isPlausible = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

const unlikely = (place: Place, found: string | number) =>
  error('unreal-date', place, `Het jaar van ${found} kan niet kloppen.`, 'Verbeter het jaar.');

function* unreal(subject: Subject): Generator<Problem> {
  for (const { name, record, path, text } of eachText(subject)) {
    if (!DATE_FIELDS.has(path.at(-1) ?? '') || !FORMATS.partialDate.test(text)) continue;
    if (!isRealDate(text)) {
      const advice = 'Neem de datum opnieuw over uit de bron.';
      yield error('unreal-date', { name, record, path }, `De datum ${text} bestaat niet.`, advice);
    } else if (!isPlausible(Number.parseInt(text, 10))) {
      yield unlikely({ name, record, path }, text);
    }
  }
  for (const { id, year } of subject.records.regions) {
    if (year === undefined || isPlausible(year)) continue;
    yield unlikely({ name: 'regions', record: id, path: ['year'] }, year);
  }
}

interface Span {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly startPath: readonly PropertyKey[];
  readonly endPath: readonly PropertyKey[];
}

/** From when to when a record is about; undefined for records that are not about a time. */
function spanOf({ name, record }: FoundRecord): Span | undefined {
  if (name === 'programmes' || name === 'pilots') {
    const { start, end } = record.period ?? {};
    return { start, end, startPath: ['period', 'start'], endPath: ['period', 'end'] };
  }
  if (name === 'relations') {
    return { start: record.since, end: record.until, startPath: ['since'], endPath: ['until'] };
  }
  if (name === 'events') {
    return { start: record.date, end: undefined, startPath: ['date'], endPath: [] };
  }
  return undefined;
}

/** What begins ends later; what begins after the date of the version can only be planned. */
function* ofSpans(subject: Subject): Generator<Problem> {
  const { date } = subject.context;
  for (const found of eachRecord(subject)) {
    const span = spanOf(found);
    if (span?.start === undefined) continue;
    const { start, end, startPath, endPath } = span;
    const place = { name: found.name, record: found.record.id };
    if (end !== undefined && isAfter(start, end)) {
      yield error(
        'dates-order',
        { ...place, path: endPath },
        `Het begin (${start}) ligt na het einde (${end}).`,
        'Draai de datums om, of verbeter ze.',
      );
    }
    if (isAfter(start, date)) {
      yield warning(
        'after-version',
        { ...place, path: startPath },
        `De datum ${start} ligt na de datum van deze versie (${date}).`,
        'Is het gepland? Dan is het goed. Zo niet, verbeter de datum.',
      );
    }
  }
}

/** A source is not from after the version, has one date, and was read on or after that date. */
function* ofSources(subject: Subject): Generator<Problem> {
  const { date: version, today } = subject.context;
  const { field, clear } = subject.words;
  for (const { id, date, dateDerived, consultedOn } of subject.records.sources) {
    const at = (field: string) => ({ name: 'sources', record: id, path: [field] }) as const;
    if (consultedOn !== undefined && today !== undefined && isAfter(consultedOn, today)) {
      yield error(
        'after-today',
        at('consultedOn'),
        `De bron zou zijn gelezen op ${consultedOn}, en die dag moet nog komen.`,
        'Zet hier de dag waarop u de bron las, of de dag van vandaag.',
      );
    }
    const own = date ?? dateDerived;
    if (own === undefined) continue;
    if (isAfter(own, version)) {
      yield error(
        'after-version',
        at(date === undefined ? 'dateDerived' : 'date'),
        `De bron is van ${own}, na de datum van deze versie (${version}).`,
        'Verbeter de datum, of gebruik deze bron pas in een latere versie.',
      );
    }
    if (date !== undefined && dateDerived !== undefined) {
      yield warning(
        'two-dates',
        at('dateDerived'),
        `Deze bron heeft een eigen datum (${field('sources', 'date')}) en ook een afgeleide datum (${field('sources', 'dateDerived')}).`,
        `Staat de datum op de bron zelf? ${clear('sources', 'dateDerived', 'dan')}. Zo niet? ${clear('sources', 'date', 'dan')}.`,
      );
    }
    if (consultedOn !== undefined && isAfter(own, consultedOn)) {
      yield warning(
        'dates-order',
        at('consultedOn'),
        `De bron is gelezen op ${consultedOn}, maar is van ${own}: dat is later.`,
        'Verbeter een van de twee datums.',
      );
    }
  }
}

/**
 * Dates exist in the calendar, are in order, and what is past was before the date of the version. That
 * date is the day up to which facts run: when a fact was checked or a source was read (checkedOn,
 * consultedOn) may be later, as for a version of a past year that is made today, but not after today.
 */
export const checkDates: Check = function* (subject) {
  yield* unreal(subject);
  yield* ofSpans(subject);
  yield* ofSources(subject);
};

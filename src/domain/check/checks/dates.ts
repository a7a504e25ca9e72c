import { FORMATS } from '../../formats.ts';
import { DATE_FIELDS } from '../dateFields.ts';
import { isAfter, isRealDate } from '../partialDate.ts';
import { error, type Problem, warning } from '../problem.ts';
import { type Check, eachRecord, eachText, type Subject } from '../subject.ts';

const FIRST_YEAR = '1900';
const LAST_YEAR = '2100';

function* unreal(subject: Subject): Generator<Problem> {
  for (const { name, record, path, text } of eachText(subject)) {
    if (!DATE_FIELDS.has(path.at(-1) ?? '') || !FORMATS.partialDate.test(text)) continue;
    if (!isRealDate(text)) {
      const advice = 'Neem de datum opnieuw over uit de bron.';
      yield error('unreal-date', { name, record, path }, `De datum ${text} bestaat niet.`, advice);
    } else if (isAfter(FIRST_YEAR, text) || isAfter(text, LAST_YEAR)) {
      const message = `Het jaar van ${text} kan niet kloppen.`;
      yield error('unreal-date', { name, record, path }, message, 'Verbeter het jaar.');
    }
  }
}

function* inOrder(subject: Subject): Generator<Problem> {
  for (const { name, record } of eachRecord(subject)) {
    const [start, end] =
      'period' in record
        ? [record.period?.start, record.period?.end]
        : 'since' in record || 'until' in record
          ? [record.since, record.until]
          : [];
    if (start === undefined || end === undefined || !isAfter(start, end)) continue;
    yield error(
      'dates-order',
      { name, record: record.id, path: ['period' in record ? 'period' : 'until'] },
      `Het begin (${start}) ligt na het einde (${end}).`,
      'Draai de datums om, of verbeter ze.',
    );
  }
}

function* notAfterVersion(subject: Subject): Generator<Problem> {
  const { date } = subject.context;
  const late = (found: string | undefined): found is string =>
    found !== undefined && isAfter(found, date);
  for (const source of subject.records.sources) {
    const field = late(source.date) ? 'date' : 'dateDerived';
    if (!late(source[field])) continue;
    yield error(
      'after-version',
      { name: 'sources', record: source.id, path: [field] },
      `De bron is van ${source[field]}, na de datum van deze versie (${date}).`,
      'Verbeter de datum, of gebruik deze bron pas in een latere versie.',
    );
  }
  for (const event of subject.records.events) {
    if (!late(event.date)) continue;
    yield warning(
      'after-version',
      { name: 'events', record: event.id, path: ['date'] },
      `Dit is op ${event.date}, na de datum van deze versie (${date}).`,
      'Is het gepland? Dan is het goed. Zo niet, verbeter de datum.',
    );
  }
}

/** Dates exist in the calendar, are in order, and what is past was before the date of the version. */
export const checkDates: Check = function* (subject) {
  yield* unreal(subject);
  yield* inOrder(subject);
  yield* notAfterVersion(subject);
};

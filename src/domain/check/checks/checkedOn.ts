import { isAfter, monthsBefore } from '../../time/partialDate.ts';
import { error, warning } from '../problem.ts';
import { RECORD_COLLECTIONS, type RecordCollection } from '../structure.ts';
import type { Check } from '../subject.ts';

/** Months after which a fact wants another look. */
const MAX_AGE = 18;

/** Shows how a day is written; the day of the version may still be to come. */
const EXAMPLE_DAY = '2026-11-22';

type Checkable = Exclude<RecordCollection, 'sources' | 'formerIds'>;
const CHECKABLE = RECORD_COLLECTIONS.filter(
  (name): name is Checkable => name !== 'sources' && name !== 'formerIds',
);

/**
 * Facts were looked at not too long before the day the version is about. What was never looked at is
 * counted per file: a warning for each record would hide all others.
 */
export const checkCheckedOn: Check = function* ({ records, context, words }) {
  const limit = monthsBefore(context.date, MAX_AGE);
  for (const name of CHECKABLE) {
    let unchecked = 0;
    for (const { id, checkedOn } of records[name]) {
      if (checkedOn === undefined) {
        unchecked += 1;
      } else if (context.today !== undefined && isAfter(checkedOn, context.today)) {
        yield error(
          'after-today',
          { name, record: id, path: ['checkedOn'] },
          `Dit zou zijn nagekeken op ${checkedOn}, en die dag moet nog komen.`,
          'Zet hier de dag waarop u het nakeek, of de dag van vandaag.',
        );
      } else if (isAfter(limit, checkedOn)) {
        yield warning(
          'checked-long-ago',
          { name, record: id, path: ['checkedOn'] },
          `Dit is voor het laatst nagekeken op ${checkedOn}, meer dan ${MAX_AGE} maanden voor deze versie (${context.date}).`,
          `Kijk in de bron of het nog klopt, en zet bij ${words.field(name, 'checkedOn')} de dag waarop u dat deed.`,
        );
      }
    }
    if (unchecked === 0) continue;
    yield warning(
      'never-checked',
      { name, path: ['checkedOn'] },
      `Bij ${unchecked} van de ${words.records(records[name].length)} staat niet wanneer het is nagekeken.`,
      `Kijkt u ${words.aRecord} na? Zet dan de dag van vandaag erbij, ${words.suchAs(name, 'checkedOn', EXAMPLE_DAY)}. Het hoeft niet in één keer.`,
    );
  }
};

import { cutIso, type DatePrecision, serialToIso } from '../tables/serialDate.ts';
import type { CellProblem } from '../tables/table.ts';
import { fromCellXml } from './escapes.ts';

/** What the texts of cells depend on. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** Per style how much of a date it shows. */
  readonly styles: readonly (DatePrecision | undefined)[];
  readonly since1904: boolean;
}

/** A cell as it stands in the XML. */
export interface RawCell {
  /** s: number of a shared text; inlineStr and str: text; n: number; b: yes or no; d: ISO date; e: error. */
  readonly type: string;
  readonly style: number;
  /** undefined: nothing stands there. */
  readonly text: string | undefined;
  readonly hasFormula: boolean;
}

/** What is wrong with a cell, apart from where it stands. */
export type Finding = Pick<CellProblem, 'level' | 'message' | 'advice'>;

export interface CellReading {
  readonly text: string;
  readonly problem?: Finding;
}

/** The text of a cell as a reader of the sheet sees it; a date in ISO form, an empty cell as ''. */
export function cellText(cell: RawCell, context: CellContext): CellReading {
  if (cell.text === undefined) return cell.hasFormula ? NO_OUTCOME : { text: '' };
  const reading = valueText(cell, cell.text, context);
  if (!cell.hasFormula || reading.problem !== undefined) return reading;
  // Only a text can be empty as an outcome; other programs than spreadsheets leave the place of it empty.
  if (reading.text === '' && cell.type !== 'str') return NO_OUTCOME;
  return { text: reading.text, problem: formula(reading.text) };
}

function valueText(
  { type, style }: RawCell,
  text: string,
  { sharedStrings, styles, since1904 }: CellContext,
): CellReading {
  const precision = styles[style];
  switch (type) {
    case 's': {
      if (text === '') return { text };
      const shared = sharedStrings[Number(text)];
      return shared === undefined ? UNREADABLE : { text: shared };
    }
    case 'e':
      return { text, problem: errorValue(text) };
    case 'b':
      return { text: text === '1' || text === 'true' ? 'WAAR' : 'ONWAAR' };
    case 'd':
      return { text: cutIso(text, precision ?? 'time') };
    case 'n':
      return numberText(text, precision, since1904);
    default:
      return { text: fromCellXml(text) };
  }
}

function numberText(
  text: string,
  precision: DatePrecision | undefined,
  since1904: boolean,
): CellReading {
  if (text.trim() === '') return { text: '' };
  const number = Number(text);
  if (!Number.isFinite(number)) return UNREADABLE;
  const date = precision === undefined ? undefined : serialToIso(number, precision, since1904);
  // By way of a number: 52.37 may be stored as 52.369999999999997.
  return { text: date ?? String(number) };
}

const NO_OUTCOME: CellReading = {
  text: '',
  problem: {
    level: 'error',
    message: 'Hier staat een formule waarvan de uitkomst niet in het bestand staat.',
    advice:
      'Typ de waarde zelf in de cel. Of open het bestand in Excel of LibreOffice en sla het opnieuw op.',
  },
};

const UNREADABLE: CellReading = {
  text: '',
  problem: {
    level: 'error',
    message: 'Deze cel is niet te lezen.',
    advice: 'Typ de waarde opnieuw in de cel.',
  },
};

const formula = (outcome: string): Finding => ({
  level: 'warning',
  message: `Hier staat een formule. De uitkomst is gebruikt: ${outcome === '' ? 'niets' : `"${shortened(outcome)}"`}.`,
  advice: 'Klopt dat? Dan hoeft u niets te doen. Anders: typ de waarde zelf in de cel.',
});

/** Of a text in a message, in UTF-16 units; enough to recognise it. */
const MAX_QUOTED = 60;

const shortened = (text: string): string =>
  text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;

const errorValue = (error: string): Finding => ({
  level: 'error',
  message: `Een formule in deze cel geeft een fout: ${shortened(error)}.`,
  advice: 'Typ de waarde zelf in de cel, of maak de cel leeg.',
});

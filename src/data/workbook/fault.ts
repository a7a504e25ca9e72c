/** Which sort of fault it is, for who says it in other words. */
export type FaultKind = 'damaged' | 'other-kind' | 'no-workbook' | 'password' | 'too-large';

/** Why a file as a whole cannot be read as a workbook, in plain Dutch. Stays inside this folder. */
export class WorkbookFault extends Error {
  readonly kind: FaultKind;
  readonly advice: string;

  constructor(kind: FaultKind, message: string, advice: string) {
    super(message);
    this.kind = kind;
    this.advice = advice;
  }
}

const SAVE_AGAIN =
  'Open het in Excel of LibreOffice, sla het op als Excel-werkboek (.xlsx) en probeer het opnieuw.';

const NAME_ANOTHER =
  'Noem het werkboek dat u wilt lezen. Is er geen goede kopie? Maak een nieuw werkboek met npm run data:export.';

/** The file breaks off, or its inside contradicts itself. */
export const damaged = (): WorkbookFault =>
  new WorkbookFault(
    'damaged',
    'Het bestand is beschadigd of niet compleet.',
    `${SAVE_AGAIN} Lukt dat niet? Gebruik een eerdere kopie.`,
  );

/** Another kind of file, that a spreadsheet program can make a workbook of. */
export const otherKind = (message: string): WorkbookFault =>
  new WorkbookFault('other-kind', message, SAVE_AGAIN);

/** Nothing that any program makes a workbook of. */
export const noWorkbook = (message: string): WorkbookFault =>
  new WorkbookFault('no-workbook', message, NAME_ANOTHER);

export const hasPassword = (): WorkbookFault =>
  new WorkbookFault(
    'password',
    'Het bestand is met een wachtwoord beveiligd.',
    'Haal het wachtwoord eraf in het programma waarmee u het maakte, sla het op en probeer het opnieuw.',
  );

/** More than a workbook of this data can hold, so perhaps made to exhaust the memory. */
export const tooLarge = (what: string): WorkbookFault =>
  new WorkbookFault(
    'too-large',
    `Het bestand is te groot: ${what}.`,
    'Maak een nieuw werkboek met npm run data:export, en zet daar alleen de gegevens in.',
  );

/** In characters of XML: a cell holds 32,767, and each may be written in ten. */
const MAX_TEXT = 400_000;

/** Throws when a text is longer than any cell can hold. */
export function refuseLongText(text: string): void {
  if (text.length > MAX_TEXT) throw tooLarge('er staat een tekst in die in geen cel past');
}

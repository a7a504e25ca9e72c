import type { CellProblem, ReadTable } from '../tables/table.ts';
import {
  type FaultKind,
  hasPassword,
  noWorkbook,
  otherKind,
  tooLarge,
  WorkbookFault,
} from './fault.ts';
import { LISTS_SHEET } from './lists.ts';
import { findParts } from './parts.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { type Room, readSheet } from './sheet.ts';
import { readStyles } from './styles.ts';
import { openZip } from './zip.ts';

export type WorkbookReading =
  | {
      readonly ok: true;
      readonly tables: readonly ReadTable[];
      readonly problems: readonly CellProblem[];
    }
  /** The file as a whole cannot be read; texts in plain Dutch. */
  | {
      readonly ok: false;
      readonly kind: FaultKind;
      readonly message: string;
      readonly advice: string;
    };

/** Five times what the largest data set is expected to hold. */
const MAX_ROWS = 100_000;
const MAX_CHARACTERS = 30_000_000;
const MAX_SHEETS = 100;

/**
 * Reads the cells of an Excel workbook (.xlsx), as saved by Excel, LibreOffice or ourselves, all as text. Hidden
 * sheets, rows and columns count as any other; only our own sheet with lists to choose from is left out.
 * Never throws, whatever the bytes are, and never unpacks more than a workbook of this data can hold.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  const steps = readWorkbookSteps(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps, which give how far it is (0 to 1). */
export function* readWorkbookSteps(bytes: Uint8Array): Generator<number, WorkbookReading> {
  try {
    return { ok: true, ...(yield* readSheets(bytes)) };
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    const { kind, message, advice } = error;
    return { ok: false, kind, message, advice };
  }
}

function* readSheets(bytes: Uint8Array) {
  refuseOtherKinds(bytes);
  const zip = openZip(bytes);
  const parts = findParts(zip);
  const sheets = parts.sheets.filter(({ name }) => name !== LISTS_SHEET);
  if (sheets.length > MAX_SHEETS) throw tooLarge(`meer dan ${MAX_SHEETS} bladen`);
  const context = {
    since1904: parts.since1904,
    styles: parts.styles === undefined ? [] : readStyles(zip.read(parts.styles)),
    sharedStrings:
      parts.sharedStrings === undefined ? [] : readSharedStrings(zip.read(parts.sharedStrings)),
  };
  const room: Room = { rows: MAX_ROWS, characters: MAX_CHARACTERS };
  const tables: ReadTable[] = [];
  const problems: CellProblem[] = [];
  for (const [place, { name, path }] of sheets.entries()) {
    yield place / sheets.length;
    const sheet = readSheet(name, zip.read(path), context, room);
    tables.push({ name, rows: sheet.rows, ...(parts.since1904 && { since1904: true }) });
    problems.push(...sheet.problems);
  }
  return { tables, problems };
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Stands in a workbook with a password, as text in two bytes per character. */
const ENCRYPTED = new TextEncoder().encode([...'EncryptedPackage'].join('\0'));

/** Files that are not even a zip file, told by how they begin. */
function refuseOtherKinds(bytes: Uint8Array): void {
  const startsWith = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw noWorkbook('Het bestand is leeg.');
  if (startsWith(OLD_OFFICE)) {
    throw includes(bytes, ENCRYPTED)
      ? hasPassword()
      : otherKind('Dit is een oud Excel-bestand (.xls) of een ander oud Office-bestand.');
  }
  if (!startsWith(ZIP)) throw noWorkbook('Dit is geen Excel-werkboek (.xlsx).');
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  const first = part[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

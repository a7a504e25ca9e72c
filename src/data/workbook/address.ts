/** Places in a sheet as spreadsheets write them: column C of row 12 is C12. */

const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** Column (from 0) and row (from 1) of a place such as C12 or $C$12; undefined when it is no place. */
export function parseAddress(address: string): { column: number; row: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A;
  return { column: column - 1, row: Number(digits) };
}

import { EXPLANATION_COLUMNS, explainSheets } from '../../data/tables/explain.ts';
import { TEMPLATE_STEPS } from '../../data/tables/helpTexts.ts';
import { EXPLANATION_SHEET, sheetName } from '../../data/tables/sheets.ts';
import { toTables } from '../../data/tables/toTables.ts';
import { writeWorkbook } from '../../data/workbook/writeWorkbook.ts';
import { COLLECTIONS, RECORD_COLLECTIONS } from '../../domain/check/structure.ts';
import type { Collections, NetworkFile } from '../../domain/schema.ts';

/** Sheets that somebody who begins has no use for: words come from the map, and nothing is gone yet. */
const LEFT_OUT = ['vocabularies', 'formerIds'];

/** A workbook with the sheets and headings of this format and no rows, that offers the words of this version. */
export function templateBook({ version, vocabularies }: NetworkFile): Uint8Array<ArrayBuffer> {
  const names = COLLECTIONS.filter((name) => !LEFT_OUT.includes(name));
  const sheets = names.map(sheetName);
  const none = Object.fromEntries(RECORD_COLLECTIONS.map((name) => [name, []]));
  const tables = toTables({ ...none, vocabularies } as unknown as Collections);
  const explanation = {
    name: EXPLANATION_SHEET,
    columns: EXPLANATION_COLUMNS,
    rows: explainSheets(TEMPLATE_STEPS, names, vocabularies),
  };
  const kept = tables.filter(({ name }) => sheets.includes(name));
  return new Uint8Array(
    writeWorkbook([explanation, ...kept], { title: 'Leeg werkboek', date: version.date }),
  );
}

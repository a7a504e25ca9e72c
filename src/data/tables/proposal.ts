/** Rows that somebody proposes for a version, as the tables of a workbook. */

import { COLLECTIONS, RECORD_COLLECTIONS, VOCABULARIES } from '../../domain/check/structure.ts';
import { type Lists, putOver } from '../../domain/combine/lists.ts';
import type { Collections } from '../../domain/schema.ts';
import { explainProposal, type ProposedFor } from './explain.ts';
import { sheetName } from './sheets.ts';
import type { Table } from './table.ts';
import { toTables } from './toTables.ts';

const NOTHING = {
  ...Object.fromEntries(RECORD_COLLECTIONS.map((name) => [name, []])),
  vocabularies: Object.fromEntries(VOCABULARIES.map((name) => [name, []])),
} as unknown as Collections;

/**
 * Only the sheets that have rows, and in front the one that says what they are for. `whole`: the version with the rows
 * over it, for what their ids stand for.
 */
export function proposalTables(proposed: ProposedFor, rows: Lists, whole: Collections): Table[] {
  const tables = toTables(putOver(NOTHING, rows), whole).filter((table) => table.rows.length > 0);
  const names = COLLECTIONS.filter((name) =>
    tables.some((table) => table.name === sheetName(name)),
  );
  return [explainProposal(proposed, names, whole.vocabularies), ...tables];
}

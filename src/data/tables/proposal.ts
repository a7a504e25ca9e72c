/** Rows that somebody proposes for a version, as the tables of a workbook. */

import { COLLECTIONS, RECORD_COLLECTIONS, VOCABULARIES } from '../../domain/check/structure.ts';
import { type Lists, putOver } from '../../domain/combine/lists.ts';
import type {
  CollectionName,
  Collections,
  VersionInfo,
  Vocabularies,
} from '../../domain/schema.ts';
import {
  EXPLANATION_COLUMNS,
  explainSheets,
  HASH,
  PROPOSAL,
  PROPOSAL_MARK,
  SORT,
  VERSION,
} from './explain.ts';
import { PROPOSAL_STEPS } from './helpTexts.ts';
import { EXPLANATION_SHEET, sheetName } from './sheets.ts';
import { fitting, type Table } from './table.ts';
import { toTables } from './toTables.ts';

/** What a proposal is made for: a version, and what stands for its content when that is known. */
interface ProposedFor {
  readonly info: Pick<VersionInfo, 'id' | 'title'>;
  readonly hash: string | undefined;
}

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

/** The table "Uitleg" of rows that are proposed for a version. */
function explainProposal(
  { info, hash }: ProposedFor,
  names: readonly CollectionName[],
  vocabularies: Vocabularies,
): Table {
  const mark = hash === undefined ? PROPOSAL_MARK : `${PROPOSAL_MARK}-${hash}`;
  return {
    name: EXPLANATION_SHEET,
    columns: EXPLANATION_COLUMNS,
    rows: [
      [SORT, PROPOSAL, 'Rijen om in de versie hieronder op te nemen. Laat deze regel staan.'],
      [VERSION, info.id, fitting(`Hiervoor is het voorstel gemaakt: ${info.title}.`)],
      [HASH, mark, 'Hieraan ziet de import waarvan dit is gemaakt. Laat deze regel staan.'],
      ...explainSheets(PROPOSAL_STEPS, names, vocabularies),
    ],
  };
}

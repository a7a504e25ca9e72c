import { sha256Of } from '../../../data/sha256.ts';
import { contentText } from '../../../data/tables/fileText.ts';
import { proposalTables } from '../../../data/tables/proposal.ts';
import { type AboutWorkbook, writeWorkbook } from '../../../data/workbook/writeWorkbook.ts';
import type { Lists } from '../../../domain/combine/lists.ts';
import type { Collections, NetworkFile } from '../../../domain/schema.ts';

/** The workbook with the proposed rows, for the version it says. `whole`: that version with the rows over it. */
export async function proposalBook(
  file: NetworkFile,
  rows: Lists,
  whole: Collections,
  about: AboutWorkbook,
): Promise<Uint8Array<ArrayBuffer>> {
  const proposed = { info: file.version, hash: await sha256Of(contentText(file)) };
  return new Uint8Array(writeWorkbook(proposalTables(proposed, rows, whole), about));
}

/** A proposal as somebody sends it: own rows beside a version of a folder like data/, as a workbook. */
import { writeFileSync } from 'node:fs';
import { findVersion, readCollections } from '../../scripts/lib/folder/oneVersion.ts';
import { contentHash } from '../../scripts/lib/sheets/versionTables.ts';
import { proposalTables } from '../../src/data/tables/proposal.ts';
import type { Table } from '../../src/data/tables/table.ts';
import { writeWorkbook } from '../../src/data/workbook/writeWorkbook.ts';
import { everything, proposalOf } from '../../src/domain/combine/choose.ts';
import { combine } from '../../src/domain/combine/combine.ts';
import { putOver } from '../../src/domain/combine/lists.ts';
import type { Collections } from '../../src/domain/schema.ts';

export interface Proposed {
  readonly folder: string;
  readonly version: string;
  readonly own: object;
  readonly path: string;
  /** What is done to it before it is sent. */
  readonly change?: (tables: Table[]) => Table[];
}

/** Writes it, and gives the version with all of it over it. */
export function writeProposal({ folder, version, own, path, change }: Proposed): Collections {
  const published = readCollections(folder, version);
  const { rows } = proposalOf(combine(published, own), published, everything);
  const combined = putOver(published, rows);
  const made = { info: findVersion(folder, version), hash: contentHash(published) };
  const tables = proposalTables(made, rows, combined);
  const about = { title: 'Voorstel', date: '2026-12-01' };
  writeFileSync(path, writeWorkbook(change === undefined ? tables : change(tables), about));
  return combined;
}

/** What is known of the files of a version once they are written. */
import type { Table } from '../../../src/data/tables/table.ts';
import type { FileEntry, Label, NetworkFile } from '../../../src/domain/schema.ts';

/** A file with what catalogues say of it. */
export interface Download {
  readonly entry: FileEntry;
  readonly title: Label;
  /** Address of the description of its format: of our own files relative to public/data/. */
  readonly standard?: string;
  /** The table that a CSV file holds. */
  readonly table?: Table;
}

/** A version with its files. */
export interface DataSet {
  readonly file: NetworkFile;
  readonly downloads: readonly Download[];
}

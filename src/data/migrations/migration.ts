/** One change of the format. A step sees the index as well as a version: its collections, alone or compiled. */
export interface Migration {
  /** The format this step leads to; it starts from the one before. */
  readonly to: number;
  /** Pure: makes a new file and leaves the given one as it was. `schemaVersion` is set afterwards. */
  readonly up: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

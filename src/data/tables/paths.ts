/** Fields of a record by their path: `period.start` is `start` of the block `period`. */

import { isRecord } from '../../domain/isRecord.ts';

/** What stands at a path; undefined when there is nothing. */
export function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), record);
}

/** Puts a value at a path of a record under construction, and makes the block it stands in. */
export function putAt(record: Record<string, unknown>, path: string, value: unknown): void {
  const [key = '', rest] = path.split('.', 2);
  if (rest === undefined) {
    record[key] = value;
    return;
  }
  const block = record[key];
  if (isRecord(block)) block[rest] = value;
  else record[key] = { [rest]: value };
}

/** The data that the pages of these tests show: what the build made of it. */
import { readFileSync } from 'node:fs';
import {
  indexFileSchema,
  type NetworkFile,
  networkFileSchema,
} from '../../../src/domain/schema.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/data/${path}`, 'utf8'));

export const builtIndex = indexFileSchema.parse(read('index.json'));

/** A published version, for what is told of it by name: it never changes. */
export const FIXED_VERSION = '2026-11';

/** A version as it was built, by default the latest. */
export function builtFile(id = builtIndex.latest): NetworkFile {
  return networkFileSchema.parse(read(`${id}/netwerk.json`));
}

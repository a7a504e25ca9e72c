/** Files as a visitor chooses them, and what reading them gives. */

import type { Collections } from '../../../src/domain/schema.ts';
import { nlOwnFile } from '../../../src/i18n/nlOwnFile.ts';
import type { GivenFile, Reading } from '../../../src/opening/files/given.ts';
import { readFiles } from '../../../src/opening/files/readFiles.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import { runToEnd } from '../../support/runToEnd.ts';

const utf8 = new TextEncoder();
const TODAY = '2026-11-23';

export const file = (name: string, content: string | Uint8Array): GivenFile => ({
  name,
  bytes: typeof content === 'string' ? utf8.encode(content) : content,
});

export const read = (...files: readonly GivenFile[]): Reading => readAs(files);

/** As they are read to put them over the small version. */
export const compared = (...files: readonly GivenFile[]): Reading =>
  readAs(files, smallCollections());

function readAs(files: readonly GivenFile[], published?: Collections): Reading {
  return runToEnd(
    readFiles({
      files,
      name: files[0]?.name ?? 'niets',
      today: TODAY,
      words: nlOwnFile.words,
      vocabularies: smallCollections().vocabularies,
      published,
    }),
  );
}

export function opened(...files: readonly GivenFile[]) {
  const reading = read(...files);
  if (reading.outcome !== 'opened') throw new Error(JSON.stringify(reading));
  return reading;
}

/** Why nothing of it is read. */
export function refusal(...files: readonly GivenFile[]): string {
  const reading = read(...files);
  if (reading.outcome !== 'refused') throw new Error(JSON.stringify(reading).slice(0, 500));
  const { why } = reading;
  if (why.kind === 'workbook') return `workbook ${why.fault}`;
  return why.kind === 'load' ? `load ${why.problem.kind}` : why.kind;
}

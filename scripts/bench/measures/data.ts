import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, median } from '../figures.ts';
import { writeLargeFolder } from '../largeFolder.ts';
import { REAL } from '../networks.ts';

/** As many records as the check must manage in 5 seconds. */
const RECORDS = 10_000;
/** s */
const LONGEST = 5;

/** Seconds that a script takes, from its start to its end; the median. */
function secondsOf(runs: number, script: string, ...args: string[]): number {
  const seconds = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/run-ts.mjs', script, ...args],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${script} ${args.join(' ')}\n${stdout}${stderr}`);
    return (performance.now() - start) / 1000;
  });
  return median(seconds);
}

/** What editors wait for: the check of the real data, and of a version of ten thousand records. */
export function measureData(runs: number): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'netwerkkaart-bench-'));
  try {
    const records = writeLargeFolder(folder, RECORDS);
    const real = secondsOf(runs, 'scripts/data-check.ts');
    const large = secondsOf(runs, 'scripts/data-check.ts', folder);
    return [
      { what: 'data:check', on: REAL, value: real, unit: 's' },
      { what: 'data:check', on: String(records), value: large, unit: 's', bar: LONGEST },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

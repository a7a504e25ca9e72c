import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeFolder } from './largeFolder.ts';
import { type Figure, median, RUNS } from './runs.ts';

/** As many records as the check must manage in 5 seconds. */
const RECORDS = 10_000;

/** Seconds that a script takes, from its start to its end; the median. */
function secondsOf(script: string, ...args: string[]): number {
  const seconds = Array.from({ length: RUNS }, () => {
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
export async function measureData(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'netwerkkaart-bench-'));
  try {
    const records = writeLargeFolder(folder, RECORDS);
    const real = secondsOf('scripts/data-check.ts');
    const large = secondsOf('scripts/data-check.ts', folder);
    return [
      { what: 'data:check, de echte gegevens', value: real, unit: 's' },
      {
        what: `data:check met een versie van ${records}`,
        value: large,
        unit: 's',
        ratio: large / real,
        of: 'de echte gegevens',
        bar: '5 s',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

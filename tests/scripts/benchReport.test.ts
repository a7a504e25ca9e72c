import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Run, readRun, runJson, runTables, withTables } from '../../scripts/bench/report.ts';

const run: Run = {
  machine: '2 × een processor',
  runs: 3,
  figures: [
    { what: 'zoomen', on: '500', value: 20, unit: 'ms', bare: 10, bar: 17 },
    { what: 'klik', on: '500', value: Number.NaN, unit: 'ms' },
  ],
  drawings: [{ what: 'stress', on: '500', value: 0.12, unit: '' }],
};

describe('a run', () => {
  it('is told in tables, of what was measured only', () => {
    expect(runTables(run).split('\n')).toEqual([
      '2 × een processor; 3 keer.',
      '',
      '|  | 500 |',
      '| --- | --: |',
      '| zoomen, ms | **20.0 (2.0×)** |',
      '| klik, ms | – |',
      '',
      '|  | stress |',
      '| --- | --: |',
      '| 500 | 0.120 |',
    ]);
    expect(runTables({ ...run, figures: [], drawings: [] })).toBe('2 × een processor; 3 keer.');
  });

  it('is written for programs with what the tables show of it, and read back', () => {
    const [zooming] = JSON.parse(runJson(run)).figures;
    expect(zooming).toMatchObject({ value: 20, ratio: 2, reached: false });
    expect(runTables(readRun(runJson(run)))).toBe(runTables(run));
  });

  it('stands in the README in the place for it, whatever stood there', () => {
    const place = (text: string) => `voor\n<!-- npm run bench -- --readme -->${text}<!-- -->\nna\n`;
    const written = withTables(place('\n\n| oud |\n\n'), run);
    expect(written).toBe(place(`\n\n${runTables(run)}\n\n`));
    expect(withTables(written, run)).toBe(written);
    expect(() => withTables('geen plaats', run)).toThrow('README');
  });
});

describe('the README', () => {
  it('shows the run that is kept, to the last figure', () => {
    const shown = readRun(readFileSync('scripts/bench/shown.json', 'utf8'));
    const readme = readFileSync('README.md', 'utf8');
    expect(withTables(readme, shown)).toBe(readme);
  });
});

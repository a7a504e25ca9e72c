/**
 * `npm run bench [-- data] [-- page]`: measures what the speed claims say, as ratios within one run, prints a table and
 * writes bench.json. The site must be built. A busy machine makes all figures larger, the ratios less so.
 */
import { writeFileSync } from 'node:fs';
import { measureData } from './bench/data.ts';
import { measurePage } from './bench/page.ts';
import type { Figure } from './bench/runs.ts';
import { table } from './setup/summary.mjs';

const PARTS = { data: measureData, page: measurePage };

const asked = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
}
const rows = figures.map(({ what, value, unit, ratio, of, bar }) => [
  what,
  value.toFixed(unit === 's' ? 2 : 0),
  unit,
  ratio === undefined ? '' : ratio.toFixed(2),
  of ?? '',
  bar ?? '',
]);
console.log(table(['wat', 'mediaan', 'in', 'keer', 'vergeleken met', 'grens'], rows).join('\n'));
writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`);

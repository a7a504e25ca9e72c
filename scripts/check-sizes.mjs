/**
 * Measures what visitors download against the budgets, and prints all of it.
 */
import { fileURLToPath } from 'node:url';
import { ROOT } from './setup/childProcess.mjs';
import { budgetedParts, compressedSize, whatIsMissing } from './setup/sizes.mjs';
import { table } from './setup/summary.mjs';

const dist = fileURLToPath(new URL('dist/', ROOT));
const missing = whatIsMissing(dist);
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
const rows = budgetedParts(dist).map(({ what, files, limit }) => {
  const size = compressedSize(dist, files);
  return {
    cells: [what, size.toFixed(1), String(limit), size > limit ? 'TE GROOT' : 'goed'],
    size,
    limit,
  };
});
console.log(
  table(
    ['onderdeel', 'kB', 'grens', ''],
    rows.map(({ cells }) => cells),
  ).join('\n'),
);
if (rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;

/** `npm run data:build`: checks data/ and makes public/data/ of it. Exit code 1 when the data has errors. */
import { fileURLToPath } from 'node:url';
import { buildData } from './lib/build/buildData.ts';
import { LayoutCache } from './lib/build/layouts.ts';
import { reportText, summaryOf } from './lib/check/report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = new LayoutCache(`${root}/node_modules/.cache/layouts`);
const { checked, index } = buildData(`${root}/data`, `${root}/public/data`, cache);
if (index) {
  console.log(summaryOf(checked));
  if (checked.warnings > 0) console.log('De waarschuwingen: npm run data:check');
} else {
  console.error(reportText(checked));
  process.exitCode = 1;
}

/** `npm run data:check -- [FOLDER] [--json]`: every problem in the data, in Dutch. Exit code 1 on errors. */
import { checkData } from './lib/checkData.ts';
import { reportText } from './lib/report.ts';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'data';
const data = checkData(folder);
if (args.includes('--json')) {
  const problems = data.parts.flatMap(({ version, problems }) =>
    problems.map((problem) => ({ version, ...problem })),
  );
  const { errors, warnings } = data;
  console.log(JSON.stringify({ errors, warnings, problems }, null, 2));
} else {
  console.log(reportText(data));
}
process.exitCode = data.errors > 0 ? 1 : 0;

/**
 * Checks the licence of every package, also of those that only other platforms install, against the allow-list.
 */
import { ROOT } from './setup/childProcess.mjs';
import { readLock } from './setup/install.mjs';
import { licenceProblems } from './setup/licences.mjs';

const packages = readLock(new URL('package-lock.json', ROOT));
if (packages === undefined) throw new Error('package-lock.json cannot be read');
const problems = licenceProblems(packages);
if (problems.length > 0) {
  console.error(`Niet op de lijst van toegestane licenties:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(`${Object.keys(packages).length - 1} pakketten, alle licenties staan op de lijst.`);
}

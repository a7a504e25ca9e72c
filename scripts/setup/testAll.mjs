import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onStop, ROOT, runNode, stopChildren } from './childProcess.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureNginx } from './nginx.mjs';
import { summary } from './summary.mjs';
import { STEPS } from './testSteps.mjs';

/** How much of a passing step's output is worth reading. */
const LINES_WHEN_PASSED = 6;

/**
 * @typedef {import('./testSteps.mjs').Step} Step
 * @typedef {import('./summary.mjs').Result} Result
 */

/**
 * Sets up what is missing and runs all steps, also after one that failed. True when everything passed.
 * The last line printed is "N passed, N failed".
 */
export async function testAll() {
  onStop((signal) => {
    stopChildren();
    return signal === 'SIGINT' ? 130 : 143;
  });
  if (!(await ensureInstalled())) {
    console.log('\n0 passed, 1 failed');
    return false;
  }
  const chromium = await ensureChromium();
  await ensureNginx();

  /** @type {Result[]} */
  const results = [];
  for (const step of STEPS) {
    const buildFailed = results.some((result) => result.name === 'bouw' && !result.ok);
    let obstacle;
    if (step.needsBuild && buildFailed) obstacle = 'Niet gedaan: de bouw is niet gelukt.';
    else if (step.needsChromium && chromium === undefined)
      obstacle = 'Niet gedaan: er is geen Chromium.';
    results.push(obstacle === undefined ? await runStep(step, chromium) : notRun(step, obstacle));
  }
  const { text, ok } = summary(results);
  console.log(`\n${text}`);
  return ok;
}

/**
 * @param {Step} step
 * @param {string} reason
 * @returns {Result}
 */
function notRun(step, reason) {
  console.log(`\n── ${step.name}\n${reason}\nMISLUKT`);
  return { name: step.name, ok: false, seconds: 0, passed: 0, failed: 1 };
}

/**
 * @param {Step} step
 * @param {string | undefined} chromium
 * @returns {Promise<Result>}
 */
async function runStep(step, chromium) {
  const report = new URL('node_modules/.cache/netwerkkaart/vitest.json', ROOT);
  rmSync(report, { force: true });
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${fileURLToPath(report)}`,
  ];
  // First of all, so that who waits sees what for.
  console.log(`\n── ${step.name}`);
  const begin = performance.now();
  const { code, output } = await runNode([...step.command, ...(step.tests ? reporters : [])], {
    capture: true,
    // Captured output goes to logs as well, where colours are noise.
    env: { NO_COLOR: '1', ...(chromium !== undefined && { CHROMIUM_PATH: chromium }) },
  });
  const seconds = (performance.now() - begin) / 1000;
  const counts = step.tests ? readCounts(report) : { passed: 1, failed: 0 };
  const ok = code === 0 && counts.failed === 0 && counts.passed > 0;
  console.log(ok && !step.showAll ? lastLines(output) : output.trimEnd());
  console.log(`${ok ? 'Goed' : 'MISLUKT'} (${seconds.toFixed(1)} s)`);
  if (ok) return { name: step.name, ok, seconds, ...counts };
  const passed = step.tests ? counts.passed : 0;
  return { name: step.name, ok, seconds, passed, failed: Math.max(counts.failed, 1) };
}

/**
 * How many tests of a vitest run passed and failed, from its JSON report; none when it did not get that far.
 * @param {URL} report
 */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {string} output */
function lastLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-LINES_WHEN_PASSED).join('\n');
}

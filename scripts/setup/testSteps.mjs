/**
 * Everything `npm test` checks, in order: cheap and telling first, the browser last.
 *
 * @typedef {object} Step
 * @property {string} name as in the summary
 * @property {string[]} command what Node runs, from the project folder
 * @property {boolean} [tests] it is a vitest run: its tests are counted one by one
 * @property {boolean} [needsBuild] it looks at what the step "bouw" makes
 * @property {boolean} [needsChromium]
 * @property {boolean} [showAll] its output is the result, so all of it is shown
 */

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run'];

/** @type {Step[]} */
export const STEPS = [
  { name: 'opmaak en lint', command: [BIOME, 'check', '--error-on-warnings'] },
  { name: 'typen', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lagen', command: ['scripts/check-layers.mjs'] },
  { name: 'ongebruikte code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'licenties', command: ['scripts/check-licences.mjs'] },
  { name: 'gegevens', command: ['scripts/run-ts.mjs', 'scripts/data-check.ts'] },
  {
    name: 'onderdelen',
    command: [...VITEST, '--project', 'node', '--project', 'dom'],
    tests: true,
  },
  { name: 'bouw', command: ['scripts/build.mjs'] },
  { name: 'omvang', command: ['scripts/check-sizes.mjs'], needsBuild: true, showAll: true },
  {
    name: 'browser',
    command: [...VITEST, '--project', 'browser'],
    tests: true,
    needsBuild: true,
    needsChromium: true,
  },
];

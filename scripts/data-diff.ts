/** `npm run data:diff -- A B [--folder FOLDER] [--json | --markdown]`: what differs between two versions, in Dutch. */
import { describeDifference } from '../src/domain/diff/describe.ts';
import { makeWording } from '../src/domain/diff/fieldWords.ts';
import { answer, readArguments } from './lib/command/refusal.ts';
import { compareVersions } from './lib/compare/compareVersions.ts';
import { differenceText, dutchFormats } from './lib/compare/differenceText.ts';

const OPTIONS = {
  folder: { type: 'string', default: 'data' },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
} as const;
const NEEDS = 'Noem twee versies: eerst de oude, dan de nieuwe.';
const USAGE = [
  'Schrijf: npm run data:diff -- 2018-11 2026-11',
  'Erachter kan --markdown of --json, voor een andere vorm, en --folder met een andere map dan data.',
].join('\n');

answer(() => {
  const { values, positionals } = readArguments(OPTIONS, [2, 2], NEEDS, USAGE);
  const { folder, json, markdown } = values;
  const [earlier = '', later = ''] = positionals;
  const { before, after, difference } = compareVersions(folder, earlier, later);
  if (json) return JSON.stringify({ from: earlier, to: later, ...difference }, null, 2);
  const versions = [before.collections, after.collections] as const;
  const wording = makeWording(difference, versions, 'nl', dutchFormats);
  const title = `Wat is er anders in ${later} dan in ${earlier}?`;
  return differenceText(
    title,
    describeDifference(difference, versions, wording),
    markdown ? 'markdown' : 'text',
  );
});

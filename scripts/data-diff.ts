/** `npm run data:diff -- A B [--folder FOLDER] [--json | --markdown]`: what differs between two versions, in Dutch. */
import { parseArgs } from 'node:util';
import { describeDifference } from '../src/domain/diff/describe.ts';
import { makeWording } from '../src/domain/diff/fieldWords.ts';
import { compareVersions } from './lib/compareVersions.ts';
import { differenceText, dutchFormats } from './lib/differenceText.ts';
import { answer, Refusal } from './lib/refusal.ts';

const USAGE = 'npm run data:diff -- 2018-11 2026-11';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        folder: { type: 'string', default: 'data' },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [earlier, later, ...more] = positionals;
    if (earlier !== undefined && later !== undefined && more.length === 0) {
      return { ...values, earlier, later };
    }
  } catch {
    // An unknown option: the usage says how it is done.
  }
  const advice = `Schrijf: ${USAGE}\nErachter kan --markdown of --json, voor een andere vorm.`;
  throw new Refusal('Noem twee versies: eerst de oude, dan de nieuwe.', advice);
}

answer(() => {
  const { earlier, later, folder, json, markdown } = readArguments();
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

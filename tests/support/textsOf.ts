import { nl } from '../../src/i18n/nl.ts';
import { nlCombine } from '../../src/i18n/nlCombine.ts';
import { nlEmbedding } from '../../src/i18n/nlEmbedding.ts';
import { nlInsight } from '../../src/i18n/nlInsight.ts';
import { nlMatrix } from '../../src/i18n/nlMatrix.ts';
import { nlOwnData } from '../../src/i18n/nlOwnData.ts';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { nlPages } from '../../src/i18n/nlPages.ts';
import { nlSaving } from '../../src/i18n/nlSaving.ts';
import { nlTime } from '../../src/i18n/nlTime.ts';

/** A text or a year, or what makes a text of numbers, texts or lists. */
type Text = string | number | ((...given: readonly unknown[]) => string);

/** All Dutch texts, also those that come with their panel. */
export const dutchTexts = {
  ...nl,
  combine: nlCombine,
  embedding: nlEmbedding,
  insight: nlInsight,
  matrix: nlMatrix,
  saving: nlSaving,
  time: nlTime,
  ownData: nlOwnData,
  ownFile: nlOwnFile,
  pages: nlPages,
};

/** Every text of a catalogue by its key ("detail.fields.kind"); how numbers and dates are written is no text. */
export function textsOf({
  format: _,
  language: __,
  ...catalogue
}: object & { format?: unknown; language?: unknown }): ReadonlyMap<string, Text> {
  return new Map(entriesOf(catalogue, ''));
}

function entriesOf(texts: object, path: string): [string, Text][] {
  return Object.entries(texts).flatMap(([key, value]): [string, Text][] =>
    typeof value === 'object' && value !== null
      ? entriesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  );
}

/** The text for this number or word, given as it is, as a text or as a list, whichever it takes. */
export function textFor(text: Text, count: number | string): string {
  if (typeof text !== 'function') return String(text);
  const given = (value: unknown) =>
    String(text(...Array.from({ length: text.length }, () => value)));
  for (const value of [count, String(count)]) {
    try {
      return given(value);
    } catch {
      // It takes something else.
    }
  }
  return given([String(count)]);
}

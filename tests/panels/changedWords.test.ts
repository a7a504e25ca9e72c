import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords } from '../../src/panels/changes/changedWords.ts';

/** What differs stands between brackets. */
const marked = (before: string, after: string) => {
  const both = changedWords(before, after);
  return [both.before, both.after].map((stretches) =>
    stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  );
};

describe('changedWords', () => {
  it.each([
    [
      'Streefdatum 31 maart.',
      'Streefdatum was 31 maart.',
      'Streefdatum 31 maart.',
      'Streefdatum [was ]31 maart.',
    ],
    ['gelijk', 'gelijk', 'gelijk', 'gelijk'],
    ['Een huis.', 'Een kamer.', 'Een [huis].', 'Een [kamer].'],
    ['', 'iets', '', '[iets]'],
  ])('%s → %s', (before, after, was, now) => {
    expect(marked(before, after)).toEqual([was, now]);
  });

  it('marks texts with nothing in common as a whole', () => {
    const words = (prefix: string) => Array.from({ length: 1000 }, (_, at) => `${prefix}${at}`);
    const before = words('a').join('-');
    const after = words('b').join('-');
    expect(marked(before, after)).toEqual([`[${before}]`, `[${after}]`]);
  });

  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const both = changedWords(a, b);
        expect(both.before.map(({ text }) => text).join('')).toBe(a);
        expect(both.after.map(({ text }) => text).join('')).toBe(b);
      }),
    );
  });
});

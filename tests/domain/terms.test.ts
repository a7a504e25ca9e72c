import { describe, expect, it } from 'vitest';
import { inOrder, termLabel } from '../../src/domain/terms.ts';

const term = (id: string, nl: string, en: string) => ({ id, label: { nl, en } });
const terms = [
  term('wonen', 'Wonen', 'Housing'),
  term('zorg', 'Zorg', 'Care'),
  term('onderwijs', 'Onderwijs', 'Education'),
];

describe('termLabel', () => {
  it('gives the label of a term in a language, and an unknown id as it is', () => {
    expect(termLabel(terms, 'wonen', 'nl')).toBe('Wonen');
    expect(termLabel(terms, 'wonen', 'en')).toBe('Housing');
    expect(termLabel(terms, 'onzin', 'nl')).toBe('onzin');
    expect(termLabel([], 'wonen', 'en')).toBe('wonen');
  });
});

describe('inOrder', () => {
  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['one', ['zorg'], ['zorg']],
    ['the order of the vocabulary', ['onderwijs', 'wonen', 'zorg'], ['wonen', 'zorg', 'onderwijs']],
    [
      'unknown ids last, in their own order',
      ['onzin', 'zorg', 'anders', 'wonen'],
      ['wonen', 'zorg', 'onzin', 'anders'],
    ],
  ])('%s', (_, ids, expected) => {
    const given = [...ids];
    expect(inOrder(terms, ids)).toEqual(expected);
    expect(ids).toEqual(given);
  });

  it('leaves ids as they are without a vocabulary', () => {
    expect(inOrder([], ['zorg', 'wonen'])).toEqual(['zorg', 'wonen']);
  });
});

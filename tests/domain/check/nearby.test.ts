import { describe, expect, it } from 'vitest';
import { finderOf, signatures } from '../../../src/domain/check/nearby.ts';

describe('finderOf', () => {
  const find = finderOf(['org-movisie', 'org-vng', 'constructor']);
  it.each([
    ['org-movisie', 'org-movisie'],
    ['org-movise', 'org-movisie'],
    ['org-moviesie', 'org-movisie'],
    ['org-movizie', 'org-movisie'],
    ['org-movisei', 'org-movisie'],
    ['org-vgn', 'org-vng'],
    ['org-movies', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    expect(find(text)).toBe(expected);
  });

  it('finds the first of two', () => {
    expect(finderOf(['aab', 'abb'])('ab')).toBe('aab');
  });
});

describe('signatures', () => {
  it('are as many as there are letters, and one', () => {
    expect(signatures('abc')).toEqual(['abc', 'bc', 'ac', 'ab']);
    expect(signatures('')).toEqual(['']);
  });

  it('are one for a text that no name is as long as', () => {
    const text = 'x'.repeat(10_000);
    expect(signatures(text)).toEqual([text]);
  });
});

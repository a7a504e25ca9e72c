import { expect, it } from 'vitest';
import { termLabel } from '../../src/domain/terms.ts';

const terms = [{ id: 'wonen', label: { nl: 'Wonen', en: 'Housing' } }];

it('gives the Dutch label of a term, and an unknown id as it is', () => {
  expect(termLabel(terms, 'wonen')).toBe('Wonen');
  expect(termLabel(terms, 'onzin')).toBe('onzin');
  expect(termLabel([], 'wonen')).toBe('wonen');
});

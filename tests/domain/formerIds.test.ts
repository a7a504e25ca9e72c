import { describe, expect, it } from 'vitest';
import { explanationOf, formerIdOf, successorOf } from '../../src/domain/formerIds.ts';
import type { FormerId } from '../../src/domain/schema.ts';
import { network, organisation } from '../support/network.ts';

const formerIds: FormerId[] = [
  { id: 'org-a', replacedBy: 'org-b', note: 'A heet nu B.' },
  { id: 'org-b', replacedBy: 'org-c', note: 'B is opgegaan in C.' },
  { id: 'org-x', replacedBy: 'org-y', note: 'X heet nu Y.' },
  { id: 'org-y', note: 'Y is opgeheven.' },
  { id: 'org-rond', replacedBy: 'org-weer', note: 'Rond.' },
  { id: 'org-weer', replacedBy: 'org-rond', note: 'En weer.' },
];

describe('explanationOf', () => {
  const former = new Map(formerIds.map((entry) => [entry.id, entry]));

  it.each([
    ['org-b', { id: 'org-b', replacedBy: 'org-c', note: 'B is opgegaan in C.' }],
    ['org-a', { id: 'org-a', replacedBy: 'org-c', note: 'A heet nu B. B is opgegaan in C.' }],
    ['org-x', { id: 'org-x', note: 'X heet nu Y. Y is opgeheven.' }],
    ['org-rond', { id: 'org-rond', note: 'Rond. En weer.' }],
    ['org-c', undefined],
  ])('tells all that became of %s', (id, expected) => {
    expect(explanationOf(former, id)).toEqual(expected);
  });
});

describe('an old id in a network', () => {
  const shown = network({ organisations: [organisation('org-c')], formerIds });

  it.each([
    ['org-a', 'org-c'],
    ['org-b', 'org-c'],
    ['org-x', undefined],
    ['org-rond', undefined],
    ['org-nooit', undefined],
  ])('%s leads to %s', (id, successor) => {
    expect(successorOf(shown, id)?.id).toBe(successor);
  });

  it('is explained, when anything is known of it', () => {
    expect(formerIdOf(shown, 'org-x')?.note).toBe('X heet nu Y. Y is opgeheven.');
    expect(formerIdOf(shown, 'org-nooit')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../src/domain/check/placeholder.ts';
import { broken, first, inShort } from '../../support/brokenVersion.ts';

describe('what only says that nothing is known', () => {
  it.each(['-', '–', ' ? ', '...', 'Onbekend', 'n.v.t.', 'nvt', 'N.V.T', 'geen', 'Niet bekend.'])(
    '"%s"',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );

  it.each(['', 'Geen idee', 'X', 'Onbekend maakt onbemind', 'Nova', '16-27'])(
    'is not "%s"',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );

  it('is an error in each field with a text, and not in a word of a vocabulary', () => {
    const found = broken((c) => {
      first(c.organisations).abbreviation = '-';
      first(first(c.events).sources).where = 'onbekend';
      first(c.vocabularies.layers).label.nl = 'Onbekend';
    });
    expect(found.map(inShort)).toEqual([
      'error | placeholder | organisations.json | org-kennis | abbreviation',
      'error | placeholder | events.json | ev-start | sources 1 › where',
    ]);
  });
});

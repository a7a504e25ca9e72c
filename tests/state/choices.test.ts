import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../../src/domain/facets.ts';
import { DEFAULT_CHOICES, isFiltered, toggleOptions } from '../../src/state/choices.ts';

describe('isFiltered', () => {
  it.each([
    [{}, false],
    [{ query: '   ' }, false],
    [{ facets: { leefdomein: [] } }, false],
    [{ view: 'lijst', selection: 'org-a', version: '2018-11' } as const, false],
    [{ query: 'wonen' }, true],
    [{ facets: { leefdomein: ['wonen'] } }, true],
  ])('%j: %s', (change, expected) => {
    expect(isFiltered({ ...DEFAULT_CHOICES, ...change })).toBe(expected);
  });
});

describe('toggleOptions', () => {
  it('adds an option, and takes it away again', () => {
    const one = toggleOptions({ domein: ['werk'] }, 'leefdomein', 'wonen');
    expect(one).toEqual({ domein: ['werk'], leefdomein: ['wonen'] });
    const two = toggleOptions(one, 'leefdomein', 'zorg');
    expect(two).toEqual({ domein: ['werk'], leefdomein: ['wonen', 'zorg'] });
    expect(toggleOptions(two, 'leefdomein', 'wonen')).toEqual({
      domein: ['werk'],
      leefdomein: ['zorg'],
    });
  });

  it('leaves no empty facet behind, and changes nothing in what it was given', () => {
    const before = { leefdomein: ['wonen'] };
    expect(toggleOptions(before, 'leefdomein', 'wonen')).toEqual({});
    expect(before).toEqual({ leefdomein: ['wonen'] });
  });

  it('adds several at once, and takes them away when all are there', () => {
    const some = toggleOptions({}, 'relatie', 'lid-van');
    const all = toggleOptions(some, 'relatie', 'lid-van', 'partner-van');
    expect(all).toEqual({ relatie: ['lid-van', 'partner-van'] });
    expect(
      toggleOptions(
        { relatie: ['financiert', ...(all.relatie ?? [])] },
        'relatie',
        'partner-van',
        'lid-van',
      ),
    ).toEqual({ relatie: ['financiert'] });
  });

  it('twice is as before', () => {
    const facet = fc.constantFrom(...FACET_IDS);
    const options = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.dictionary(facet, options),
        facet,
        fc.string({ minLength: 1 }),
        (facets, at, option) => {
          fc.pre(!facets[at]?.includes(option));
          expect(toggleOptions(toggleOptions(facets, at, option), at, option)).toEqual(facets);
        },
      ),
    );
  });
});

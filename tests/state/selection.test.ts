import { describe, expect, it } from 'vitest';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { createSelection } from '../../src/state/selection.ts';
import { countKinds } from '../support/facts.ts';
import { network, organisation, pilot, relation } from '../support/network.ts';
import { realNetwork } from '../support/realNetwork.ts';

const small = network({
  organisations: [
    organisation('org-a', { name: 'Aanloophuis', leefdomeinen: ['wonen'] }),
    organisation('org-b', { name: 'Bureau' }),
  ],
  pilots: [pilot('pilot-a', { name: 'Aanloopproef', leefdomeinen: ['wonen'] })],
  relations: [relation('org-a', 'pilot-a', 'ondersteunt'), relation('org-a', 'org-b')],
});
const choose = (change: Partial<Choices>): Choices => ({ ...DEFAULT_CHOICES, ...change });

describe('select', () => {
  it('is everything when nothing is chosen', () => {
    const { visible, kindCounts, relationCount, found } = createSelection().select(
      realNetwork,
      DEFAULT_CHOICES,
    );
    expect(visible.size).toBe(realNetwork.entities.size);
    expect(relationCount).toBe(realNetwork.file.relations.length);
    expect(kindCounts).toEqual(countKinds(realNetwork.file));
    expect(found).toBeUndefined();
  });

  it('counts kinds, and relations with both ends, of what is left', () => {
    const left = createSelection().select(small, choose({ facets: { leefdomein: ['wonen'] } }));
    expect([...left.visible]).toEqual(['org-a', 'pilot-a']);
    expect(left.kindCounts).toMatchObject({ organisation: 1, pilot: 1, region: 0 });
    expect(left.relationCount).toBe(1);
  });

  it('counts only the chosen kinds of relation, of who takes part in them', () => {
    const { select } = createSelection();
    const { visible, relationCount, counted, network } = select(
      small,
      choose({ facets: { relatie: ['ondersteunt'] } }),
    );
    expect([...visible]).toEqual(['org-a', 'pilot-a']);
    expect(relationCount).toBe(1);
    expect([network.links.get('org-a')?.length, counted.links.get('org-a')?.length]).toEqual([
      2, 1,
    ]);
    expect(select(small, DEFAULT_CHOICES).counted).toBe(small);
  });

  it('counts no relation that nothing can show: of an unknown kind, or with an end that is not there', () => {
    const odd = network({
      organisations: [organisation('org-a'), organisation('org-b')],
      relations: [
        relation('org-a', 'org-b'),
        relation('org-b', 'org-a', 'onbekend'),
        relation('org-a', 'org-weg'),
      ],
    });
    expect(createSelection().select(odd, DEFAULT_CHOICES).relationCount).toBe(1);
  });

  it('searches and filters together', () => {
    const { visible, found } = createSelection().select(
      small,
      choose({ query: 'aanloop', facets: { soort: ['pilot'] } }),
    );
    expect([...visible]).toEqual(['pilot-a']);
    expect([...(found ?? [])].sort()).toEqual(['org-a', 'pilot-a']);
  });

  it.each([
    ['spaces only: all', '   ', 3],
    ['a text that nothing matches: none', 'xqzwvkjp', 0],
    ['signs without a letter: none', '!?', 0],
  ])('with a search for %s', (_, query, size) => {
    expect(createSelection().select(small, choose({ query })).visible.size).toBe(size);
  });

  it('stays the very same as long as nothing changes what is left', () => {
    const { select } = createSelection();
    const facets = { leefdomein: ['wonen'] };
    const first = select(small, choose({ facets }));
    expect(select(small, choose({ facets, view: 'lijst', selection: 'org-a' }))).toBe(first);
    expect(select(small, choose({ facets: { domein: ['werk'] } }))).not.toBe(first);
  });

  it('follows the version', () => {
    const { select } = createSelection();
    expect(select(small, DEFAULT_CHOICES).visible.size).toBe(3);
    expect(select(network(), DEFAULT_CHOICES).visible.size).toBe(0);
    expect(select(small, DEFAULT_CHOICES).network).toBe(small);
  });
});

describe('search', () => {
  it('finds in the whole network, whatever is filtered', () => {
    const { select, search } = createSelection();
    select(small, choose({ facets: { soort: ['organisatie'] } }));
    expect([...search(small, 'aanloopproef')]).toContain('pilot-a');
  });
});

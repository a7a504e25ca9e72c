import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../../src/domain/explore/around.ts';
import { network, organisation, pilot, relation } from '../../support/network.ts';
import { randomNetwork } from '../../support/randomNetwork.ts';

// a – b – c – d, and a – pilot – d.
const chain = network({
  organisations: [
    organisation('org-a', { leefdomeinen: ['wonen'] }),
    organisation('org-b', { leefdomeinen: ['wonen'] }),
    organisation('org-c', { leefdomeinen: ['zorg'] }),
    organisation('org-d', { leefdomeinen: ['wonen'] }),
  ],
  pilots: [pilot('pilot-a')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-c', 'org-b'),
    relation('org-c', 'org-d'),
    relation('org-a', 'pilot-a', 'ondersteunt'),
    relation('org-d', 'pilot-a', 'ondersteunt'),
    relation('org-a', 'org-a'),
  ],
});
const all = () => true;

describe('within', () => {
  it.each<[string, number, string[]]>([
    ['org-a', 0, ['org-a']],
    ['org-a', 1, ['org-a', 'org-b', 'pilot-a']],
    ['org-a', 2, ['org-a', 'org-b', 'org-c', 'org-d', 'pilot-a']],
    ['org-b', 1, ['org-a', 'org-b', 'org-c']],
    ['org-weg', 3, []],
  ])('of %s in %i steps', (id, steps, expected) => {
    expect([...within(chain, id, steps, all)].sort()).toEqual(expected);
  });

  it('steps through what is allowed only, and starts anywhere', () => {
    const allowed = (id: string) => id !== 'pilot-a' && id !== 'org-a';
    expect([...within(chain, 'org-a', 2, allowed)].sort()).toEqual(['org-a', 'org-b', 'org-c']);
  });

  it('holds more with more steps, and with more allowed', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.integer({ min: 0, max: 4 }), fc.nat(6), (any, steps, out) => {
        const allowed = (id: string) => id !== `o${out}`;
        const fewer = within(any, 'o0', steps, allowed);
        for (const more of [within(any, 'o0', steps + 1, allowed), within(any, 'o0', steps, all)]) {
          expect([...fewer].filter((id) => !more.has(id))).toEqual([]);
        }
      }),
    );
  });

  it('with enough steps is everything that hangs together with it', () => {
    fc.assert(
      fc.property(randomNetwork(), (any) => {
        const reached = within(any, 'o0', any.entities.size, all);
        const crossing = any.file.relations.filter(
          ({ from, to }) => reached.has(from) !== reached.has(to),
        );
        expect(crossing).toEqual([]);
      }),
    );
  });
});

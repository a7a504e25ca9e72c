import { describe, expect, it } from 'vitest';
import { PAIRINGS } from '../../../src/domain/check/pairings.ts';
import type { Collections } from '../../../src/domain/schema.ts';
import { type BrokenCase, broken, first, inShort } from '../../support/brokenVersion.ts';
import { realFile } from '../../support/realNetwork.ts';

/** A relation of the small version that also is a field: a supporter of a pilot. */
const SUPPORT = 'rel-org-kennis--ondersteunt--pilot-toekomst';

/** Adds a kind of relation that the small version does not have. */
function addKind(c: Collections, id: string) {
  c.vocabularies.relationKinds.push({
    ...first(c.vocabularies.relationKinds),
    id,
    joins: [
      { from: 'pilot', to: ['region', 'programme'] },
      { from: 'programme', to: ['programme', 'theme'] },
    ],
  });
}

function relate(c: Collections, from: string, kind: string, to: string) {
  const id = `rel-${from}--${kind}--${to}`;
  c.relations.push({ ...first(c.relations), id, from, kind, to });
  c.relations.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('a field and a relation that say the same', () => {
  const cases: BrokenCase[] = [
    [
      'a field without its relation',
      (c) => {
        c.relations.shift();
      },
      ['warning | pair-without-relation | pilots.json | pilot-toekomst | supporters 1'],
    ],
    [
      'a relation without its field',
      (c) => {
        delete first(c.pilots).supporters;
      },
      ['warning | pair-without-field | pilots.json | pilot-toekomst | supporters'],
    ],
    [
      'a relation that is broken: that is enough to say',
      (c) => {
        first(c.relations).note = '';
      },
      ['error | empty | relations.json | rel-org-kennis--ondersteunt--pilot-toekomst | note'],
    ],
    [
      'a place without a line to it',
      (c) => addKind(c, 'vindt-plaats-in'),
      ['warning | pair-without-relation | pilots.json | pilot-toekomst | regions 1'],
    ],
    [
      'a line to a place, while no field names any',
      (c) => {
        addKind(c, 'vindt-plaats-in');
        delete first(c.pilots).regions;
        relate(c, 'pilot-toekomst', 'vindt-plaats-in', 'regio-arnhem');
      },
      [
        'warning | pair-without-field | pilots.json | pilot-toekomst | regions',
        'warning | no-region | pilots.json | pilot-toekomst | regions',
      ],
    ],
    [
      'a line of another kind that counts as well',
      (c) => {
        addKind(c, 'onderdeel-van');
        addKind(c, 'gebruikt');
        relate(c, 'pilot-toekomst', 'gebruikt', 'prog-aanpak');
      },
      [],
    ],
    ['a theme may stand in a field alone', (c) => addKind(c, 'gaat-over'), []],
  ];
  it.each(cases)('%s', (_, breakIt, expected) => {
    expect(broken(breakIt).map(inShort)).toEqual(expected);
  });

  it('are named with what to put in', () => {
    const [problem] = broken((c) => {
      c.relations.shift();
    });
    expect(problem?.advice).toContain(
      `{"id":"${SUPPORT}","from":"org-kennis","kind":"ondersteunt","to":"pilot-toekomst"}`,
    );
  });

  it('are of kinds that the real vocabularies have', () => {
    const { vocabularies } = realFile();
    const kinds = vocabularies.relationKinds.map(({ id }) => id);
    expect(kinds).toEqual(expect.arrayContaining(PAIRINGS.flatMap((pairing) => pairing.kinds)));
  });
});

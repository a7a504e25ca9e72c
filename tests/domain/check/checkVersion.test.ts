import { describe, expect, it } from 'vitest';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import {
  type BrokenCase,
  broken,
  smallContext as context,
  first,
  inShort,
} from '../../support/brokenVersion.ts';

describe('checkVersion', () => {
  it('finds nothing wrong with the small version', () => {
    expect(checkVersion(smallCollections(), context)).toEqual([]);
  });

  const cases: BrokenCase[] = [
    [
      'an id used twice',
      (c) => c.themes.push(first(c.themes)),
      [
        'error | duplicate-id | themes.json | thema-jeugd | id',
        'warning | near-duplicate | themes.json | thema-jeugd | name',
      ],
    ],
    [
      'an id used in two collections',
      (c) => {
        first(c.results).id = 'ev-start';
      },
      ['error | duplicate-id | results.json | ev-start | id'],
    ],
    [
      'a word used twice in a vocabulary',
      (c) => c.vocabularies.domains.push(first(c.vocabularies.domains)),
      ['error | duplicate-id | vocabularies.json | domains/onderwijs | id'],
    ],
    [
      'a reference to nothing',
      (c) => {
        first(c.pilots).programme = 'prog-weg';
      },
      ['error | unknown-reference | pilots.json | pilot-toekomst | programme'],
    ],
    [
      'a reference to the wrong kind',
      (c) => {
        first(c.pilots).leads = ['org-school', 'thema-jeugd'];
      },
      ['error | wrong-reference | pilots.json | pilot-toekomst | leads 2'],
    ],
    [
      'an unknown word',
      (c) => {
        first(c.organisations).leefdomeinen = ['wonen', 'slapen'];
      },
      ['error | unknown-term | organisations.json | org-kennis | leefdomeinen 2'],
    ],
    [
      'an unknown source, of a record and of a word',
      (c) => {
        first(c.events).sources = [{ source: 'bron-weg' }];
        first(c.vocabularies.layers).sources = [{ source: 'bron-weg' }];
      },
      [
        'error | unknown-reference | events.json | ev-start | sources 1 › source',
        'error | unknown-reference | vocabularies.json | layers/lokaal | sources 1 › source',
      ],
    ],
    [
      'a relation between kinds that may not be joined',
      (c) => {
        const relation = first(c.relations);
        relation.to = 'org-school';
        relation.id = 'rel-org-kennis--ondersteunt--org-school';
        delete first(c.pilots).supporters;
      },
      ['error | relation-kinds | relations.json | rel-org-kennis--ondersteunt--org-school | kind'],
    ],
    [
      'a relation with itself and with an id that does not follow from it',
      (c) => {
        first(c.relations).to = 'org-kennis';
      },
      [
        'error | relation-id | relations.json | rel-org-kennis--ondersteunt--pilot-toekomst | id',
        'error | relation-self | relations.json | rel-org-kennis--ondersteunt--pilot-toekomst | ',
        'error | relation-kinds | relations.json | rel-org-kennis--ondersteunt--pilot-toekomst | kind',
      ],
    ],
    [
      'a kind of entity without its entry',
      (c) => c.vocabularies.kinds.pop(),
      ['error | kinds | vocabularies.json |  | kinds'],
    ],
    [
      'a family that does not exist',
      (c) => {
        first(c.vocabularies.relationKinds).family = 'weg';
      },
      ['error | unknown-term | vocabularies.json | relationKinds/ondersteunt | family'],
    ],
    [
      'a day that is not in the calendar, and a year out of range',
      (c) => {
        first(c.events).date = '2018-02-30';
        first(c.events).checkedOn = '3018-01-01';
      },
      [
        'error | unreal-date | events.json | ev-start | date',
        'error | unreal-date | events.json | ev-start | checkedOn',
      ],
    ],
    [
      'a begin after the end',
      (c) => {
        first(c.pilots).period = { start: '2019-01', end: '2018' };
        first(c.relations).until = '2017-12-31';
      },
      [
        'error | dates-order | pilots.json | pilot-toekomst | period › end',
        'warning | after-version | pilots.json | pilot-toekomst | period › start',
        'error | dates-order | relations.json | rel-org-kennis--ondersteunt--pilot-toekomst | until',
      ],
    ],
    [
      'a source from after the version, and a planned event',
      (c) => {
        first(c.sources).date = '2018-12';
        first(c.events).date = '2019';
      },
      [
        'error | after-version | sources.json | bron-manifest | date',
        'warning | after-version | events.json | ev-start | date',
      ],
    ],
    [
      'a code that the geo tables do not know',
      (c) => {
        first(c.regions).mapCode = 'AM99';
      },
      ['error | unknown-area-code | regions.json | regio-arnhem | mapCode'],
    ],
    [
      'web addresses that cannot be right',
      (c) => {
        first(c.organisations).website = 'https://movisie';
        first(c.organisations.slice(1)).website = 'https://[movisie].nl';
        first(c.sources).url = 'https://naam:geheim@example.nl/';
      },
      [
        'error | url | organisations.json | org-kennis | website',
        'error | url | organisations.json | org-school | website',
        'error | email | sources.json | bron-manifest | url',
        'error | url | sources.json | bron-manifest | url',
      ],
    ],
    [
      'nearly the same name, nearly the same address',
      (c) => {
        c.organisations.push({
          ...first(c.organisations),
          id: 'org-tweede',
          name: 'Het Kennis-instituut',
          shortName: 'De tweede',
        });
        first(c.organisations).name = 'Kennis instituut';
        c.relations.splice(1, 0, {
          ...first(c.relations),
          id: 'rel-org-tweede--ondersteunt--pilot-toekomst',
          from: 'org-tweede',
        });
        first(c.pilots).supporters?.push('org-tweede');
        c.sources.push({
          ...first(c.sources),
          id: 'bron-ook',
          url: 'http://example.nl/manifest/',
        });
        first(c.events).sources.push({ source: 'bron-ook' });
      },
      [
        'warning | near-duplicate | organisations.json | org-tweede | name',
        'warning | near-duplicate | sources.json | bron-ook | url',
      ],
    ],
    [
      'former ids that name each other, or what never was',
      (c) => {
        c.formerIds.push(
          { id: 'org-a', replacedBy: 'org-b', note: 'Heet nu B.' },
          { id: 'org-b', replacedBy: 'org-c', note: 'Heet nu C.' },
          { id: 'org-c', replacedBy: 'org-b', note: 'Heet nu B.' },
          { id: 'org-d', replacedBy: 'org-weg', note: 'Opgegaan in iets anders.' },
          { id: 'org-e', replacedBy: 'org-e', note: 'Heet nog zo.' },
        );
      },
      [
        'error | successor-ring | formerIds.json | org-b | replacedBy',
        'error | successor-ring | formerIds.json | org-e | replacedBy',
        'error | unknown-reference | formerIds.json | org-d | replacedBy',
      ],
    ],
    [
      'records out of order',
      (c) => c.organisations.reverse(),
      ['warning | order | organisations.json | org-kennis | '],
    ],
    [
      'a missing and a long description',
      (c) => {
        delete first(c.themes).description;
        first(c.events).description = 'x'.repeat(401);
      },
      [
        'warning | no-description | themes.json | thema-jeugd | description',
        'warning | long-description | events.json | ev-start | description',
      ],
    ],
    [
      'an entity without relations, a source without use',
      (c) => {
        c.events.push({ ...first(c.events), id: 'ev-top', name: 'Top' });
        c.sources.push({ ...first(c.sources), id: 'bron-top', url: 'https://example.nl/top' });
      },
      [
        'warning | isolated | events.json | ev-top | ',
        'warning | unused-source | sources.json | bron-top | ',
      ],
    ],
  ];

  it.each(cases)('reports %s', (_, breakIt, expected) => {
    expect(broken(breakIt).map(inShort).sort()).toEqual(expected.sort());
  });

  it('lets what took the place of something be replaced itself, or be gone', () => {
    const found = broken((c) => {
      c.formerIds.push(
        { id: 'org-a', replacedBy: 'org-b', note: 'Heet nu B.' },
        { id: 'org-b', replacedBy: 'org-kennis', note: 'Opgegaan in het kennisinstituut.' },
        { id: 'org-c', replacedBy: 'org-d', note: 'Heet nu D.' },
        { id: 'org-d', note: 'Opgeheven.' },
      );
    });
    expect(found).toEqual([]);
  });

  it('suggests what was probably meant', () => {
    const [problem] = broken((c) => {
      first(c.pilots).programme = 'prog-anpak';
    });
    expect(problem?.advice).toContain('Bedoelt u prog-aanpak?');
  });

  it('goes on with the sound records when one has the wrong shape', () => {
    const raw = { ...smallCollections(), pilots: [{ id: 'pilot-toekomst', name: '' }, 5] };
    const found = checkVersion(raw, context).map(inShort);
    expect(found).toEqual([
      'error | missing | pilots.json | pilot-toekomst | sources',
      'error | empty | pilots.json | pilot-toekomst | name',
      'error | wrong-type | pilots.json | nr. 2 | ',
      // Nothing is said of relations with the pilot: its id exists. What only the pilot referred to stands alone.
      ...[
        'organisations.json | org-school',
        'regions.json | regio-arnhem',
        'knelpunten.json | kp-grens',
      ].map((where) => `warning | isolated | ${where} | `),
    ]);
  });

  it.each([[''], [{ length: 0 }], [{ length: '' }], [null]])(
    'says once that %j is no list',
    (leads) => {
      const found = broken((c) => {
        Object.assign(first(c.pilots), { leads });
      });
      expect(found.filter(({ level }) => level === 'error').map(inShort)).toEqual([
        'error | wrong-type | pilots.json | pilot-toekomst | leads',
      ]);
    },
  );

  it('does not judge references into a file that could not be read', () => {
    const { themes: _themes, vocabularies: _words, ...raw } = smallCollections();
    const unreadable = new Set(['themes', 'vocabularies'] as const);
    expect(checkVersion(raw, { ...context, unreadable })).toEqual([]);
  });

  it('reports a collection that is missing or is no list', () => {
    const { events: _events, ...raw } = smallCollections();
    const found = checkVersion({ ...raw, themes: null, vocabularies: [] }, context).map(inShort);
    expect(found).toContain('error | missing-collection | events.json |  | ');
    expect(found).toContain('error | wrong-type | themes.json |  | ');
    expect(found).toContain('error | wrong-type | vocabularies.json |  | ');
  });
});

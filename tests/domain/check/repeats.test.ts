import { describe, expect, it } from 'vitest';
import { type BrokenCase, broken, first, inShort } from '../../support/brokenVersion.ts';

const RELATION = 'rel-org-kennis--ondersteunt--pilot-toekomst';

describe('the same thing twice', () => {
  const cases: BrokenCase[] = [
    [
      'in a list',
      (c) => {
        first(c.pilots).leads = ['org-school', 'org-kennis', 'org-school'];
      },
      ['error | repeated | pilots.json | pilot-toekomst | leads 3'],
    ],
    [
      'in two lists: that may be',
      (c) => {
        first(c.pilots).leads?.push('org-kennis');
      },
      [],
    ],
    [
      'a place in a source, and another place in it',
      (c) => {
        const source = 'bron-manifest';
        first(c.themes).sources = [
          { source, where: 'alinea 1', certainty: 'bron' },
          { source, where: 'alinea 2' },
          { source, where: 'alinea 1', certainty: 'afgeleid' },
        ];
      },
      ['error | repeated | themes.json | thema-jeugd | sources 3'],
    ],
    [
      'a relation under another id',
      (c) => c.relations.splice(1, 0, { ...first(c.relations), id: `${RELATION}-2` }),
      [`error | relation-twice | relations.json | ${RELATION}-2 | `],
    ],
    [
      'a relation under two other ids',
      (c) => {
        const relation = first(c.relations);
        c.relations = [
          { ...relation, id: 'rel-een' },
          { ...relation, id: 'rel-twee' },
        ];
        c.events = [];
      },
      [
        'error | relation-id | relations.json | rel-een | id',
        'error | relation-twice | relations.json | rel-twee | ',
      ],
    ],
    [
      'a region by its code, under another name',
      (c) => {
        c.regions.push({ ...first(c.regions), id: 'regio-zarnhem', name: 'Hoofdstad' });
        first(c.pilots).regions?.push('regio-zarnhem');
      },
      ['warning | near-duplicate | regions.json | regio-zarnhem | code'],
    ],
    [
      'programmes that are part of each other',
      (c) => {
        const programme = first(c.programmes);
        c.programmes = [
          { ...programme, partOf: 'prog-tafel' },
          { ...programme, id: 'prog-groep', name: 'Werkgroep', partOf: 'prog-aanpak' },
          { ...programme, id: 'prog-tafel', name: 'Thematafel', partOf: 'prog-aanpak' },
          { ...programme, id: 'prog-zelf', name: 'Op zichzelf', partOf: 'prog-zelf' },
        ];
      },
      [
        'error | part-of-itself | programmes.json | prog-aanpak | partOf',
        'error | part-of-itself | programmes.json | prog-zelf | partOf',
      ],
    ],
  ];

  it.each(cases)('%s', (_, breakIt, expected) => {
    expect(broken(breakIt).map(inShort)).toEqual(expected);
  });

  it('tells the whole ring of programmes', () => {
    const [problem] = broken((c) => {
      const programme = first(c.programmes);
      programme.partOf = 'prog-tafel';
      c.programmes.push({ ...programme, id: 'prog-tafel', name: 'Tafel', partOf: 'prog-aanpak' });
    });
    expect(problem?.message).toContain('prog-aanpak → prog-tafel → prog-aanpak');
  });
});

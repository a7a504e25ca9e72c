import { describe, expect, it } from 'vitest';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import type { Collections } from '../../../src/domain/schema.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';

/** The difference that a few changes make in the small version. */
function differenceAfter(change: (after: Collections) => void) {
  const after = smallCollections();
  change(after);
  return diffCollections(smallCollections(), after);
}

/** Gives a record and all that refers to it another id. */
function rename(after: Collections, from: string, to: string): void {
  const replaced = JSON.parse(JSON.stringify(after).replaceAll(from, to)) as Collections;
  Object.assign(after, replaced);
  after.formerIds.push({ id: from, replacedBy: to, note: 'Heet nu anders.' });
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

describe('diffCollections', () => {
  it('tells what was added and removed, as whole records', () => {
    const theme = { ...first(smallCollections().themes), id: 'thema-wonen', name: 'Wonen' };
    const { collections } = differenceAfter((after) => {
      after.themes.push(theme);
      after.results = [];
    });
    expect(collections.themes).toEqual({ added: [theme], removed: [], changed: [] });
    expect(collections.results.removed).toEqual(smallCollections().results);
  });

  it('tells field by field what a record has become', () => {
    const { collections } = differenceAfter((after) => {
      const pilot = first(after.pilots);
      pilot.domains = ['onderwijs', 'werk'];
      pilot.status = 'lopend';
      pilot.period = undefined;
    });
    expect(collections.pilots.changed).toEqual([
      {
        id: 'pilot-toekomst',
        fields: [
          { field: 'period', before: { start: '2018-11', end: '2019' } },
          { field: 'domains', before: ['onderwijs'], after: ['onderwijs', 'werk'] },
          { field: 'status', after: 'lopend' },
        ],
      },
    ]);
  });

  it('takes another order of the fields for the same', () => {
    const { collections } = differenceAfter((after) => {
      const { id, ...rest } = first(after.themes);
      after.themes = [{ ...rest, id }];
    });
    expect(collections.themes.changed).toEqual([]);
  });

  it('takes a record with an alias for the same, and what refers to it for unchanged', () => {
    const { collections } = differenceAfter((after) => {
      rename(after, 'org-school', 'org-mbo');
      first(after.organisations.slice(1)).name = 'Mbo-school';
    });
    expect(collections.organisations).toEqual({
      added: [],
      removed: [],
      changed: [
        {
          id: 'org-mbo',
          formerId: 'org-school',
          fields: [{ field: 'name', before: 'Regionale school', after: 'Mbo-school' }],
        },
      ],
    });
    expect(first(collections.pilots.changed).fields).toEqual([
      { field: 'leads', before: ['org-school'], after: ['org-mbo'], followsRename: true },
    ]);
  });

  it('takes a relation for the same when its kind and ends are', () => {
    const { collections } = differenceAfter((after) => {
      rename(after, 'org-kennis', 'org-instituut');
      first(after.relations).since = '2019';
    });
    expect(collections.relations).toEqual({
      added: [],
      removed: [],
      changed: [
        {
          id: 'rel-org-instituut--ondersteunt--pilot-toekomst',
          formerId: 'rel-org-kennis--ondersteunt--pilot-toekomst',
          fields: [
            { field: 'from', before: 'org-kennis', after: 'org-instituut', followsRename: true },
            { field: 'since', before: '2018', after: '2019' },
          ],
        },
      ],
    });
  });

  it('tells of a changed reference beside a rename', () => {
    const { collections } = differenceAfter((after) => {
      rename(after, 'org-school', 'org-mbo');
      first(after.pilots).leads = ['org-mbo', 'org-kennis'];
    });
    expect(first(collections.pilots.changed).fields).toEqual([
      { field: 'leads', before: ['org-school'], after: ['org-mbo', 'org-kennis'] },
    ]);
  });

  it('takes a record that was merged into one that existed for removed', () => {
    const { collections } = differenceAfter((after) => {
      after.organisations = after.organisations.slice(0, 1);
      after.formerIds.push({ id: 'org-school', replacedBy: 'org-kennis', note: 'Samengevoegd.' });
    });
    expect(collections.organisations.removed.map(({ id }) => id)).toEqual(['org-school']);
    expect(collections.organisations.changed).toEqual([]);
  });

  it('takes the first of two that became one new record for the same', () => {
    const { collections } = differenceAfter((after) => {
      after.organisations = [{ ...first(after.organisations), id: 'org-samen' }];
      after.formerIds.push(
        { id: 'org-kennis', replacedBy: 'org-samen', note: 'Samengevoegd.' },
        { id: 'org-school', replacedBy: 'org-samen', note: 'Samengevoegd.' },
      );
    });
    expect(collections.organisations).toMatchObject({
      added: [],
      removed: [{ id: 'org-school' }],
      changed: [{ id: 'org-samen', formerId: 'org-kennis' }],
    });
  });

  it('follows aliases that lead to aliases, and stops where they go round', () => {
    const { collections } = differenceAfter((after) => {
      after.themes = [{ ...first(after.themes), id: 'thema-c' }];
      after.events = [];
      after.formerIds.push(
        { id: 'thema-jeugd', replacedBy: 'thema-b', note: 'Een.' },
        { id: 'thema-b', replacedBy: 'thema-c', note: 'Twee.' },
        { id: 'ev-start', replacedBy: 'ev-b', note: 'Een.' },
        { id: 'ev-b', replacedBy: 'ev-start', note: 'Rond.' },
      );
    });
    expect(first(collections.themes.changed)).toMatchObject({
      id: 'thema-c',
      formerId: 'thema-jeugd',
    });
    expect(collections.events.removed.map(({ id }) => id)).toEqual(['ev-start']);
  });

  it('keeps the order of the words of a vocabulary, and names it only when needed', () => {
    const added = { id: 'zorg', label: { nl: 'Zorg', en: 'Care' } };
    const { vocabularies } = differenceAfter((after) => {
      after.vocabularies.domains.unshift(added);
      after.vocabularies.organisationKinds.reverse();
    });
    expect(vocabularies.domains).toEqual({
      added: [added],
      removed: [],
      changed: [],
      order: ['zorg', 'onderwijs'],
    });
    expect(vocabularies.organisationKinds.order).toEqual(['onderwijs', 'kennisinstituut']);
    expect(vocabularies.kinds).toEqual({ added: [], removed: [], changed: [] });
  });
});

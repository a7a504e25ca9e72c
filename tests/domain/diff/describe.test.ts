import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../../src/domain/diff/describe.ts';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import { type Formats, makeWording } from '../../../src/domain/diff/fieldWords.ts';
import type { Lang } from '../../../src/domain/diff/glossary.ts';
import type { Collections } from '../../../src/domain/schema.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';

const formats: Formats = {
  date: (date) => `<${date}>`,
  period: ({ start, end }) =>
    start === undefined && end === undefined ? undefined : `${start ?? ''}…${end ?? ''}`,
  citation: (title, { where, certainty }) => [title, where, certainty].join('|'),
};

function wordsAfter(change: (after: Collections) => void, lang: Lang = 'nl') {
  const versions = [smallCollections(), smallCollections()] as const;
  change(versions[1]);
  const difference = diffCollections(...versions);
  const wording = makeWording(difference, versions, lang, formats);
  const { collections, vocabularies } = describeDifference(difference, versions, wording);
  const found = [...collections, ...vocabularies];
  const listed = (name: string) => {
    const list = found.find(({ list }) => list === name);
    if (list === undefined) throw new Error(`no list ${name}`);
    return list;
  };
  /** The words of the fields of the only record that changed. */
  const fieldsOf = (name: string) => {
    const [changed, ...more] = listed(name).changed;
    expect(more).toEqual([]);
    return changed?.fields;
  };
  return { found, listed, fieldsOf };
}

/** The record that a test changes. */
const change = <T extends object>(records: readonly T[], fields: Partial<T>) =>
  Object.assign(records[0] ?? {}, fields);

describe('describeDifference', () => {
  it('names every list, with nothing in it when nothing differs', () => {
    const { found } = wordsAfter(() => undefined);
    expect(found.map(({ list }) => list)).toContain('relationKinds');
    for (const { added, removed, changed, reordered } of found) {
      expect([added, removed, changed, reordered]).toEqual([[], [], [], false]);
    }
  });

  it('tells of relations in sentences, with their kind and period', () => {
    const { listed } = wordsAfter(({ relations }) => {
      relations.push({
        id: 'rel-prog-aanpak--organiseert--thema-jeugd',
        from: 'prog-aanpak',
        to: 'thema-jeugd',
        kind: 'organiseert',
        since: '2018-11',
        sources: [{ source: 'bron-manifest' }],
      });
    });
    expect(listed('relations').added).toEqual([
      {
        id: 'rel-prog-aanpak--organiseert--thema-jeugd',
        name: 'Landelijke aanpak organiseert Jeugd',
        kind: 'organiseert',
        period: '2018-11…',
      },
    ]);
  });

  it('puts names, words of vocabularies, dates and periods in the place of ids and codes', () => {
    const { fieldsOf } = wordsAfter(({ pilots, organisations, events }) => {
      change(pilots, {
        leads: ['org-kennis'],
        domains: undefined,
        leefdomeinen: ['wonen', 'onbekend-woord'],
        period: { start: '2018-12' },
        results: 'Gelukt.',
      });
      change(organisations, { kind: 'onderwijs', layer: 'lokaal' });
      change(events, { date: '2018-11' });
    });
    expect(fieldsOf('pilots')).toEqual([
      { field: 'period', label: 'Periode', before: '2018-11…2019', after: '2018-12…' },
      { field: 'domains', label: 'Domeinen', added: [], removed: ['onderwijs'] },
      {
        field: 'leads',
        label: 'Trekkers',
        added: ['Kennisinstituut'],
        removed: ['Regionale school'],
      },
      {
        field: 'leefdomeinen',
        label: 'Leefdomeinen',
        added: ['wonen', 'onbekend-woord'],
        removed: [],
      },
      { field: 'results', label: 'Resultaat', after: 'Gelukt.' },
    ]);
    expect(fieldsOf('organisations')).toEqual([
      { field: 'kind', label: 'Soort', before: 'kennisinstituut', after: 'onderwijs' },
      { field: 'layer', label: 'Laag', after: 'lokaal' },
    ]);
    expect(fieldsOf('events')).toEqual([
      { field: 'date', label: 'Datum', before: '<2018-11-22>', after: '<2018-11>' },
    ]);
  });

  it('names sources by title and place, and says when nothing else differs', () => {
    const { listed } = wordsAfter(({ themes }) => {
      change(themes, { sources: [{ source: 'bron-manifest', certainty: 'bron' }] });
    });
    expect(listed('themes').changed).toEqual([
      {
        id: 'thema-jeugd',
        name: 'Jeugd',
        onlySources: true,
        fields: [
          {
            field: 'sources',
            label: 'Bronnen',
            added: ['Manifest||bron'],
            removed: ['Manifest|alinea 1|'],
          },
        ],
      },
    ]);
  });

  it('tells that the words of a vocabulary stand in another order', () => {
    const { fieldsOf, listed } = wordsAfter(({ vocabularies }) => {
      change(vocabularies.relationKinds, {
        joins: [{ from: 'organisation', to: ['programme', 'pilot'] }],
      });
      vocabularies.organisationKinds.reverse();
      vocabularies.domains.push({ id: 'zorg', label: { nl: 'Zorg', en: 'Care' } });
    });
    expect(listed('organisationKinds').reordered).toBe(true);
    expect(listed('domains').reordered).toBe(false);
    expect(listed('domains').added).toEqual([{ id: 'zorg', name: 'Zorg' }]);
    expect(fieldsOf('relationKinds')).toEqual([
      {
        field: 'joins',
        label: 'Verbindt',
        added: ['organisation → programme, pilot'],
        removed: ['organisation → pilot, programme'],
      },
    ]);
  });

  it('names nothing of a list of which only the order differs', () => {
    const before = smallCollections();
    change(before.pilots, { leads: ['org-kennis', 'org-school'] });
    const after = structuredClone(before);
    change(after.pilots, { leads: ['org-school', 'org-kennis'] });
    const difference = diffCollections(before, after);
    const wording = makeWording(difference, [before, after], 'nl', formats);
    const { collections } = describeDifference(difference, [before, after], wording);
    expect(collections.find(({ list }) => list === 'pilots')?.changed[0]?.fields).toEqual([
      { field: 'leads', label: 'Trekkers', added: [], removed: [] },
    ]);
  });

  it('names the parts of a value, and the kinds of a changed relation', () => {
    const { fieldsOf } = wordsAfter(({ relations, vocabularies }) => {
      change(vocabularies.relationKinds, { label: { nl: 'helpt', en: 'helps' } });
      change(relations, { kind: 'organiseert' });
    });
    expect(fieldsOf('relationKinds')).toEqual([
      {
        field: 'label',
        label: 'Woord',
        before: 'Nederlands: ondersteunt; Engels: ondersteunt',
        after: 'Nederlands: helpt; Engels: helps',
      },
    ]);
    expect(fieldsOf('relations')).toEqual([
      { field: 'kind', label: 'Soort', before: 'ondersteunt', after: 'organiseert' },
    ]);
  });

  it('speaks English where the data does', () => {
    const { listed } = wordsAfter(({ vocabularies, pilots }) => {
      vocabularies.domains.push({ id: 'zorg', label: { nl: 'Zorg', en: 'Care' } });
      change(pilots, { domains: ['zorg'] });
    }, 'en');
    expect(listed('pilots').label).toBe('Pilots');
    expect(listed('pilots').changed[0]?.fields).toEqual([
      { field: 'domains', label: 'Domains', added: ['Care'], removed: ['onderwijs'] },
    ]);
  });

  it('tells of a rename once, and of a reference to it not at all', () => {
    const { listed } = wordsAfter((after) => {
      const text = JSON.stringify(after).replaceAll('org-school', 'org-mbo');
      Object.assign(after, JSON.parse(text));
      after.formerIds.push({ id: 'org-school', replacedBy: 'org-mbo', note: 'Anders.' });
    });
    expect(listed('organisations').changed).toEqual([
      {
        id: 'org-mbo',
        name: 'Regionale school',
        kind: 'onderwijs',
        formerId: 'org-school',
        fields: [],
        onlySources: false,
      },
    ]);
    expect(listed('pilots').changed).toEqual([]);
    expect(listed('relations').changed).toEqual([]);
  });

  it('says why something is gone and what took its place', () => {
    const { listed } = wordsAfter((after) => {
      after.organisations.pop();
      after.formerIds.push({ id: 'org-school', replacedBy: 'org-kennis', note: 'Samengegaan.' });
    });
    expect(listed('organisations').removed).toEqual([
      {
        id: 'org-school',
        name: 'Regionale school',
        kind: 'onderwijs',
        note: 'Samengegaan.',
        replacedBy: 'Kennisinstituut',
      },
    ]);
  });

  it('gives a result its status', () => {
    const { listed } = wordsAfter((after) => {
      after.results = [];
    });
    expect(listed('results').removed).toEqual([
      { id: 'res-manifest', name: 'Getekend.', kind: 'behaald' },
    ]);
  });
});

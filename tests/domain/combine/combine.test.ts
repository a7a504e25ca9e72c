import { describe, expect, it } from 'vitest';
import { combinedWith, everything, proposalOf } from '../../../src/domain/combine/choose.ts';
import { combine } from '../../../src/domain/combine/combine.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';

const published = smallCollections();
const withFormer = {
  ...published,
  formerIds: [
    { id: 'org-oud', replacedBy: 'org-school', note: 'Heet nu anders.' },
    { id: 'org-weg', note: 'Opgeheven.' },
  ],
};
const organisation = (fields: object) => ({ organisations: [fields] });
const changedIn = (own: object) => combine(published, own).changed[0];

describe('a part of a version over the published one', () => {
  it('is new where the published version has nothing of that id, and takes nothing away', () => {
    const row = { id: 'org-nieuw', name: 'Nieuw', kind: 'onderwijs' };
    const found = combine(published, organisation(row));
    expect(found).toEqual({
      added: [{ list: 'organisations', row, likes: [] }],
      changed: [],
      retired: [],
      same: 0,
    });
    const combined = combinedWith(found, published);
    expect(combined.organisations.map(({ id }) => id)).toEqual([
      'org-kennis',
      'org-nieuw',
      'org-school',
    ]);
    expect(combined.pilots).toEqual(published.pilots);
  });

  it.each([
    [
      'a field that was not known',
      { website: 'https://kennis.nl' },
      { website: 'https://kennis.nl' },
    ],
    [
      'another source',
      { sources: [{ source: 'bron-b' }] },
      { sources: [...(published.organisations[0]?.sources ?? []), { source: 'bron-b' }] },
    ],
    ['a later day of checking', { checkedOn: '2026-01-02' }, { checkedOn: '2026-01-02' }],
  ])('fills in %s', (_, fields, combined) => {
    const change = changedIn(organisation({ id: 'org-kennis', ...fields }));
    expect(change?.contradicted).toEqual([]);
    expect(change?.filled.map((merge) => ({ [merge.field]: merge.combined }))).toEqual([combined]);
  });

  it('fills in a more precise date and a longer list, and denies nothing by saying less', () => {
    const pilot = { id: 'pilot-toekomst', period: { start: '2018-11-05' }, leads: ['org-kennis'] };
    const change = changedIn({ pilots: [pilot] });
    expect(change?.contradicted).toEqual([]);
    expect(change?.filled.map(({ field, combined }) => [field, combined])).toEqual([
      ['period', { start: '2018-11-05', end: '2019' }],
      ['leads', ['org-school', 'org-kennis']],
    ]);
    const less = { id: 'pilot-toekomst', period: { start: '2018' }, checkedOn: '2017-01-01' };
    expect(combine(published, { pilots: [less] })).toMatchObject({ changed: [], same: 1 });
  });

  it('contradicts where both say something else, and keeps both', () => {
    const pilot = { id: 'pilot-toekomst', name: 'Anders', period: { start: '2019', end: '2020' } };
    expect(changedIn({ pilots: [pilot] })?.contradicted).toEqual([
      { field: 'name', published: 'Toekomstplan', own: 'Anders', combined: 'Anders' },
      {
        field: 'period',
        published: { start: '2018-11', end: '2019' },
        own: { start: '2019', end: '2020' },
        combined: { start: '2019', end: '2020' },
      },
    ]);
  });

  it.each([
    ['its name', { name: 'REGIONALE  school' }],
    ['its address', { name: 'Iets', website: 'http://www.voorbeeld.nl/' }],
  ])('says what a new one may be, by %s', (_, fields) => {
    const version = {
      ...published,
      organisations: published.organisations.map((row) => ({
        ...row,
        ...(row.id === 'org-school' && { website: 'https://voorbeeld.nl' }),
      })),
    };
    const { added } = combine(version, organisation({ id: 'org-x', ...fields }));
    expect(added[0]?.likes).toEqual(['org-school']);
    const decided = combine(
      version,
      organisation({ id: 'org-x', ...fields }),
      new Map([['org-x', 'org-school']]),
    );
    expect(decided.added).toEqual([]);
    expect(decided.changed[0]).toMatchObject({ id: 'org-school', ownId: 'org-x' });
  });

  it('knows a record by an old id, and refers to it by the new one', () => {
    const found = combine(withFormer, {
      organisations: [{ id: 'org-oud', website: 'https://school.nl' }],
      relations: [
        { id: 'rel-x', from: 'org-oud', kind: 'ondersteunt', to: 'prog-aanpak' },
        { id: 'rel-y', from: 'org-weg', kind: 'ondersteunt', to: 'prog-aanpak' },
      ],
    });
    expect(found.changed).toMatchObject([{ id: 'org-school', ownId: 'org-oud' }]);
    expect(found.added.map(({ row }) => row)).toEqual([
      {
        id: 'rel-org-school--ondersteunt--prog-aanpak',
        from: 'org-school',
        kind: 'ondersteunt',
        to: 'prog-aanpak',
      },
    ]);
  });

  it('tells of what is no more, and proposes it not', () => {
    const row = { id: 'org-weg', name: 'Weg' };
    const found = combine(withFormer, organisation(row));
    expect(found.retired).toEqual([{ list: 'organisations', row, note: 'Opgeheven.' }]);
    expect(found.added).toEqual([]);
  });

  it('takes anything for rows', () => {
    for (const own of [
      { organisations: 'x', vocabularies: [] },
      { organisations: [null, 3, {}, { id: 4 }, { id: '' }], pilots: { id: 'a' } },
      { relations: [{ id: 'r', from: 3, to: null }], formerIds: [null, { id: 3 }] },
    ]) {
      expect(() => combinedWith(combine(published, own), published)).not.toThrow();
    }
  });
});

describe('the rows that are proposed', () => {
  const own = {
    organisations: [{ id: 'org-x', name: 'X', kind: 'onderwijs' }],
    pilots: [{ id: 'pilot-toekomst', name: 'Anders', status: 'loopt', leads: ['org-x'] }],
    relations: [{ id: 'rel-x', from: 'org-x', kind: 'ondersteunt', to: 'prog-aanpak' }],
  };
  const combination = combine(published, own);

  it('are whole, and hold only the parts that were chosen', () => {
    const { rows } = proposalOf(combination, published, (part) => part !== 'contradicted');
    expect(rows.get('pilots')).toEqual([
      { ...published.pilots[0], status: 'loopt', leads: ['org-school', 'org-x'] },
    ]);
    const all = proposalOf(combination, published, everything).rows;
    expect(all.get('pilots')?.[0]).toMatchObject({ name: 'Anders' });
  });

  it('leave out what cannot do without what was left out', () => {
    const { rows, alsoLeftOut } = proposalOf(combination, published, (_, __, id) => id !== 'org-x');
    expect(alsoLeftOut.map(({ row }) => row.id)).toEqual(['rel-x']);
    expect(rows.get('relations')).toEqual([]);
    expect(rows.get('pilots')?.[0]).toMatchObject({ leads: ['org-school'] });
  });
});

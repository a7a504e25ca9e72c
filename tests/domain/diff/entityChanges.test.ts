import { describe, expect, it } from 'vitest';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import { entityChanges } from '../../../src/domain/diff/entityChanges.ts';
import { buildNetwork } from '../../../src/domain/network.ts';
import type { NetworkFile } from '../../../src/domain/schema.ts';
import { smallNetworkFile } from '../../fixtures/smallVersion.ts';

function changesAfter(change: (after: NetworkFile) => void) {
  const before = smallNetworkFile();
  const after = smallNetworkFile();
  change(after);
  return entityChanges(diffCollections(before, after), buildNetwork(before), buildNetwork(after));
}

const NOTHING = { added: [], removed: [], changed: [] };
const support = 'rel-org-kennis--ondersteunt--pilot-toekomst';

describe('entityChanges', () => {
  it('is empty when nothing differs', () => {
    expect(changesAfter(() => undefined).size).toBe(0);
  });

  it('tells an entity that is new, and what that does to the others', () => {
    const relation = {
      id: 'rel-org-nieuw--ondersteunt--pilot-toekomst',
      from: 'org-nieuw',
      to: 'pilot-toekomst',
      kind: 'ondersteunt',
      sources: [{ source: 'bron-manifest' }],
    };
    const changes = changesAfter(({ organisations, relations }) => {
      const [first] = organisations;
      if (first) organisations.push({ ...first, id: 'org-nieuw' });
      relations.push(relation);
    });
    const listed = { ...NOTHING, added: [relation] };
    expect([...changes].map(([id, { kind, relations }]) => [id, kind, relations])).toEqual([
      ['org-nieuw', 'added', listed],
      ['pilot-toekomst', 'unchanged', listed],
    ]);
  });

  it('tells an entity that is gone as it was, with what the later version says of it', () => {
    const former = { id: 'ev-start', note: 'De dag ging niet door.' };
    const changes = changesAfter((after) => {
      after.events = [];
      after.relations = after.relations.filter(({ to }) => to !== 'ev-start');
      after.formerIds.push(former);
    });
    expect([...changes.keys()]).toEqual(['prog-aanpak', 'ev-start']);
    const gone = changes.get('ev-start');
    expect(gone).toMatchObject({ kind: 'removed', former, fields: [], onlySources: false });
    expect(gone?.entity.record.name).toBe('Startdag');
    expect(gone?.relations.removed.map(({ id }) => id)).toEqual([
      'rel-prog-aanpak--organiseert--ev-start',
    ]);
  });

  it('tells a renamed entity once, under its new id, and nothing of what only refers to it', () => {
    const changes = changesAfter((after) => {
      const text = JSON.stringify(after).replaceAll('org-school', 'org-mbo');
      Object.assign(after, JSON.parse(text));
      after.formerIds.push({ id: 'org-school', replacedBy: 'org-mbo', note: 'Heet nu mbo.' });
    });
    expect([...changes.keys()]).toEqual(['org-mbo']);
    expect(changes.get('org-mbo')).toMatchObject({
      kind: 'changed',
      formerId: 'org-school',
      former: { note: 'Heet nu mbo.' },
      fields: [],
      relations: NOTHING,
      onlySources: false,
    });
  });

  it('hands a relation of a renamed entity to the new id', () => {
    const changes = changesAfter((after) => {
      const text = JSON.stringify(after).replaceAll('org-kennis', 'org-instituut');
      Object.assign(after, JSON.parse(text));
      after.formerIds.push({ id: 'org-kennis', replacedBy: 'org-instituut', note: 'Anders.' });
      after.relations = after.relations.filter(({ kind }) => kind !== 'ondersteunt');
    });
    const removed = changes.get('org-instituut')?.relations.removed ?? [];
    expect(removed.map(({ id }) => id)).toEqual([support]);
  });

  it('counts a result for its themes, now and before', () => {
    const changes = changesAfter(({ results, themes }) => {
      const [theme] = themes;
      if (theme) themes.push({ ...theme, id: 'thema-wonen' });
      for (const result of results) result.themes = ['thema-wonen'];
    });
    expect(changes.get('thema-jeugd')).toMatchObject({ kind: 'changed', onlySources: false });
    expect(changes.get('thema-jeugd')?.results.changed.map(({ id }) => id)).toEqual([
      'res-manifest',
    ]);
    expect(changes.get('thema-wonen')?.kind).toBe('added');
  });

  it('tells apart what is only told by other sources, also through relations', () => {
    const sources = [{ source: 'bron-manifest', where: 'alinea 2' }];
    const changes = changesAfter(({ organisations, pilots, relations, themes }) => {
      for (const theme of themes) Object.assign(theme, { sources, checkedOn: '2018-11-29' });
      for (const pilot of pilots) Object.assign(pilot, { sources, status: 'lopend' });
      for (const organisation of organisations) organisation.sources = sources;
      for (const relation of relations) relation.sources = sources;
    });
    const told = [...changes].map(([id, { kind, onlySources }]) => [id, kind, onlySources]);
    expect(told).toEqual([
      ['org-kennis', 'unchanged', true],
      ['org-school', 'unchanged', true],
      ['prog-aanpak', 'unchanged', true],
      ['pilot-toekomst', 'changed', false],
      ['thema-jeugd', 'unchanged', true],
      ['ev-start', 'unchanged', true],
    ]);
  });

  it('does not call changed what has other sources and other relations', () => {
    const changes = changesAfter(({ organisations, relations }) => {
      for (const organisation of organisations) {
        organisation.sources = [{ source: 'bron-manifest', where: 'alinea 2' }];
      }
      for (const relation of relations) relation.since = '2016';
    });
    expect(changes.get('org-kennis')).toMatchObject({ kind: 'unchanged', onlySources: false });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/data/deepFreeze.ts';
import { combine } from '../../../src/domain/combine/combine.ts';
import { sinceOrigin } from '../../../src/domain/combine/sinceOrigin.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import { anyVersion } from './versions.ts';

const origin = smallCollections();
/** What the editors did since: a name, and a pilot that is no more. */
const published = {
  ...origin,
  organisations: origin.organisations.map((row) =>
    row.id === 'org-school' ? { ...row, name: 'Nieuwe naam van de school' } : row,
  ),
  pilots: [],
  relations: origin.relations.filter(({ to }) => to !== 'pilot-toekomst'),
};
const said = (own: object) => combine(published, sinceOrigin(own, origin, published));

describe('a file that was made of an earlier version', () => {
  it('says nothing where it is what the map was', () => {
    expect(combine(published, origin).changed).not.toEqual([]);
    const { added, changed, retired } = said(origin);
    expect({ added, changed, retired }).toEqual({ added: [], changed: [], retired: [] });
  });

  it('says what was changed in it', () => {
    const own = {
      ...origin,
      organisations: origin.organisations.map((row) => ({ ...row, website: 'https://x.nl' })),
      pilots: origin.pilots.map((row) => ({ ...row, name: 'Toch nog' })),
      relations: origin.relations.map((row) => ({ ...row, note: 'Zo is het.' })),
    };
    const { added, changed } = said(own);
    expect(changed.map(({ id, filled }) => [id, ...filled.map(({ field }) => field)])).toEqual([
      ['org-kennis', 'website'],
      ['org-school', 'website'],
      ['rel-prog-aanpak--organiseert--ev-start', 'note'],
    ]);
    expect(changed.every(({ contradicted }) => contradicted.length === 0)).toBe(true);
    expect(added.map(({ row }) => row)).toEqual([own.pilots[0], own.relations[0]]);
  });

  it('says the same as without knowing of what it was made, when that is the published version', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (version, own) => {
        const since = sinceOrigin(deepFreeze(own), deepFreeze(version), version);
        const [known, unknown] = [combine(version, since), combine(version, own)];
        expect(known).toEqual(unknown);
      }),
    );
  });

  it('may be anything', () => {
    for (const own of [{}, { pilots: 3, vocabularies: [] }, { relations: [null, { id: 1 }] }]) {
      expect(said(own)).toEqual({ added: [], changed: [], retired: [], same: 0 });
    }
  });
});

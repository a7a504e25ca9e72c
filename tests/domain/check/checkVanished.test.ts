import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVanished } from '../../../src/domain/check/checkVanished.ts';
import type { Collections, FormerId } from '../../../src/domain/schema.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import { first } from '../../support/brokenVersion.ts';

/** What is found in a version that was started from the small one, after a change. */
function foundAfter(change: (now: Collections) => void, formerIds: FormerId[] = []) {
  const base = { ...smallCollections(), formerIds };
  const now = structuredClone(base);
  change(now);
  return checkVanished({ id: '2018-11', raw: base }, now);
}

describe('checkVanished', () => {
  it('has nothing to say when all ids are still there', () => {
    const changed = foundAfter((now) => {
      now.organisations.push({ ...now.organisations[0], id: 'org-nieuw' } as never);
      now.relations = [];
    });
    expect(changed).toEqual([]);
  });

  it.each([
    ['organisations', 'org-kennis'],
    ['programmes', 'prog-aanpak'],
    ['pilots', 'pilot-toekomst'],
    ['regions', 'regio-arnhem'],
    ['themes', 'thema-jeugd'],
    ['knelpunten', 'kp-grens'],
    ['events', 'ev-start'],
    ['results', 'res-manifest'],
    ['sources', 'bron-manifest'],
  ] as const)('asks what became of a record of %s', (name, id) => {
    const problems = foundAfter((now) => {
      now[name].shift();
    });
    expect(problems).toMatchObject([
      { level: 'error', code: 'vanished', file: `${name}.json`, record: id },
    ]);
    expect(problems[0]?.advice).toContain(`{"id":"${id}","replacedBy":"","note":""}`);
  });

  it('asks for the id itself back when it became none', () => {
    const problems = foundAfter((now) => {
      first(now.organisations).id = 'org-Kennis';
    });
    expect(problems).toMatchObject([{ code: 'vanished', record: 'org-Kennis', field: 'id' }]);
    expect(problems[0]?.advice).toBe('Maak er weer org-kennis van: een id verandert nooit.');
  });

  it('is content with a successor, and with an explanation alone', () => {
    const problems = foundAfter((now) => {
      now.organisations.length = 0;
      now.formerIds.push(
        { id: 'org-kennis', replacedBy: 'org-school', note: 'Samengevoegd.' },
        { id: 'org-school', note: 'Opgeheven.' },
      );
    });
    expect(problems).toEqual([]);
  });

  it('proposes what is new and has the name', () => {
    const problems = foundAfter((now) => {
      for (const record of now.organisations.slice(0, 1)) record.id = 'org-instituut';
    });
    expect(problems[0]?.advice).toContain('"replacedBy":"org-instituut"');
  });

  it('knows a record that moved to another file', () => {
    const problems = foundAfter((now) => {
      now.knelpunten.push(...now.themes.splice(0));
    });
    expect(problems).toEqual([]);
  });

  const former: FormerId = { id: 'org-oud', note: 'Opgeheven.' };

  it('wants an earlier explanation to stay', () => {
    const problems = foundAfter(
      (now) => {
        now.formerIds = [];
      },
      [former],
    );
    expect(problems).toMatchObject([
      { code: 'explanation-gone', file: 'formerIds.json', record: 'org-oud' },
    ]);
    expect(problems[0]?.advice).toContain(JSON.stringify(former));
  });

  it('does not let an id come back', () => {
    const problems = foundAfter(
      (now) => {
        now.formerIds = [];
        for (const record of now.organisations.slice(1)) {
          now.organisations.push({ ...record, id: 'org-oud' });
        }
      },
      [former],
    );
    expect(problems).toMatchObject([
      { code: 'returned', file: 'organisations.json', record: 'org-oud' },
    ]);
  });

  it('does not judge as long as a file cannot be read', () => {
    const { pilots, ...others } = smallCollections();
    const base = { id: '2018-11', raw: { ...others, pilots } };
    expect(checkVanished(base, { ...others, organisations: [] })).toEqual([]);
    expect(checkVanished(base, {})).toEqual([]);
  });

  it('takes anything', () => {
    const raw = fc.dictionary(fc.constantFrom(...Object.keys(smallCollections())), fc.jsonValue());
    fc.assert(
      fc.property(raw, raw, (before, after) => {
        const now = { ...smallCollections(), ...after };
        for (const { message, advice } of checkVanished({ id: '2018-11', raw: before }, now)) {
          expect(message).not.toBe('');
          expect(advice).not.toBe('');
        }
      }),
    );
  });
});

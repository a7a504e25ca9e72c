import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { COLLECTIONS } from '../../../src/domain/check/structure.ts';
import type { Collections } from '../../../src/domain/schema.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import { first, smallContext } from '../../support/brokenVersion.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value: the containers with the key of what they hold. */
function placesIn(value: Json): { container: Json[] | { [key: string]: Json }; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value;
  return Object.entries(container).flatMap(([key, inner]) => [
    { container, key },
    ...placesIn(inner),
  ]);
}

/** The small version with what stands at some places replaced by anything: nearly right is the hardest. */
function mutated(changes: readonly { at: number; by: unknown }[]): Record<string, unknown> {
  const raw = JSON.parse(JSON.stringify(smallCollections())) as { [key: string]: Json };
  for (const { at, by } of changes) {
    const places = placesIn(raw);
    const place = places[at % places.length];
    // A copy of its own, or a later change could put a value inside itself.
    const value = structuredClone(by);
    if (place) Object.defineProperty(place.container, place.key, { value, enumerable: true });
  }
  return JSON.parse(JSON.stringify(raw)) as Record<string, unknown>;
}

/** What shows that a message tells of the program instead of the data. */
const LEAKS = ['undefined', 'NaN', '[object', 'Invalid', 'expected'];

function expectUsable(problems: readonly Problem[], raw: unknown) {
  const data = JSON.stringify(raw);
  const leaks = LEAKS.filter((word) => !data.includes(word));
  for (const { code, file, message, advice } of problems) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(file).toMatch(/^[a-zA-Z]+\.json$/);
    expect(message).toMatch(/^["A-Z\d-].*\.$/su);
    expect(advice).toMatch(/^[A-Z].*[.?]$/su);
    expect(leaks.filter((word) => `${message} ${advice}`.includes(word))).toEqual([]);
  }
}

/** What breaks code that looks at things rather than at data: names that every object has, odd texts and numbers. */
const nasty = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  'toString',
  'org-kennis',
  'pilot-toekomst',
  '2018-02-30',
  '',
  ' ',
  '\ud800',
  -0,
  1e308,
  [],
  {},
  [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]],
);
const anything = fc.oneof(nasty, fc.jsonValue(), fc.string({ unit: 'binary' }));

describe('the check takes anything', () => {
  it('never throws on collections of any shape, and says of each what is wrong', () => {
    const collections = fc.record(
      Object.fromEntries(COLLECTIONS.map((name) => [name, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(collections, (raw) => {
        const problems = checkVersion(raw, smallContext);
        // An empty list is the only right one here, and the vocabularies cannot be that.
        expect(problems.length).toBeGreaterThan(0);
        expectUsable(problems, raw);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on a version that is nearly right', () => {
    const change = fc.record({ at: fc.nat(), by: anything });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const raw = mutated(changes);
        expectUsable(checkVersion(raw, smallContext), raw);
      }),
      { numRuns: 500 },
    );
  });

  it('takes texts and lists of any length in its stride', () => {
    const long = smallCollections();
    const wall = 'Jan mw. +31 <a &b; 0'.repeat(5_000);
    for (const record of [first(long.organisations), first(long.pilots), first(long.themes)]) {
      record.name = 'x'.repeat(100_000);
      record.description = wall;
    }
    first(long.organisations).id = `a${'-a'.repeat(50_000)}`;
    const codes = checkVersion(long, smallContext).map(({ code }) => code);
    expect(codes).toContain('long-description');
    expect(codes).toContain('long-text');
  });
});

describe('a sound version', () => {
  const word = fc.stringMatching(/^[a-zéëï]{2,9}$/).map((text) => text.normalize('NFC'));
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const day = fc
    .date({ min: new Date('2017-06-01'), max: new Date('2018-11-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const member = fc.record({ name: sentence, description: sentence, checkedOn: day, since: day });

  it('has no problems, however large and whatever it says', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 30 }), (members) => {
        const c: Collections = smallCollections();
        const [organisation, relation] = [first(c.organisations), first(c.relations)];
        c.organisations = [
          ...c.organisations,
          ...members.map(({ name, description, checkedOn }, index) => ({
            ...organisation,
            id: `org-x${String(index).padStart(3, '0')}`,
            // A number of its own keeps each name apart from the others.
            name: `${name} ${index}`,
            description,
            checkedOn,
          })),
        ];
        const related = members.map(({ checkedOn, since }, index) => {
          const from = `org-x${String(index).padStart(3, '0')}`;
          const id = `rel-${from}--ondersteunt--pilot-toekomst`;
          return { ...relation, id, from, checkedOn, since };
        });
        c.relations = [...c.relations, ...related].sort((a, b) => (a.id < b.id ? -1 : 1));
        first(c.pilots).supporters?.push(...related.map(({ from }) => from));
        expect(checkVersion(c, smallContext)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

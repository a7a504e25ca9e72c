/** CHANGELOG.md: the form of Keep a Changelog, in Dutch, for users. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf, newestRelease, readChangelog } from './changelog.ts';

const NOT_RELEASED = '[Nog niet uitgebracht]';
const KINDS = ['Toegevoegd', 'Gewijzigd', 'Verouderd', 'Verwijderd', 'Opgelost', 'Beveiliging'];
const GROUPS = [
  'Voor wie de kaart bekijkt',
  'Voor andere sites',
  'Voor redacties',
  'Voor wie de kaart op een server zet',
];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const headings = (body: string, level: string) =>
  [...body.matchAll(new RegExp(`^${level} (.*)$`, 'gm'))].map(([, text]) => text);

describe('CHANGELOG.md', () => {
  const entries = readChangelog();

  it('begins with what is not released, and then has every release with its day, newest first', () => {
    expect(entries[0]?.heading).toBe(NOT_RELEASED);
    const releases = entries.slice(1);
    for (const { heading, version: known } of releases) expect(known, heading).toBeDefined();
    const days = releases.map(({ date }) => date ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  it('names the version of package.json: as the newest release, or as the first to come', () => {
    const newest = newestRelease(entries);
    if (newest) expect(newest.version).toBe(version);
    else expect(entries[0]?.body).toContain(`De eerste wordt ${version}.`);
  });

  it.each(entries.map(({ heading, body }) => [heading, body]))(
    '%s groups by whom it is for',
    (_, body) => {
      for (const kind of headings(body, '###')) expect(KINDS).toContain(kind);
      for (const group of headings(body, '####')) expect(GROUPS).toContain(group);
      expect(body).toMatch(/^- \S/m);
    },
  );
});

describe('reading it', () => {
  it('knows a release from what is not released', () => {
    const entries = entriesOf(
      `# X\n\n## ${NOT_RELEASED}\n\n- a\n\n## [0.2.0] - 2027-01-31\n\n- b\n\n## [0.1.0] - 2026-12-01\n`,
    );
    expect(entries.map(({ heading }) => heading)).toHaveLength(3);
    expect(newestRelease(entries)).toMatchObject({ version: '0.2.0', date: '2027-01-31' });
    expect(newestRelease(entriesOf(`## ${NOT_RELEASED}\n`))).toBeUndefined();
  });
});

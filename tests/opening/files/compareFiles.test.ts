import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTables } from '../../../src/data/tables/toTables.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import { combine } from '../../../src/domain/combine/combine.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import type { GivenFile } from '../../../src/opening/files/given.ts';
import { smallCollections, smallNetworkFile } from '../../fixtures/smallVersion.ts';
import { compared, file } from './given.ts';

const published = smallCollections();

function combination(...files: readonly GivenFile[]) {
  const reading = compared(...files);
  if (reading.outcome !== 'compared') throw new Error(JSON.stringify(reading));
  return combine(published, reading.own);
}

function errors(...files: readonly GivenFile[]): string[] {
  const reading = compared(...files);
  if (reading.outcome !== 'wrong') throw new Error(JSON.stringify(reading));
  return reading.problems
    .filter(({ level }) => level === 'error')
    .map(({ file: sheet, record, field, message }) =>
      [sheet, record, field, message].filter((part) => part !== '').join(', '),
    );
}

describe('a small file over the published version', () => {
  it('may hold relations alone, between records that only the published version has', () => {
    const { added } = combination(
      file('Relaties.csv', 'id;Van;Soort;Naar\n;org-school;ondersteunt;prog-aanpak\n'),
    );
    expect(added.map(({ row }) => row.id)).toEqual(['rel-org-school--ondersteunt--prog-aanpak']);
  });

  it('may hold a new pilot that refers to what is published', () => {
    const { added, changed } = combination(
      file('pilots.csv', 'id;Naam;Programma;Regio’s\npilot-nieuw;Nieuw;prog-aanpak;regio-arnhem\n'),
    );
    expect(changed).toEqual([]);
    expect(added.map(({ row }) => row)).toEqual([
      { id: 'pilot-nieuw', name: 'Nieuw', programme: 'prog-aanpak', regions: ['regio-arnhem'] },
    ]);
  });

  it('may bring a word, and use it', () => {
    const { added } = combination(
      file('Woordenlijsten.csv', 'Lijst;id;Nederlands;Engels\nDomeinen;proef;Proef;Trial\n'),
      file('organisaties.csv', 'id;Domeinen\norg-school;proef\n'),
    );
    expect(added.map(({ list, row }) => [list, row.id])).toEqual([['domains', 'proef']]);
  });

  it('may say no more of a published record than what is new', () => {
    const { changed } = combination(
      file('organisaties.csv', 'id;Website\norg-school;https://school.nl\n'),
    );
    expect(changed).toMatchObject([{ id: 'org-school', filled: [{ field: 'website' }] }]);
  });

  it.each([
    [
      'a workbook',
      file('alles.xlsx', writeWorkbook(toTables(published), { title: 'x', date: '2026-11-22' })),
    ],
    ['JSON', file('netwerk.json', JSON.stringify(smallNetworkFile()))],
  ])('proposes nothing when it is the published version as %s', (_, whole) => {
    const { added, changed, same } = combination(whole);
    expect([added, changed]).toEqual([[], []]);
    expect(same).toBeGreaterThan(published.relations.length);
  });

  it.each([
    [
      'a reference to what neither has',
      file('Relaties.csv', 'id;Van;Soort;Naar\n;org-nergens;ondersteunt;prog-aanpak\n'),
      /^Relaties, rij 2 .*kolom B \(Van\)/,
    ],
    [
      'a wrong word',
      file('organisaties.csv', 'id;Naam;Soort\norg-nieuw;Nieuw;maan\n'),
      /^organisaties, rij 2 \(org-nieuw\), kolom C \(Soort\).*maan/,
    ],
    [
      'a wrong date over a published one',
      file('pilots.csv', 'id;Begin\npilot-toekomst;31-02-2018\n'),
      /^pilots, rij 2 \(pilot-toekomst\)/,
    ],
    [
      'an id that is there twice',
      file('organisaties.csv', 'id;Naam;Soort\norg-n;N;onderwijs\norg-n;M;onderwijs\n'),
      /^organisaties, rij 2 en 3 \(org-n\)/,
    ],
    [
      'a row without an id',
      file('organisaties.csv', 'id;Naam;Soort\norg-n;N;onderwijs\n;M;onderwijs\n'),
      /^organisaties, rij 3/,
    ],
  ])('is told of %s, where it stands', (_, given, told) => {
    expect(errors(given)).toEqual([expect.stringMatching(told)]);
  });

  it('is told of warnings about its own rows only', () => {
    const reading = compared(
      file('organisaties.csv', 'id;Naam;Soort\norg-nieuw;Nieuw;onderwijs\n'),
    );
    if (reading.outcome !== 'compared') throw new Error(JSON.stringify(reading));
    const places = reading.problems.map(({ level, record }) => [level, record]);
    expect(new Set(places.map(String))).toEqual(new Set(['warning,rij 2 (org-nieuw)']));
  });

  it('may be any JSON that says it is a version: that is told, and never thrown', () => {
    const rows = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(
        fc.dictionary(
          fc.constantFrom('id', 'name', 'from', 'to', 'kind', 'sources', 'period', '__proto__'),
          fc.oneof(fc.constantFrom('org-school', 'prog-aanpak'), fc.jsonValue({ maxDepth: 2 })),
        ),
        { maxLength: 3 },
      ),
    );
    const version = fc.dictionary(
      fc.constantFrom('organisations', 'relations', 'formerIds', 'vocabularies', 'version'),
      rows,
    );
    fc.assert(
      fc.property(version, (own) => {
        const text = JSON.stringify({ ...own, schemaVersion: SCHEMA_VERSION });
        const reading = compared(file('x.json', text));
        expect(['compared', 'wrong', 'refused']).toContain(reading.outcome);
      }),
    );
  });

  it.each([
    ['a list of links', file('links.csv', 'bron;doel\na;b\n'), 'no-version'],
    ['nodes and links', file('n.json', '{"nodes":[{"id":"a"}],"links":[]}'), 'no-version'],
    ['headings alone', file('Organisaties.csv', 'id;Naam;Soort\n'), 'no-rows'],
  ])('is refused when it is no version: %s', (_, given, kind) => {
    expect(compared(given)).toMatchObject({ outcome: 'refused', why: { kind } });
  });
});

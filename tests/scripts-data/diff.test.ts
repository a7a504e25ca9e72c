import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareVersions } from '../../scripts/lib/compare/compareVersions.ts';
import { differenceText, dutchFormats } from '../../scripts/lib/compare/differenceText.ts';
import type { OutlineStyle } from '../../scripts/lib/compare/outline.ts';
import { describeDifference } from '../../src/domain/diff/describe.ts';
import { makeWording } from '../../src/domain/diff/fieldWords.ts';
import type { Collections } from '../../src/domain/schema.ts';
import { smallDataFolder, type TemporaryFolder } from '../fixtures/dataFolder.ts';
import { smallCollections } from '../fixtures/smallVersion.ts';
import { runCommand } from '../support/runCommand.ts';

/** The earlier version is the small one. The later has one of everything that can happen. */
function laterCollections(): Collections {
  const later = smallCollections();
  const [kennis, school] = later.organisations;
  const [event] = later.events;
  const [pilot] = later.pilots;
  if (!kennis || !school || !event || !pilot)
    throw new Error('the small version has become too small');
  later.organisations = [
    { ...kennis, description: 'Een *nieuwe* omschrijving.', checkedOn: '2018-12-01' },
    { ...school, sources: [{ source: 'bron-manifest', where: 'slot', certainty: 'afgeleid' }] },
    { ...school, id: 'org-uwv', name: 'UWV' },
  ];
  later.pilots = [{ ...pilot, period: { start: '2018-11' }, leads: ['org-school', 'org-uwv'] }];
  later.events = [];
  later.relations = later.relations.filter(({ to }) => to !== event.id);
  later.formerIds = [{ id: event.id, note: 'De dag ging niet door.' }];
  later.vocabularies.organisationKinds.reverse();
  return later;
}

const TEXT = `Wat is er anders in 2018-12 dan in 2018-11?
===========================================

                      nieuw  gewijzigd  weg  alleen andere bronnen of dag van nakijken
Organisaties              1          1    0                                          1
Pilots                    0          1    0                                          0
Gebeurtenissen            0          0    1                                          0
Relaties                  0          0    1                                          0
Vervallen ids             1          0    0                                          0
Soorten organisaties      0          0    0                                          0

Organisaties
------------

Nieuw (1)

  onderwijs (1)
    UWV

Gewijzigd (1)

  Kennisinstituut
    Nagekeken op
      was: 23 nov 2018
      nu: 1 dec 2018
    Omschrijving
      was: Een korte omschrijving.
      nu: Een *nieuwe* omschrijving.

Alleen andere bronnen of dag van nakijken (1)

  Regionale school

Pilots
------

Gewijzigd (1)

  Toekomstplan
    Periode
      was: nov 2018 – 2019
      nu: vanaf nov 2018
    Trekkers
      erbij: UWV

Gebeurtenissen
--------------

Weg (1)

  Startdag
    De dag ging niet door.

Relaties
--------

Weg (1)

  Landelijke aanpak organiseert Startdag

Vervallen ids
-------------

Nieuw (1)

  ev-start

Woordenlijst: Soorten organisaties
----------------------------------

De volgorde is anders.
`;

let folder: TemporaryFolder;
beforeAll(() => {
  folder = smallDataFolder();
  for (const [name, records] of Object.entries(laterCollections())) {
    folder.write(`versions/2018-12/${name}.json`, records);
  }
});
afterAll(() => folder.remove());

function text(earlier: string, later: string, style: OutlineStyle): string {
  const { before, after, difference } = compareVersions(folder.path, earlier, later);
  const versions = [before.collections, after.collections] as const;
  const wording = makeWording(difference, versions, 'nl', dutchFormats);
  return differenceText('Verschil', describeDifference(difference, versions, wording), style);
}

describe('differenceText', () => {
  it('is Markdown when that is asked, with nothing that Markdown reads otherwise', () => {
    const markdown = text('2018-11', '2018-12', 'markdown');
    expect(markdown).toContain(
      '# Verschil\n\n| | nieuw | gewijzigd | weg | alleen andere bronnen of dag van nakijken |\n| - | -: | -: | -: | -: |\n| Organisaties | 1 | 1 | 0 | 1 |',
    );
    expect(markdown).toContain(
      '### Gewijzigd (1)\n\n- Kennisinstituut\n  - Nagekeken op\n    - was: 23 nov 2018\n    - nu: 1 dec 2018\n  - Omschrijving\n    - was: Een korte omschrijving.\n    - nu: Een \\*nieuwe\\* omschrijving.',
    );
  });

  it('names sources by title and place', () => {
    const { citation } = dutchFormats;
    expect(citation('Manifest', { source: 'bron-manifest' })).toBe('Manifest');
    expect(
      citation('Manifest', { source: 'bron-manifest', where: 'slot', certainty: 'afgeleid' }),
    ).toBe('Manifest, “slot” (afgeleid)');
  });

  it('says that nothing differs', () => {
    expect(text('2018-11', '2018-11', 'text')).toBe('Verschil\n========\n\nEr is geen verschil.');
  });
});

describe('npm run data:diff', () => {
  const run = (...args: string[]) => runCommand('data-diff', '.', ...args, '--folder', folder.path);

  it('tells everything that differs in Dutch, the numbers first', () => {
    const { status, stdout } = run('2018-11', '2018-12');
    expect(stdout).toBe(TEXT);
    expect(status).toBe(0);
  });

  it('gives the same as JSON', () => {
    const { status, stdout } = run('2018-11', '2018-12', '--json');
    const { difference } = compareVersions(folder.path, '2018-11', '2018-12');
    expect(JSON.parse(stdout)).toEqual({ from: '2018-11', to: '2018-12', ...difference });
    expect(status).toBe(0);
  });

  it('says which versions there are when one is unknown', () => {
    const unknown = run('2018-11', '2019-01');
    expect(unknown.stderr).toBe('De versie "2019-01" bestaat niet.\nKies uit: 2018-11, 2018-12.\n');
    expect(unknown.status).toBe(1);
  });

  it('says how it is written when a version is missing', () => {
    const alone = run('2018-11');
    expect(alone.stderr).toContain('Schrijf: npm run data:diff -- 2018-11 2026-11\n');
    expect(alone.status).toBe(1);
  });

  it('says in which order they are named when the later one comes first', () => {
    const turned = run('2018-12', '2018-11', '--json');
    expect(turned.stderr).toBe(
      '2018-11 is ouder dan 2018-12. Noem de oudste versie eerst.\nDraai ze om: npm run data:diff -- 2018-11 2018-12\n',
    );
    expect(turned.stdout).toBe('');
    expect(turned.status).toBe(1);
  });

  it('compares what can be compared, whatever else is wrong with it', () => {
    const wrong = smallDataFolder();
    const compare = () => compareVersions(wrong.path, '2018-11', '2018-12').difference.collections;
    const { pilots, events } = smallCollections();
    wrong.write(
      'versions/2018-12/pilots.json',
      pilots.map((pilot) => ({ ...pilot, programme: 'prog-nergens', regions: undefined })),
    );
    expect(compare().pilots.changed.map(({ id }) => id)).toEqual(['pilot-toekomst']);
    wrong.write('versions/2018-12/pilots.json', [...pilots, ...pilots]);
    expect(compare).toThrow('In de versie 2018-12 staat pilot-toekomst meer dan één keer.');
    wrong.write('versions/2018-12/pilots.json', [...pilots, { ...pilots[0], id: events[0]?.id }]);
    expect(compare).toThrow('In de versie 2018-12 staat ev-start meer dan één keer.');
    wrong.write('versions/2018-12/pilots.json', [{ id: 'pilot-toekomst' }]);
    expect(compare).toThrow('Niet alles in de versie 2018-12 is te lezen.');
    wrong.write('versions/2018-12/pilots.json', '[');
    expect(compare).toThrow('Niet alles in de versie 2018-12 is te lezen.');
    wrong.write('versions.json', '');
    expect(compare).toThrow('De versie "2018-11" bestaat niet.');
    wrong.remove();
  });
});

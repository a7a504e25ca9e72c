import { describe, expect, it } from 'vitest';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import {
  errorsIn,
  placeOf,
  problemsOf,
  put,
  read,
  rowsOf,
  type Sheets,
  sheets,
  where,
} from '../../support/editedSheets.ts';

describe('fromTables forgives', () => {
  const same = (found: Sheets) => {
    const { raw, problems } = read(found);
    expect(problems).toEqual([]);
    expect(raw).toEqual(smallCollections());
  };

  it('sheets and columns in another order, and rows of a list', () => {
    const found = sheets();
    const turned = new Map([...found].reverse());
    for (const [name, rows] of turned) {
      const [head = [], ...others] = rows.map((row) => [...row].reverse());
      turned.set(name, [head, ...(name === 'Woordenlijsten' ? others : others.reverse())]);
    }
    same(turned);
  });

  it('headings and names of sheets as people type them, or as the fields are called', () => {
    const found = sheets();
    const typed = new Map(
      [...found].map(([name, rows]) => [` ${name.replace('’', "'").toUpperCase()} `, rows]),
    );
    rowsOf(typed, ' PILOTS ')[0] = (rowsOf(typed, ' PILOTS ')[0] ?? []).map((heading) =>
      heading === 'Begin' ? 'period.start' : ` ${heading.toLowerCase().replace('’', '')}\u00a0`,
    );
    same(typed);
  });

  it('empty rows and columns, spaces of every kind, missing cells at the end', () => {
    const found = sheets();
    const blank = new Map(
      [...found].map(([name, rows]) => [
        name,
        rows.flatMap((row) => [
          [' ', '\u00a0', ''],
          [...row.map((cell) => (cell === '' ? '\u00a0' : `  ${cell}\u00a0 `)), '', ''],
          [],
        ]),
      ]),
    );
    same(blank);
  });

  it('lists with and without spaces or on lines, Windows line ends, numbers with a comma', () => {
    const found = sheets();
    const pilots = rowsOf(found, 'Pilots');
    put(found, 'Pilots', 2, 'Domeinen', 'onderwijs;wonen ;\r\n werk;');
    put(found, 'Regio’s', 2, 'Breedtegraad', '51,98');
    put(found, 'Regio’s', 2, 'Lengtegraad', ' 6.4 ');
    put(found, 'Pilots', 2, 'Bronnen', 'bron-a|alinea 1|bron\r\nbron-b\r\n\r\nbron-c | | afgeleid');
    put(found, 'Pilots', 2, 'Omschrijving', 'Een.\r\nTwee.');
    expect(pilots).toHaveLength(2);
    const { raw, problems } = read(found);
    expect(problems).toEqual([]);
    expect(raw.pilots).toMatchObject([
      {
        domains: ['onderwijs', 'wonen', 'werk'],
        description: 'Een.\nTwee.',
        sources: [
          { source: 'bron-a', where: 'alinea 1', certainty: 'bron' },
          { source: 'bron-b' },
          { source: 'bron-c', certainty: 'afgeleid' },
        ],
      },
    ]);
    expect(raw.regions).toMatchObject([{ position: { lat: 51.98, lon: 6.4 } }]);
  });
});

describe('fromTables says', () => {
  it.each([...sheets().keys()])('that the sheet %s is gone, once', (name) => {
    const found = sheets();
    found.delete(name);
    const about = errorsIn(problemsOf(found)).filter(({ file }) => file === name);
    expect(about).toHaveLength(1);
    expect(about[0]?.message).toContain(name);
    expect(about[0]?.message).toContain('niets geschreven');
  });

  it('that a sheet is empty, there twice or not known', () => {
    const found = sheets();
    found.set('Pilots', [[], ['']]);
    found.set('pilots', [['Id']]);
    found.set('Kladblok', [['van alles']]);
    expect(read(found).problems.map(({ level, file }) => `${level} ${file}`)).toEqual([
      'error pilots',
      'warning Kladblok',
      'error Pilots',
    ]);
  });

  it.each([
    ['Organisaties', 'Id'],
    ['Woordenlijsten', 'Lijst'],
  ])('that %s cannot be read without the column %s, and nothing more', (sheet, heading) => {
    const found = sheets();
    put(found, sheet, 1, heading, 'Iets anders');
    const about = errorsIn(problemsOf(found)).filter(({ file }) => file === sheet);
    expect(about.map(where)).toEqual([`${sheet} > rij 1 > `]);
    expect(about[0]?.message).toContain(heading);
  });

  const withoutColumn = (sheet: string, heading: string) => {
    const found = sheets();
    const place = placeOf(found, sheet, heading);
    for (const row of rowsOf(found, sheet)) row.splice(place, 1);
    return found;
  };

  it('that a column is gone, as an error, and reads the rest', () => {
    const { raw, problems } = read(withoutColumn('Organisaties', 'Laag'));
    expect(problems).toMatchObject([
      {
        level: 'error',
        file: 'Organisaties',
        record: 'rij 1',
        message: expect.stringMatching(/Laag ontbreekt/),
      },
    ]);
    const [first, second] = smallCollections().organisations;
    const { layer: _, ...without } = second ?? { layer: '' };
    expect(raw.organisations).toEqual([first, without]);
  });

  it('that a column has another heading: the lost one, and the one that is not known', () => {
    const found = sheets();
    put(found, 'Organisaties', 1, 'Website', 'Site');
    const { problems } = read(found);
    expect(problems.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'error De kolom Website ontbreekt. Daarom wordt er niets geschreven.',
      'warning De kop Site is niet bekend. Deze kolom wordt niet gelezen.',
    ]);
  });

  it('nothing of a computed column that is gone, or of a column that is empty but for its heading', () => {
    expect(read(withoutColumn('Relaties', 'Van (naam)')).problems).toEqual([]);
    const emptied = sheets();
    put(emptied, 'Organisaties', 3, 'Laag', '');
    expect(read(emptied).problems).toEqual([]);
  });

  it('what stands under a heading that is not known, or under none', () => {
    const found = sheets();
    const width = rowsOf(found, 'Thema’s')[0]?.length ?? 0;
    rowsOf(found, 'Thema’s')[0]?.push('Notities', '');
    rowsOf(found, 'Thema’s')[1]?.push('navragen', 'weet niet');
    const { problems } = read(found);
    expect(problems.map(({ level, field }) => `${level} ${field}`)).toEqual([
      `warning kolom ${'ABCDEFGHIJ'[width]}`,
      `warning kolom ${'ABCDEFGHIJ'[width + 1]}`,
    ]);
    expect(problems[0]?.message).toContain('Notities');
  });

  it('that a heading is there twice', () => {
    const found = sheets();
    rowsOf(found, 'Thema’s')[0]?.push('naam');
    expect(errorsIn(read(found).problems).map(where)).toEqual(['Thema’s > rij 1 > kolom G']);
  });

  it('that a row holds only what is not read', () => {
    const found = sheets();
    const names = rowsOf(found, 'Relaties')[0]?.map((heading) =>
      heading === 'Van (naam)' ? 'Regionale school' : '',
    );
    rowsOf(found, 'Relaties').push(names ?? []);
    const { problems, raw } = read(found);
    expect(problems.map(where)).toEqual(['Relaties > rij 4 > ']);
    expect(raw.relations).toEqual(smallCollections().relations);
  });

  it('that a word is in no list, or in one that is not known', () => {
    const found = sheets();
    put(found, 'Woordenlijsten', 2, 'Lijst', '');
    put(found, 'Woordenlijsten', 3, 'Lijst', 'Kleuren');
    const { problems } = read(found);
    expect(problems.map(where)).toEqual([
      'Woordenlijsten > rij 2 > kolom A',
      'Woordenlijsten > rij 3 > kolom A',
    ]);
    expect(problems[1]?.message).toContain('Kleuren');
  });
});

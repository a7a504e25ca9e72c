import { describe, expect, it } from 'vitest';
import { SHEET_WORDS } from '../../../src/data/tables/sheetWords.ts';
import { checkVanished } from '../../../src/domain/check/checkVanished.ts';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import type { Collections } from '../../../src/domain/schema.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';
import { first, smallContext } from '../../support/brokenVersion.ts';

/** What an editor of sheets is told after this was done to the small version. */
function told(breakIt: (collections: Collections) => void): string[] {
  const collections = smallCollections();
  breakIt(collections);
  return checkVersion(collections, { ...smallContext, words: SHEET_WORDS }).map(
    ({ message, advice }) => `${message} ${advice}`,
  );
}

describe('an editor of sheets is told', () => {
  it.each<[string, (c: Collections) => void, string]>([
    [
      'of an empty cell',
      (c) => Object.assign(first(c.pilots), { name: undefined }),
      'Deze cel is leeg. Vul een tekst in.',
    ],
    [
      'of an empty cell that holds several values',
      (c) => Object.assign(first(c.events), { sources: undefined }),
      'Deze cel is leeg. Vul een of meer waarden in.',
    ],
    [
      'of cells that do not belong to a row',
      (c) => Object.assign(first(c.themes), { mapNote: 'x', code: 'y' }),
      'Bij deze rij hoort niets in de kolom mapNote en code. Maak de cel leeg.',
    ],
    [
      'of a word that is not in a list',
      (c) => Object.assign(first(c.organisations), { layer: 'joins' }),
      '"joins" staat niet in de woordenlijst Lagen. Kies een woord uit het blad Woordenlijsten, of voeg het daar toe.',
    ],
    [
      'of a reference to something else',
      (c) => Object.assign(first(c.relations), { to: 'bron-manifest' }),
      '"bron-manifest" staat in het blad Bronnen, maar hier hoort iets uit het blad Organisaties, ' +
        'het blad Programma’s, het blad Pilots, het blad Regio’s, het blad Thema’s, het blad Knelpunten, ' +
        'het blad Gebeurtenissen. Verwijs naar de goede soort.',
    ],
  ])('%s', (_, breakIt, expected) => {
    expect(told(breakIt)).toContain(expected);
  });

  it('what was typed, to the letter', () => {
    const typed = 'Dit veld ontbreekt in pilots.json: "joins", regions';
    expect(told((c) => Object.assign(first(c.events), { date: typed }))).toContain(
      `"${typed}" is niet geschreven als datum. Schrijf 2018, 2018-11 of 2018-11-22, zo precies als de bron.`,
    );
  });

  it('of what is gone, and of an explanation that is gone or is no longer true', () => {
    const base = { id: '2018-11', raw: smallCollections() };
    const note = 'Opgegaan in "pilots.json".';
    const gone = { id: 'org-oud', replacedBy: 'org-kennis', note };
    const now = { ...smallCollections(), results: [] };
    const advices = (was: Collections['formerIds'], is: Partial<Collections>) =>
      checkVanished(
        { ...base, raw: { ...base.raw, formerIds: was } },
        { ...now, ...is },
        SHEET_WORDS,
      ).map(({ advice }) => advice);
    expect(advices([gone], {})).toEqual([
      'Zet de rij terug, of zet in het blad Vervallen ids: een rij met Id "res-manifest". Vul bij Vervangen door in ' +
        'wat ervoor in de plaats kwam, en bij Toelichting wat er gebeurde. Kwam er niets voor in de plaats? ' +
        'Maak dan de cel Vervangen door leeg.',
      `Zet de rij terug: een rij met Id "org-oud", Vervangen door "org-kennis", Toelichting "${note}"`,
    ]);
    expect(advices([{ id: 'org-kennis', note }], {})[1]).toBe(
      `Kies hier een nieuw id, en zet in het blad Vervallen ids terug: een rij met Id "org-kennis", Toelichting "${note}"`,
    );
  });
});

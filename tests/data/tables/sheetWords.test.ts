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
      (c) => Object.assign(first(c.results), { themes: undefined }),
      'Deze cel is leeg. Vul een of meer waarden in.',
    ],
    [
      'that a source is required',
      (c) => Object.assign(first(c.events), { sources: undefined }),
      'Deze cel is leeg. Een bron is verplicht: zet hier het id van minstens één bron.',
    ],
    [
      'how to write several ids in a cell',
      (c) => Object.assign(first(c.organisations), { domains: ['onderwijs, werk'] }),
      '"onderwijs, werk" is geen geldig id. Staan hier meer ids? Zet er ; tussen, zoals werk; wonen.',
    ],
    [
      'how to write several sources in a cell',
      (c) => Object.assign(first(c.events), { sources: [{ source: 'bron-a; bron-b' }] }),
      '"bron-a; bron-b" is geen geldig id. Zet elke bron op een eigen regel in de cel. Nieuwe regel: Alt+Enter (LibreOffice: Ctrl+Enter).',
    ],
    [
      'which id was meant by a name of it',
      (c) => Object.assign(first(c.organisations), { layer: 'Één Lokaal' }),
      '"Één Lokaal" is geen geldig id. Gebruik alleen kleine letters, cijfers en losse streepjes, zoals org-movisie. Bedoelt u een-lokaal?',
    ],
    [
      'that what is not known is left out',
      (c) => Object.assign(first(c.organisations), { website: 'n.v.t.', shortName: '–' }),
      '"n.v.t." is geen webadres. Niet bekend en niet verplicht? Dan kunt u de cel leeg laten.',
    ],
    [
      'that a dash is no text',
      (c) => Object.assign(first(c.organisations), { shortName: '–' }),
      'Hier staat "–". Wat niet bekend is of er niet is, staat niet in de gegevens. Vul in wat er hoort. Niet bekend en niet verplicht? Dan kunt u de cel leeg laten.',
    ],
    [
      'that a word for unknown is no word of a list',
      (c) => Object.assign(first(c.organisations), { layer: 'onbekend' }),
      '"onbekend" staat niet in de woordenlijst Lagen. Niet bekend en niet verplicht? Dan kunt u de cel leeg laten.',
    ],
    [
      'to turn a relation around',
      (c) => {
        const [relation] = c.relations;
        Object.assign(first(c.relations), { from: relation?.to, to: relation?.from });
      },
      '"ondersteunt" mag niet lopen van pilot naar organisation. Draai de relatie om.',
    ],
    [
      'which kinds of relation may join these',
      (c) => Object.assign(first(c.relations), { kind: 'organiseert' }),
      '"organiseert" mag niet lopen van organisation naar pilot. Kies een soort die wel mag: ondersteunt.',
    ],
    [
      'of cells that do not belong to a row',
      (c) => Object.assign(first(c.themes), { mapNote: 'x', code: 'y' }),
      'Bij deze rij hoort niets in de kolom mapNote en code. Maak de cel leeg.',
    ],
    [
      'of a word that is not in a list',
      (c) => Object.assign(first(c.organisations), { layer: 'joins' }),
      '"joins" staat niet in de woordenlijst Lagen. Kies uit: lokaal. Een nieuw woord? Voeg het toe in het blad Woordenlijsten.',
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS, optionsOf, UNKNOWN } from '../../src/domain/facets.ts';
import { LENSES } from '../../src/domain/lenses.ts';
import { enFormat } from '../../src/i18n/enFormat.ts';
import { enTitles } from '../../src/i18n/enTitles.ts';
import { nl } from '../../src/i18n/nl.ts';
import type { Texts } from '../../src/i18n/texts.ts';
import { stateTitle } from '../../src/parts/stateTitle.ts';
import { type Choices, DEFAULT_CHOICES, DIVISION_IDS, VIEW_IDS } from '../../src/state/choices.ts';
import { knelpunt, network, organisation, pilot, region, theme } from '../support/network.ts';
import { divisions } from '../support/realGeo.ts';
import { realVersions } from '../support/realNetwork.ts';

const shown = network({
  organisations: [
    organisation('org-movisie', { name: 'Movisie' }),
    organisation('org-nji', { name: 'Nederlands Jeugdinstituut' }),
  ],
  pilots: [pilot('pilot-huis', { name: 'Huis en haard' })],
  regions: [region('regio-fruit', { name: 'Fruitstreek', kind: 'samenwerkingsregio' })],
  themes: [theme('thema-jeugd', { name: 'Jeugd' })],
  knelpunten: [knelpunt('kp-18', { name: 'Grens van 18 jaar' })],
});
const older = network({ version: { id: '2017-11', title: 'November 2017', date: '2017-11-30' } });

const titleOf = (choices: Partial<Choices>, texts: Texts = nl, data = shown) =>
  stateTitle(
    { ...DEFAULT_CHOICES, ...choices },
    { network: data, divisions, versions: realVersions },
    texts,
  );

describe('the title of what is shown', () => {
  it.each<[string, Partial<Choices>]>([
    // The whole
    ['Netwerk: wie werkt waaraan', {}],
    ['Kaart: pilots per arbeidsmarktregio', { view: 'kaart' }],
    ['Kaart: pilots per gemeente', { view: 'kaart', division: 'gemeente' }],
    ['Lijst: alles', { view: 'lijst' }],
    ['Netwerk: organisaties onderling', { lens: 'organisaties' }],
    ['Open data', { page: 'open-data', query: 'wonen' }],
    ['Over', { page: 'over', view: 'kaart' }],
    ['Toegankelijkheid', { page: 'toegankelijkheid' }],
    ['Privacy', { page: 'privacy' }],
    // One option
    ['Netwerk rond wonen', { facets: { leefdomein: ['wonen'] } }],
    ['Pilots', { facets: { soort: ['pilot'] } }],
    ['Pilots rond wonen', { facets: { soort: ['pilot'], leefdomein: ['wonen'] } }],
    ['Kaart: pilots rond wonen', { view: 'kaart', facets: { leefdomein: ['wonen'] } }],
    [
      'Lijst: organisaties in het domein zorg',
      { view: 'lijst', facets: { soort: ['organisatie'], domein: ['zorg'] } },
    ],
    ['Netwerk in de laag lokaal', { facets: { laag: ['lokaal'] } }],
    ['Netwerk bij het thema “Jeugd”', { facets: { thema: ['thema-jeugd'] } }],
    ['Netwerk voor de doelgroep jongeren met schulden', { facets: { doelgroep: ['dg-schulden'] } }],
    ['Netwerk bij de stap van school naar werk', { facets: { stap: ['stap-2'] } }],
    [
      'Netwerk bij de randvoorwaarde “B. Passende huisvesting”',
      { facets: { randvoorwaarde: ['rv-b'] } },
    ],
    ['Netwerk bij het knelpunt “Grens van 18 jaar”', { facets: { knelpunt: ['kp-18'] } }],
    ['Netwerk met de relatie “is partner van”', { facets: { relatie: ['partner-van'] } }],
    [
      'Organisaties, niet met de relatie “is partner van”',
      { facets: { soort: ['organisatie'] }, excluded: { relatie: ['partner-van'] } },
    ],
    ['Netwerk met de status lopend', { facets: { status: ['lopend'] } }],
    ['Netwerk, status niet bekend', { facets: { status: [UNKNOWN] } }],
    // Several
    ['Netwerk rond wonen of zorg', { facets: { leefdomein: ['wonen', 'zorg'] } }],
    [
      'Netwerk rond wonen (of leefdomein niet bekend)',
      { facets: { leefdomein: ['wonen', UNKNOWN] } },
    ],
    ['Organisaties en pilots', { facets: { soort: ['organisatie', 'pilot'] } }],
    ['Netwerk in 4 domeinen', { facets: { domein: ['onderwijs', 'werk', 'zorg', 'wonen'] } }],
    [
      'Lijst: 4 soorten',
      { view: 'lijst', facets: { soort: ['organisatie', 'pilot', 'regio', 'thema'] } },
    ],
    [
      'Netwerk rond wonen in het domein zorg in de laag lokaal, en nog 2 filters',
      {
        facets: {
          leefdomein: ['wonen'],
          domein: ['zorg'],
          laag: ['lokaal'],
          stap: ['stap-2'],
          status: ['lopend'],
        },
      },
    ],
    [
      'Netwerk rond wonen, status niet bekend, gezocht op “huis”',
      { facets: { leefdomein: ['wonen'], status: [UNKNOWN] }, query: 'huis' },
    ],
    // A lens
    ['Netwerk: schillen rond wonen', { lens: 'schillen', facets: { leefdomein: ['wonen'] } }],
    ['Alles: pilots', { lens: 'alles', facets: { soort: ['pilot'] } }],
    ['Lijst: alles', { view: 'lijst', lens: 'schillen' }],
    // Text
    ['Netwerk, gezocht op “schulden”', { query: '  schulden ' }],
    ['Lijst: alles, gezocht op “a b”', { view: 'lijst', query: 'a \n\t b' }],
    ['Netwerk: wie werkt waaraan', { query: '   ' }],
    // A place
    ['Kaart: pilots in Tiel', { view: 'kaart', place: 'GM0281' }],
    ['Netwerk in Tiel', { place: 'GM0281' }],
    ['Kaart: pilots in arbeidsmarktregio Rivierenland', { view: 'kaart', place: 'AM10' }],
    ['Lijst: alles in provincie Utrecht', { view: 'lijst', place: 'PV26' }],
    ['Netwerk in Fruitstreek', { place: 'regio-fruit' }],
    [
      'Kaart: pilots rond wonen in Tiel, gezocht op “huis”',
      { view: 'kaart', place: 'GM0281', facets: { leefdomein: ['wonen'] }, query: 'huis' },
    ],
    // A selection
    ['Netwerk van Movisie', { selection: 'org-movisie' }],
    ['Netwerk rond “Huis en haard”', { selection: 'pilot-huis' }],
    ['Kaart: Huis en haard', { view: 'kaart', selection: 'pilot-huis' }],
    ['Lijst: Movisie', { view: 'lijst', selection: 'org-movisie' }],
    [
      'Netwerk van Movisie – netwerk rond wonen',
      { selection: 'org-movisie', facets: { leefdomein: ['wonen'] } },
    ],
    ['Netwerk binnen 2 stappen van Movisie', { selection: 'org-movisie', around: 2 }],
    [
      'Lijst: pilots rond wonen binnen 1 stap van Movisie',
      {
        view: 'lijst',
        selection: 'org-movisie',
        around: 1,
        facets: { soort: ['pilot'], leefdomein: ['wonen'] },
      },
    ],
    ['Netwerk: wie werkt waaraan', { selection: 'weg' }],
    // A path, and side by side
    [
      'Hoe Movisie en Huis en haard samenhangen',
      { path: { from: 'org-movisie', to: 'pilot-huis' } },
    ],
    ['Waarmee Movisie samenhangt', { path: { from: 'org-movisie', to: undefined } }],
    [
      'Vergelijking van Movisie en Nederlands Jeugdinstituut',
      { together: ['org-movisie', 'org-nji'] },
    ],
    ['Kaart: Movisie vergelijken', { view: 'kaart', together: ['org-movisie'] }],
    // Another version
    [
      'Lijst: organisaties in het domein zorg, met wat veranderde sinds november 2018',
      {
        view: 'lijst',
        facets: { soort: ['organisatie'], domein: ['zorg'] },
        since: '2018-11',
      },
    ],
  ])('%s', (title, choices) => {
    expect(titleOf(choices)).toBe(title);
  });

  it('names a version that is not the latest', () => {
    expect(titleOf({ version: '2017-11' }, nl, older)).toBe(
      'Netwerk: wie werkt waaraan (versie november 2017)',
    );
    expect(titleOf({ version: '2026-11' })).toBe('Netwerk: wie werkt waaraan');
  });

  it('shortens a long text that was searched for, by whole characters', () => {
    expect(titleOf({ query: '🙂'.repeat(80) })).toBe(`Netwerk, gezocht op “${'🙂'.repeat(60)}…”`);
  });

  it('has the word order of another language', () => {
    const en: Texts = { ...nl, format: enFormat, titles: enTitles };
    expect(titleOf({ view: 'kaart', place: 'GM0281' }, en)).toBe('Map: pilots in Tiel');
    expect(titleOf({ selection: 'org-movisie' }, en)).toBe('Network of Movisie');
    expect(titleOf({ together: ['org-movisie', 'org-nji'] }, en)).toBe(
      'Comparison of Movisie and Nederlands Jeugdinstituut',
    );
  });

  it('reads well whatever is chosen', () => {
    const facets = fc.record(
      Object.fromEntries(
        FACET_IDS.map((facet) => [
          facet,
          fc.uniqueArray(fc.constantFrom(UNKNOWN, ...optionsOf(shown, facet).map(({ id }) => id)), {
            minLength: 1,
            maxLength: 6,
          }),
        ]),
      ),
      { requiredKeys: [] },
    );
    const choices = fc.record<Partial<Choices>>(
      {
        view: fc.constantFrom(...VIEW_IDS),
        lens: fc.constantFrom(...LENSES.map(({ id }) => id)),
        facets,
        query: fc.string({ unit: 'grapheme', maxLength: 90 }),
        place: fc.constantFrom('GM0281', 'AM10', 'PV26', 'regio-fruit', 'weg'),
        division: fc.constantFrom(...DIVISION_IDS),
        selection: fc.constantFrom(...shown.entities.keys(), 'weg'),
        around: fc.constantFrom(1, 2, 3),
        together: fc.subarray([...shown.entities.keys()], { maxLength: 4 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(choices, (chosen) => {
        const title = titleOf(chosen);
        expect(title).toMatch(/^\S/);
        expect(title).toMatch(/\S$/);
        expect(title).not.toMatch(/undefined|[^\S ]| {2}| ,/);
        expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
        expect(title.length).toBeLessThan(700);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { dropUnknownOptions, formatChoices, parseChoices } from '../../src/state/urlCodec.ts';
import { network, theme } from '../support/network.ts';

const choose = (change: Partial<Choices>): Choices => ({ ...DEFAULT_CHOICES, ...change });

describe('parseChoices', () => {
  it.each<[string, Partial<Choices>]>([
    ['', {}],
    ['?', {}],
    ['?weergave=kaart', { view: 'kaart' }],
    ['?weergave=', {}],
    ['?versie=2018-11&selectie=org-nji', { version: '2018-11', selection: 'org-nji' }],
    ['?versie=2018-11&sinds=2017-11', { version: '2018-11', since: '2017-11' }],
    ['?sinds=', {}],
    ['?leefdomein=wonen,zorg', { facets: { leefdomein: ['wonen', 'zorg'] } }],
    ['?leefdomein=wonen%2Czorg', { facets: { leefdomein: ['wonen', 'zorg'] } }],
    ['?leefdomein=wonen&leefdomein=zorg,wonen', { facets: { leefdomein: ['wonen', 'zorg'] } }],
    ['?leefdomein=,wonen,,&domein=,', { facets: { leefdomein: ['wonen'] } }],
    ['?stap=onbekend&status=lopend', { facets: { stap: ['onbekend'], status: ['lopend'] } }],
    ['?zoek=mbo+raad', { query: 'mbo raad' }],
    ['?zoek=Frysl%C3%A2n%20%26%20meer', { query: 'Fryslân & meer' }],
    ['?lens=wie-werkt-waaraan', {}],
    ['?selectie=org-a&omgeving=2', { selection: 'org-a', around: 2 }],
    ['?pad=org-a,org-b', { path: { from: 'org-a', to: 'org-b' } }],
    ['?pad=org-a', { path: { from: 'org-a', to: undefined } }],
    ['?pad=org-a,org-a', { path: { from: 'org-a', to: undefined } }],
    ['?pad=,', {}],
    [
      '?pad=org-a,org-b&zonder=ondersteunt,koepels',
      {
        path: { from: 'org-a', to: 'org-b' },
        pathRules: { uncounted: ['ondersteunt'], throughUmbrellas: false },
      },
    ],
    ['?kleur=groep', { colouring: 'group' }],
    [
      '?weergave=matrix&rijen=organisaties&kolommen=stappen',
      { view: 'matrix', rows: 'organisaties', columns: 'stappen' },
    ],
    ['?rijen=pilots&kolommen=leefdomeinen', {}],
    ['?taal=en', { language: 'en' }],
    ['?taal=nl', {}],
    ['?vergelijk=org-a,org-b,org-a', { together: ['org-a', 'org-b'] }],
    ['?pagina=open-data&weergave=lijst', { page: 'open-data', view: 'lijst' }],
    ['?pagina=', {}],
    ['?utm_source=nieuwsbrief&constructor=1&__proto__=2', {}],
  ])('reads %s', (search, change) => {
    expect(parseChoices(search)).toEqual({ choices: choose(change), ignored: [] });
  });

  it('skips an unknown view, lens, page or language, says so, and reads the rest', () => {
    const { choices, ignored } = parseChoices(
      '?weergave=bol&lens=Alles&pagina=x&taal=fy&zoek=wonen',
    );
    expect(choices).toEqual(choose({ query: 'wonen' }));
    expect(ignored).toEqual([
      { parameter: 'weergave', value: 'bol' },
      { parameter: 'lens', value: 'Alles' },
      { parameter: 'pagina', value: 'x' },
      { parameter: 'taal', value: 'fy' },
    ]);
  });

  it('skips a surrounding of nothing or of so many steps, and what is too much, and says so', () => {
    expect(parseChoices('?omgeving=2')).toEqual({
      choices: choose({}),
      ignored: [{ parameter: 'omgeving', value: '2' }],
    });
    expect(parseChoices('?selectie=a&omgeving=4')).toEqual({
      choices: choose({ selection: 'a' }),
      ignored: [{ parameter: 'omgeving', value: '4' }],
    });
    expect(parseChoices('?pad=a,b,c')).toEqual({
      choices: choose({ path: { from: 'a', to: 'b' } }),
      ignored: [{ parameter: 'pad', value: 'c' }],
    });
    expect(parseChoices('?zonder=koepels')).toEqual({
      choices: choose({}),
      ignored: [{ parameter: 'zonder', value: 'koepels' }],
    });
    expect(parseChoices('?vergelijk=a,b,c,d,e')).toEqual({
      choices: choose({ together: ['a', 'b', 'c', 'd'] }),
      ignored: [{ parameter: 'vergelijk', value: 'e' }],
    });
  });

  it('cuts off a search of unreasonable length', () => {
    expect(parseChoices(`?zoek=${'a'.repeat(100_000)}`).choices.query.length).toBeLessThan(1000);
  });

  it('cuts no character in half, so that the address can be written again', () => {
    for (let length = 190; length <= 210; length++) {
      const { choices } = parseChoices(`?zoek=${'a'.repeat(length)}${encodeURIComponent('😀')}`);
      expect(formatChoices(choices)).toMatch(/^\?zoek=a+(%F0%9F%98%80)?$/);
    }
  });
});

describe('formatChoices', () => {
  it.each<[Partial<Choices>, string]>([
    [{}, ''],
    [{ view: 'netwerk' }, ''],
    [{ view: 'kaart', version: '2018-11' }, '?weergave=kaart&versie=2018-11'],
    [{ facets: { leefdomein: ['wonen', 'zorg'] } }, '?leefdomein=wonen,zorg'],
    [{ version: '2018-11', since: '2017-11' }, '?versie=2018-11&sinds=2017-11'],
    [{ query: 'mbo raad' }, '?zoek=mbo+raad'],
    [{ query: 'C&A = 100% + meer?' }, '?zoek=C%26A+%3D+100%25+%2B+meer%3F'],
    [{ page: 'open-data' }, '?pagina=open-data'],
    [
      {
        view: 'lijst',
        selection: 'geheim',
        query: 'geheim',
        facets: { soort: ['pilot'] },
        site: { view: 'netwerk', version: undefined, unaddressed: true },
      },
      '',
    ],
    [{ selection: 'org-a', around: 3 }, '?selectie=org-a&omgeving=3'],
    [{ path: { from: 'org-a', to: 'org-b' } }, '?pad=org-a,org-b'],
    [{ path: { from: 'org-a', to: undefined } }, '?pad=org-a'],
    [{ place: 'GM0202' }, '?regio=GM0202'],
    [{ excluded: { relatie: ['partner-van'] } }, '?niet=relatie:partner-van'],
    [{ date: '2019-06-01' }, '?datum=2019-06-01'],
    [{ view: 'tijdlijn', date: '2016-02-29' }, '?weergave=tijdlijn&datum=2016-02-29'],
    [{ division: 'provincie' }, '?indeling=provincie'],
    [{ overlay: 'ggdregio' }, '?indeling=arbeidsmarktregio,ggdregio'],
    [{ withoutReasons: ['regio'] }, '?zonderreden=regio'],
    [{ together: ['org-a', 'org-b'] }, '?vergelijk=org-a,org-b'],
    [
      { view: 'matrix', rows: 'regios', columns: 'doelgroepen' },
      '?weergave=matrix&rijen=regios&kolommen=doelgroepen',
    ],
    [{ view: 'tijdlijn', grouping: 'regio' }, '?weergave=tijdlijn&groep=regio'],
    [{ query: '   ' }, ''],
    [{ facets: { domein: [] } }, ''],
  ])('%j reads %s', (change, expected) => {
    const written = formatChoices(choose(change));
    // An empty facet may be written or not, as long as it means nothing.
    expect(written.replace('?domein=', '')).toBe(expected);
  });

  it('writes nothing that a page could take for markup', () => {
    const search = formatChoices(
      choose({ query: '<img src=x onerror="alert(1)">', selection: "'" }),
    );
    expect(search).not.toMatch(/[<>" ]/);
  });

  it('keeps what is not ours, and replaces what is', () => {
    expect(formatChoices(choose({ view: 'lijst' }), '?a=1&weergave=kaart&zoek=x&b=2&a=3')).toBe(
      '?weergave=lijst&a=1&b=2&a=3',
    );
  });
});

describe('dropUnknownOptions', () => {
  const shown = network({ themes: [theme('thema-a')] });

  it('takes out what the version does not have, and names it', () => {
    const facets = { leefdomein: ['wonen', 'onzin'], thema: ['thema-b'], domein: ['werk'] };
    expect(dropUnknownOptions(facets, shown)).toEqual({
      facets: { leefdomein: ['wonen'], domein: ['werk'] },
      ignored: [
        { parameter: 'leefdomein', value: 'onzin' },
        { parameter: 'thema', value: 'thema-b' },
      ],
    });
  });

  it('gives back the same when all is known, "not known" included', () => {
    const facets = { leefdomein: ['onbekend'], thema: ['thema-a'] };
    const { facets: kept, ignored } = dropUnknownOptions(facets, shown);
    expect(kept).toBe(facets);
    expect(ignored).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { broken, first, inShort } from '../../support/brokenVersion.ts';

const found = (description: string) =>
  broken((c) => {
    first(c.themes).description = description;
  });

describe('texts', () => {
  it.each([
    ['a space before', ' tekst', 'edge-space'],
    ['a space after', 'tekst ', 'edge-space'],
    ['only spaces', '   ', 'edge-space'],
    ['a hard space after', 'tekst\u00a0', 'edge-space'],
    ['a new line', 'eerste\ntweede', 'control-character'],
    ['a new line of Windows', 'eerste\r\ntweede', 'control-character'],
    ['a line separator', 'eerste\u2028tweede', 'control-character'],
    ['a tab', 'eerste\ttweede', 'control-character'],
    ['a zero byte', 'eer\u0000ste', 'control-character'],
    ['an old control character', 'eer\u0085ste', 'control-character'],
    ['a zero-width space', 'eer\u200bste', 'invisible-character'],
    ['a byte order mark', '\ufefftekst', 'invisible-character'],
    ['a soft hyphen', 'eer\u00adste', 'invisible-character'],
    ['text turned around', 'tekst \u202egsnr', 'invisible-character'],
    ['half a character', 'tekst \ud83d', 'broken-character'],
    ['a replacement character', 'Frysl\ufffdn', 'broken-character'],
    ['a character that is none', 'tekst\uffff', 'broken-character'],
    ['an accent apart from its letter', 'Frysla\u0302n', 'loose-accent'],
    ['a text longer than a cell', 'x'.repeat(32_766), 'long-text'],
  ])('refuses %s', (_, text, code) => {
    const errors = found(text).filter(({ level }) => level === 'error');
    expect(errors.map(inShort)).toEqual([
      `error | ${code} | themes.json | thema-jeugd | description`,
    ]);
  });

  it.each([
    ['two spaces', 'eerste  tweede', 'odd-space'],
    ['a hard space', 'Den\u00a0Haag', 'odd-space'],
    ['a thin space', '10\u2009000', 'odd-space'],
    ['UTF-8 read as something else', 'FryslÃ¢n', 'garbled'],
    ['quotation marks read as something else', 'de â€œaanpakâ€', 'garbled'],
    ['a tag', 'Een <b>vette</b> tekst', 'html'],
    ['a tag with attributes', 'Zie <a href="https://a.nl">hier</a>', 'html'],
    ['an entity', 'Zorg &amp; welzijn', 'html'],
    ['a numbered entity', 'Zorg &#38; welzijn', 'html'],
  ])('points out %s', (_, text, code) => {
    expect(found(text).map(inShort)).toEqual([
      `warning | ${code} | themes.json | thema-jeugd | description`,
    ]);
  });

  it.each([
    'Fryslân, ’s-Hertogenbosch, Curaçao en Zuid-Limburg – “samen”.',
    'Jongeren <18 en >27 jaar; 3 < 4 & 5 > 2; R&D; zorg & welzijn.',
    'Team 😀 in de wijk',
    'Ålesund, São Paulo, ÃO',
    'x'.repeat(400),
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('looks at every text, also of a record of the wrong shape and of the vocabularies', () => {
    const problems = broken((c) => {
      first(c.vocabularies.domains).label.en = 'education ';
      first(first(c.events).sources).where = 'alinea\t2';
      Object.assign(first(c.results), { description: ' Getekend', colour: ' rood' });
    });
    expect(problems.map(inShort).sort()).toEqual([
      'error | control-character | events.json | ev-start | sources 1 › where',
      'error | edge-space | results.json | res-manifest | colour',
      'error | edge-space | results.json | res-manifest | description',
      'error | edge-space | vocabularies.json |  | domains 1 › label › en',
      'error | unknown-field | results.json | res-manifest | ',
    ]);
  });

  it('names a character that cannot be seen', () => {
    expect(found('eer\u200bste')[0]?.message).toContain('U+200B');
    expect(found('a\u0007b')[0]?.message).toContain('U+0007');
  });

  /** A citation that says where in so many characters. */
  const citing = (where: string) => ({ source: 'bron-manifest', where });

  it.each([
    ['of a record', 'sources', 'themes.json', 'thema-jeugd'],
    ['of a word', 'sources', 'vocabularies.json', 'domains/onderwijs'],
  ])('finds that the sources %s do not fit in a cell together', (_, field, file, record) => {
    const many = [citing(`${'x'.repeat(20_000)}a`), citing(`${'|'.repeat(10_000)}b`)];
    const problems = broken((c) => {
      if (file === 'themes.json') first(c.themes).sources = many;
      else first(c.vocabularies.domains).sources = many;
    });
    expect(problems.map(inShort)).toEqual([`error | long-list | ${file} | ${record} | ${field}`]);
  });
});

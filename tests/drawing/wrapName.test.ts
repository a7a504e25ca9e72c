import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_MAX_CHARS, NAME_MAX_LINES, wrapName } from '../../src/drawing/wrapName.ts';

describe('wrapName', () => {
  it.each([
    ['VNG', ['VNG']],
    ['Landelijke werkagenda', ['Landelijke', 'werkagenda']],
    ['Landelijke Aanpak 16-27', ['Landelijke', 'Aanpak 16-27']],
    ['Manifest Samen, slim en slagvaardig', ['Manifest', 'Samen, slim', 'en slagvaardig']],
    ['  Kamers   met Aandacht  ', ['Kamers', 'met Aandacht']],
    ['', []],
  ])('sets "%s" in the fewest lines, as equal as can be', (name, lines) => {
    expect(wrapName(name)).toEqual(lines);
  });

  it.each([
    // Not after "van" or "de", where another break is hardly worse.
    ['Ministerie van Financiën', ['Ministerie', 'van Financiën']],
    ['Huis van de buurt', ['Huis van de buurt']],
    ['Kennis in het onderwijs', ['Kennis', 'in het onderwijs']],
    // A remark stays in one piece, also when it is a little longer than a line.
    ['ABN AMRO (Social Impact Fund)', ['ABN AMRO', '(Social Impact Fund)']],
    ['Onderwijs (mbo) voor allen', ['Onderwijs (mbo)', 'voor allen']],
    [
      'Programmaraad (Divosa, VNG, UWV, Cedris)',
      ['Programmaraad', '(Divosa, VNG,', 'UWV, Cedris)'],
    ],
  ])('breaks "%s" where it is read best', (name, lines) => {
    expect(wrapName(name)).toEqual(lines);
  });

  it('breaks after a hyphen between letters only where spaces are not enough', () => {
    expect(wrapName('Midden-Brabant werkt')).toEqual(['Midden-Brabant', 'werkt']);
    expect(wrapName('Bestuurlijk-ambtelijk overleg')).toEqual([
      'Bestuurlijk-',
      'ambtelijk overleg',
    ]);
  });

  it('never breaks a range of ages', () => {
    expect(wrapName('Jongeren16-27jaarwordenvolwassen').join('|')).not.toContain('16-|27');
  });

  it('keeps a word that is too long whole on its own line', () => {
    expect(wrapName('Jeugdwerkloosheidsvrije Zone')).toEqual(['Jeugdwerkloosheidsvrije', 'Zone']);
  });

  it('says that a name does not fit by returning more lines', () => {
    const long =
      'Samenwerken aan een sluitende aanpak voor kwetsbare jongeren in de regio Rivierenland';
    expect(wrapName(long).length).toBeGreaterThan(NAME_MAX_LINES);
  });

  it('never loses a letter, and only a single piece is longer than a line', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé/-]{1,30}$/), { maxLength: 8 }), (words) => {
        const lines = wrapName(words.join(' '));
        expect(lines.join('').replace(/ /g, '')).toBe(words.join(''));
        for (const line of lines) {
          if (line.length > NAME_MAX_CHARS) expect(line).not.toContain(' ');
        }
      }),
    );
  });
});

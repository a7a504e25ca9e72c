import { describe, expect, it } from 'vitest';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import { smallCollections } from '../../fixtures/smallVersion.ts';

function codesFor(description: string): string[] {
  const collections = smallCollections();
  for (const theme of collections.themes) theme.description = description;
  return checkVersion(collections, { date: '2018-11-30' }).map((problem) => problem.code);
}

describe('personal data', () => {
  it.each([
    'Mail naar jan@voorbeeld.nl.',
    'jan.de.vries+werk@mail.voorbeeld.nl',
    'jan [at] voorbeeld.nl',
    'jan (at) voorbeeld.nl',
  ])('refuses an e-mail address: %s', (text) => {
    expect(codesFor(text)).toEqual(['email']);
  });

  it.each([
    'Bel 06-12345678.',
    'Bel 06 12 34 56 78.',
    '030 - 123 45 67',
    '(030) 123 45 67',
    '+31 6 12345678',
    '+31 (0)30 123 45 67',
    '0031612345678',
    '0800-1234',
    'Tel.0612345678',
  ])('refuses a phone number: %s', (text) => {
    expect(codesFor(text)).toEqual(['phone']);
  });

  it.each([
    'Volgens mevr. De Vries.',
    'Met dhr. J. Jansen.',
    'Drs. P. van der Berg sprak.',
    'De heer Jansen opende.',
    'Wethouder Van den Berg tekende.',
    'door minister De Jonge',
    'Contact: Jan Jansen.',
    '(Fatima El Amrani)',
    'Volgens Anne-Marie van der Berg',
    'Pieter P.J. de Groot sprak.',
    'Mohammed Ali-Yildiz deed mee',
    'José in ’t Veld',
    'J. de Vries sprak',
    'J.P. Jansen',
    'A.B.C. van den Heuvel',
    'Zie https://a.nl of Kees Jansen',
  ])('points out what looks like a person: %s', (text) => {
    expect(codesFor(text)).toEqual(['person']);
  });

  it.each(['Postbus 1, 3500 GN Utrecht', 'Plein 1 1012AB Amsterdam', '(1012 AB)'])(
    'points out what looks like a postal address: %s',
    (text) => {
      expect(codesFor(text)).toEqual(['postal-address']);
    },
  );

  it('shows what it takes for a name, and only that', () => {
    const collections = smallCollections();
    for (const theme of collections.themes) theme.description = 'Bel Jan de Vries van Movisie';
    const [problem] = checkVersion(collections, { date: '2018-11-30' });
    expect(problem?.message).toContain('"Jan de Vries"');
  });

  it.each([
    'Van 16 tot 27 jaar, van 2018-2019 tot 2022.',
    'Op 01-02-2018 12:30 uur, of 2018-01-02 en 2018-02-03.',
    'Voor 100.000.000 euro in 2017, 2018, 2019 en 2020.',
    'Volg @landelijkeaanpak op internet.',
    'De minister van onderwijs en de wethouder jeugd.',
    'Het ministerie van VWS; staatssecretaris VWS.',
    'Een tafel met o.a. gemeenten en de heren van de raad.',
    'Van stap 06-2018 - 12-2019.',
    'De minister van Onderwijs en de burgemeester van Arnhem.',
    'A. Doorlopende zorg; B. Passende huisvesting; hoofdstuk 2, I. Regionale aanpak.',
    'Het Leger des Heils, Jan, Piet en klaas.',
    'Zie https://www.a.nl/Jan Janssen-instituut of https://a.nl/Kees-Jansen.',
    'Land van Cuijk, Den Haag, Alphen aan den Rijn, Capelle aan den IJssel.',
    'Sinds 2018 VWS, in 2020 ook OCW; 1627 jongeren; 2017 SS; 3500SA; artikel 2019a.',
  ])('leaves alone: %s', (text) => {
    expect(codesFor(text)).toEqual([]);
  });

  it('leaves the numbers in a web address alone, but not an e-mail address', () => {
    const collections = smallCollections();
    for (const source of collections.sources) source.url = 'https://a.nl/0612345678?m=jan@b.nl';
    const found = checkVersion(collections, { date: '2018-11-30' });
    expect(found.map((problem) => problem.code)).toEqual(['email']);
  });
});

/** The rules that publiccode.yml is held to refuse what the standard refuses. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publiccodeSchema } from './publiccodeRules.ts';

const GOOD = readFileSync('publiccode.yml', 'utf8');

describe('the rules', () => {
  const cases: readonly (readonly [string, RegExp, string])[] = [
    ['another version', /"0\.7"/, '"0.5"'],
    ['a version that is a number', /"0\.7"/, '0.7'],
    ['no name', /^name: .*$/m, ''],
    ['no address', /^url: .*$/m, ''],
    ['an address without a protocol', /^url: .*$/m, 'url: example.org/code'],
    ['an unknown key', /^name: /m, 'title: x\nname: '],
    ['a deprecated key', /^name: /m, 'inputTypes: [text/plain]\nname: '],
    ['a deprecated section of a country', /^name: /m, 'it: {}\nname: '],
    ['a deprecated owner', /license: EUPL-1.2/, 'license: EUPL-1.2\n  repoOwner: X'],
    ['no platform', /platforms:\n {2}- web/, 'platforms: []'],
    ['an unknown category', /data-visualization/, 'visualisation'],
    ['an unknown status', /Status: beta/, 'Status: released'],
    ['an unknown type', /standalone\/web/, 'website'],
    ['a country in small letters', /- NL/, '- nl'],
    ['a country that does not exist', /- NL/, '- XQ'],
    ['a country by its name', /- NL/, '- Nederland'],
    ['an unknown scope', /- welfare/, '- youth'],
    ['an unknown alias', /id: http:\S+dcat#/, 'id: alias:dcat'],
    ['what is no URI', /id: http:\S+dcat#/, 'id: DCAT'],
    ['a language without its first part', /^ {2}nl:/m, '  -NL:'],
    ['an impossible language', /- en$/m, '- English'],
    ['no language', /availableLanguages:[\s\S]*$/, 'availableLanguages: []'],
    [
      'a short description that is long',
      /shortDescription: /,
      `shortDescription: ${'x'.repeat(99)}`,
    ],
    [
      'a long description that is short',
      /longDescription: \|[\s\S]*?features/,
      'longDescription: x\n    features',
    ],
    ['no long description at all', /longDescription: \|[\s\S]*?(?= {4}features)/g, '\n'],
    ['no features at all', /features:[\s\S]*?(?= {4}screenshots)/g, '\n'],
    ['a screenshot of another kind', /netwerkkaart\.png/, 'netwerkkaart.webp'],
    ['a path out of the repository', /public\/netwerkkaart\.png/, '../netwerkkaart.png'],
    ['no licence', /legal:\n.*/, 'legal: {}'],
    ['a licence that is no expression', /EUPL-1\.2/, 'the EUPL'],
    ['a day of another form', /^name: /m, 'releaseDate: 1-2-2026\nname: '],
    ['a day that does not exist', /^name: /m, 'releaseDate: 2026-02-30\nname: '],
    ['maintenance by a community without a contact', /type: none/, 'type: community'],
    ['maintenance by contract without a contractor', /type: none/, 'type: contract'],
    [
      'a contractor without a contract',
      /type: none/,
      'type: none\n  contractors: [{ name: X, until: 2027-01-01 }]',
    ],
    ['an organisation without a URI', /^name: /m, 'organisation: { name: X }\nname: '],
    ['a dependency without a name', /^name: /m, 'dependsOn: { open: [{ version: "1" }] }\nname: '],
    ['whether it is ready for languages left open', /localisationReady: true/, ''],
  ];

  it.each(cases)('refuse %s', (_name, what, by) => {
    const changed = GOOD.replace(what, by);
    expect(changed).not.toBe(GOOD);
    expect(publiccodeSchema.safeParse(parse(changed)).success).toBe(false);
  });

  it.each([
    [
      'maintenance by contract',
      /type: none/,
      'type: contract\n  contractors: [{ name: X, until: 2027-01-01 }]',
    ],
    ['an organisation', /^name: /m, 'organisation: { uri: "urn:x:y", name: X }\nname: '],
    ['a release', /^name: /m, 'softwareVersion: 1.0.0\nreleaseDate: 2027-02-01\nname: '],
    ['an alias', /id: http:\S+dcat#/, 'id: alias:gdpr'],
    ['two licences', /EUPL-1\.2/, 'EUPL-1.2 OR AGPL-3.0-or-later'],
    ['one platform as a word', /platforms:\n {2}- web/, 'platforms: web'],
  ])('allow %s', (_name, what, by) => {
    const changed = GOOD.replace(what, by);
    expect(changed).not.toBe(GOOD);
    expect(publiccodeSchema.safeParse(parse(changed)).error).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Config, findVersionProblem, loadConfig } from '../../src/data/config.ts';
import { indexOf } from '../support/dataSource.ts';
import { networkFile } from '../support/network.ts';

/** What is read when the server answers this. */
const answered = (text: string, status = 200) =>
  loadConfig(async () => ({ status, text }), './config.json');
const read = (value: unknown) => answered(JSON.stringify(value));

const GOOD: Required<Config> = {
  publisher: { name: 'Gemeente Voorbeeld', url: 'https://voorbeeld.nl/' },
  contact: 'kaart+fouten@voorbeeld.nl',
  accent: '0b6e75',
  view: 'kaart',
  version: '2018-11',
  pdok: false,
  accessibilityStatement: 'https://voorbeeld.nl/toegankelijkheid',
  privacyStatement: 'https://voorbeeld.nl/privacy',
};

describe('config.json', () => {
  it('is read as it stands', async () => {
    expect(await read(GOOD)).toEqual({ config: GOOD, problems: [] });
    expect(await read({})).toEqual({ config: {}, problems: [] });
  });

  it('may leave out a field, name its schema, and write a colour with # or in capitals', async () => {
    expect(await read({ $schema: './schema.json', accent: '#0B6E75' })).toEqual({
      config: { accent: '0b6e75' },
      problems: [],
    });
    expect(await read({ publisher: { name: 'NJi' } })).toEqual({
      config: { publisher: { name: 'NJi' } },
      problems: [],
    });
  });

  it.each([
    ['contact', 'geen adres', 'must be a mail address, not "geen adres". Left out.'],
    ['contact', 'a@b.nl?bcc=c@d.nl', 'must be a mail address'],
    ['contact', 'a@b.nl,c@d.nl', 'must be a mail address'],
    ['contact', `${'a'.repeat(300)}@b.nl`, 'must be a mail address'],
    ['accent', 'rood', 'must be a colour of six hexadecimal digits, such as 0b6e75, not "rood"'],
    ['accent', 123456, 'must be a colour'],
    ['view', 'matrix of zo', 'must be netwerk, kaart, lijst, matrix or tijdlijn'],
    ['version', '', 'must be the id of a version'],
    ['version', '../geheim', 'must be the id of a version'],
    ['pdok', 'ja', 'must be true or false, not "ja"'],
    ['privacyStatement', 'javascript:alert(1)', 'must be an address that begins with https://'],
    ['privacyStatement', 'data:text/html,<p>', 'must be an address'],
    ['accessibilityStatement', '/toegankelijkheid', 'must be an address'],
    ['publisher', 'NJi', 'must be an object with a name, and a url if there is one, not "NJi"'],
    ['publisher', { name: ' ' }, 'must be an object with a name'],
    ['kleur', '0b6e75', 'is not known here. Known are: publisher, contact, accent'],
    ['__proto__', { contact: 'a@b.nl' }, 'is not known here'],
  ])('leaves out a wrong %s (%j), says so, and keeps the rest', async (field, value, message) => {
    // Not by an object, in which __proto__ would be something else.
    const text = `{${JSON.stringify(field)}: ${JSON.stringify(value)}}`;
    const withRest = text.replace('{', '{"pdok": true, ');
    const { config, problems } = await answered(withRest);
    const own = problems.filter((problem) => problem.field === field);
    expect(own).toHaveLength(1);
    expect(own[0]?.message).toContain(message);
    expect(config).toEqual(field === 'pdok' ? {} : { pdok: true });
  });

  it('keeps the name of a publisher whose link is wrong', async () => {
    const { config, problems } = await read({ publisher: { name: 'NJi', url: 'nji.nl' } });
    expect(config).toEqual({ publisher: { name: 'NJi' } });
    expect(problems.map(({ field }) => field)).toEqual(['publisher.url']);
  });

  it.each(['{', '', 'null', '[]', '"tekst"', '{"view": "kaart",}'])(
    'that reads %j is left out as a whole, and that is told',
    async (text) => {
      const { config, problems } = await answered(text);
      expect(config).toEqual({});
      expect(problems.map(({ field }) => field)).toEqual(['config.json']);
    },
  );

  it('need not be there', async () => {
    const nothing = { config: {}, problems: [] };
    expect(await answered('{"view": "kaart"}', 404)).toEqual(nothing);
    expect(await answered('<!doctype html><title>Niet gevonden</title>')).toEqual(nothing);
    expect(await loadConfig(() => Promise.reject(new Error('offline')), '')).toEqual(nothing);
  });

  it('names a usual version that the data does not have', () => {
    const version = { id: '2017-11', title: 'November 2017', date: '2017-11-30' };
    const index = indexOf([networkFile({ version }), networkFile()]);
    expect(findVersionProblem({}, index)).toBeUndefined();
    expect(findVersionProblem({ version: '2017-11' }, index)).toBeUndefined();
    expect(findVersionProblem({ version: '2019-01' }, index)).toEqual({
      field: 'version',
      message: 'must be one of 2017-11, 2026-11, not "2019-01". Left out.',
    });
  });

  it('never breaks the app, whatever stands in it, and lets through only what it may hold', async () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(GOOD)), fc.webUrl());
    const field = fc.oneof(fc.constantFrom(...Object.keys(GOOD)), fc.string());
    const text = fc.oneof(
      fc.array(fc.tuple(field, value), { maxLength: 8 }).map(asJson),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { config, problems } = await answered(written);
        expectAllowed(config);
        expect(problems.every(({ message }) => message.length > 10)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

const asJson = (fields: readonly (readonly [string, unknown])[]): string =>
  `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;

const LINK = /^https?:\/\/\S+$/;
const ALLOWED: { readonly [Field in keyof Config]-?: (value: unknown) => boolean } = {
  publisher: (value) => {
    const { name, url = 'https://x/' } = value as { name: unknown; url?: unknown };
    return typeof name === 'string' && name.trim() !== '' && LINK.test(String(url));
  },
  contact: (value) => /^[^\s@?&]+@[^\s@?&]+$/.test(String(value)),
  accent: (value) => /^[\da-f]{6}$/.test(String(value)),
  view: (value) => ['netwerk', 'kaart', 'lijst', 'matrix'].includes(String(value)),
  version: (value) => /^[\w-]+$/.test(String(value)),
  pdok: (value) => typeof value === 'boolean',
  accessibilityStatement: (value) => LINK.test(String(value)),
  privacyStatement: (value) => LINK.test(String(value)),
};

function expectAllowed(config: Config): void {
  for (const [field, value] of Object.entries(config)) {
    expect(Object.hasOwn(ALLOWED, field), field).toBe(true);
    expect(ALLOWED[field as keyof Config](value), `${field}: ${JSON.stringify(value)}`).toBe(true);
  }
}

/** publiccode.yml keeps to its standard, and says what the rest of the project says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { newestRelease, readChangelog } from './changelog.ts';
import { publiccodeSchema } from './publiccodeRules.ts';

const FILE = 'publiccode.yml';
const read = (path: string) => readFileSync(path, 'utf8');
const project = JSON.parse(read('package.json'));
const publiccode = publiccodeSchema.parse(parse(read(FILE)));

describe('publiccode.yml', () => {
  it('is YAML 1.2 in UTF-8, without a warning or a key twice', () => {
    const bytes = readFileSync(FILE);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { errors, warnings } = parseDocument(text, { version: '1.2', uniqueKeys: true });
    expect([...errors, ...warnings]).toEqual([]);
  });

  it('has the licence of the project', () => {
    expect(publiccode.legal.license).toBe(project.license);
    expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });

  it('has the version and the day of the newest release, and neither before there is one', () => {
    const { version, date } = newestRelease(readChangelog()) ?? {};
    expect(publiccode.softwareVersion).toBe(version);
    expect(publiccode.releaseDate).toBe(date);
  });

  it('has the languages of the interface, and a description in each', () => {
    const catalogues = readdirSync('src/i18n').filter((name) => /^\w\w\.ts$/.test(name));
    const languages = [nl.language, en.language].sort();
    expect(catalogues.sort()).toEqual(languages.map((language) => `${language}.ts`));
    expect([...publiccode.localisation.availableLanguages].sort()).toEqual(languages);
    expect(Object.keys(publiccode.description).sort()).toEqual(languages);
    expect(publiccode.localisation.localisationReady).toBe(true);
  });

  it('has the name that the interface has, in each language', () => {
    expect(publiccode.name).toBe(`${nl.title} ${nl.titleYears}`);
    expect(publiccode.description.nl?.localisedName).toBe(publiccode.name);
    const { title } = JSON.parse(read('data/catalogus.json'));
    expect(publiccode.description.en?.localisedName).toBe(title.en);
  });

  it('tells as much in one language as in another', () => {
    const [one, other] = Object.values(publiccode.description);
    expect(one?.features?.length).toBe(other?.features?.length);
    expect(one?.features?.length).toBeGreaterThanOrEqual(5);
    expect(one?.features?.length).toBeLessThanOrEqual(20);
  });

  it('shows pictures that are there', () => {
    const shown = Object.values(publiccode.description).flatMap(({ screenshots }) => screenshots);
    expect(shown.length).toBeGreaterThan(0);
    for (const path of [publiccode.logo, ...shown]) {
      expect(existsSync(path ?? ''), path).toBe(true);
    }
  });

  it('says to write only what the downloads are written in', () => {
    const files = readdirSync('scripts/lib/openData').map((name) => `scripts/lib/openData/${name}`);
    const code = [...files, 'src/export/graphml.ts', 'src/export/gexf.ts'].map(read).join('\n');
    const { $schema = '' } = z.toJSONSchema(z.string());
    const written = `${code} ${$schema}`;
    const { supports = [] } = publiccode;
    expect(supports.filter(({ id }) => !written.includes(id))).toEqual([]);
  });

  it('has the address of the repository, or one that cannot exist', () => {
    const { repository } = project;
    const known = typeof repository === 'string' ? repository : repository?.url;
    if (known === undefined) expect(new URL(publiccode.url).hostname).toMatch(/\.invalid$/);
    else expect(publiccode.url).toBe(known.replace(/^git\+/, ''));
  });

  it('names no person, no organisation and nothing to install that is no fact', () => {
    expect(publiccode.maintenance).toEqual({ type: 'none' });
    for (const key of ['organisation', 'usedBy', 'fundedBy', 'dependsOn']) {
      expect(publiccode).not.toHaveProperty(key);
    }
  });
});

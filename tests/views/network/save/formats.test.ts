import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOPHON } from '../../../../src/views/network/save/colophon.ts';
import { dataBlob, fileNameOf, TABLES } from '../../../../src/views/network/save/formats.ts';
import { smallNetwork } from '../../../support/lensScene.ts';

describe('COLOPHON', () => {
  it('is that of the files that the build makes', () => {
    const catalogue = JSON.parse(readFileSync('data/catalogus.json', 'utf8'));
    expect(COLOPHON.title).toBe(catalogue.title.nl);
    expect(COLOPHON.published?.by).toBe(catalogue.publisher);
    expect(COLOPHON.published?.licence).toEqual({
      name: catalogue.licence.name,
      url: catalogue.licence.url,
    });
  });
});

describe('fileNameOf', () => {
  const choice = { lens: 'alles', filtered: true };
  it.each([
    ['svg', choice, 'kaart-alles.svg'],
    ['png', { ...choice, filtered: false }, 'kaart-alles.png'],
    ['gexf', choice, 'kaart-keuze.gexf'],
    ['csv-nodes', choice, 'kaart-keuze-onderdelen.csv'],
    ['csv-lines', { ...choice, filtered: false }, 'kaart-relaties.csv'],
  ] as const)('of %s with %o is %s', (format, part, name) => {
    expect(fileNameOf(format, { fileStem: 'kaart' }, part)).toBe(name);
  });
});

describe('dataBlob', () => {
  const origin = { isOwnFile: false, title: '' };
  it.each(TABLES)('holds as %s only what was chosen', async (format) => {
    const excerpt = { ids: new Set(['org-a', 'org-b']), words: 'Filters: iets.' };
    const text = await dataBlob(format, smallNetwork, excerpt, origin, 'herkomst').text();
    expect(text).toContain('org-a');
    expect(text).not.toContain('org-d');
    expect(text).not.toContain('pilot-c');
  });
});

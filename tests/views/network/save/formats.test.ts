import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOPHON } from '../../../../src/views/network/save/colophon.ts';
import { dataBlob, fileNameOf, TABLES } from '../../../../src/views/network/save/formats.ts';
import { smallNetwork } from '../../../support/lensScene.ts';

describe('COLOPHON', () => {
  it('is that of the files that the build makes', () => {
    const catalogue = JSON.parse(readFileSync('data/catalogus.json', 'utf8'));
    expect(COLOPHON.title).toBe(catalogue.title.nl);
    expect(COLOPHON.publisher).toBe(catalogue.publisher);
    expect(COLOPHON.licence).toEqual({
      name: catalogue.licence.name,
      url: catalogue.licence.url,
    });
  });
});

describe('fileNameOf', () => {
  const choice = { lens: 'alles', filtered: true };
  it.each([
    ['svg', '2026-11', choice, 'netwerkkaart-16-27-2026-11-alles.svg'],
    ['png', '2026-11', { ...choice, filtered: false }, 'netwerkkaart-16-27-2026-11-alles.png'],
    ['gexf', '2026-11', choice, 'netwerkkaart-16-27-2026-11-keuze.gexf'],
    ['csv-nodes', '2026-11', choice, 'netwerkkaart-16-27-2026-11-keuze-onderdelen.csv'],
    ['csv-lines', '../x y', { ...choice, filtered: false }, 'netwerkkaart-16-27--x-y-relaties.csv'],
  ] as const)('of %s of %s with %o is %s', (format, version, part, name) => {
    expect(fileNameOf(format, version, part)).toBe(name);
  });
});

describe('dataBlob', () => {
  it.each(TABLES)('holds as %s only what was chosen', async (format) => {
    const excerpt = { ids: new Set(['org-a', 'org-b']), words: 'Filters: iets.' };
    const text = await dataBlob(format, smallNetwork, excerpt, 'herkomst').text();
    expect(text).toContain('org-a');
    expect(text).not.toContain('org-d');
    expect(text).not.toContain('pilot-c');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/tables/csv.ts';
import { buildNetwork } from '../../src/domain/network.ts';
import { linesCsv, nodesCsv } from '../../src/export/excerptCsv.ts';
import { smallNetworkFile } from '../fixtures/smallVersion.ts';
import { hostileText } from '../support/hostileText.ts';
import { realNetwork } from '../support/realNetwork.ts';

const ORIGIN = 'Netwerkkaart, versie 2018-11';
const network = () => buildNetwork(smallNetworkFile());
const all = { ids: new Set(network().entities.keys()), words: '' };

/** The rows under the headings, each as an object. */
function rowsOf(csv: string): Record<string, string>[] {
  const { table, problems } = readCsv('blad', csv);
  expect(problems).toEqual([]);
  const [head, ...rows] = (table?.rows ?? []).filter(({ cells }) => cells.join('') !== '');
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, at) => [head?.cells[at] ?? '', cell])),
  );
}

describe('nodesCsv', () => {
  it('has a row for each entity of the excerpt, with where it comes from', () => {
    const ids = new Set(['pilot-toekomst', 'org-kennis', 'bestaat-niet']);
    const rows = rowsOf(nodesCsv(network(), { ids, words: '' }, ORIGIN));
    expect(rows.map(({ Id }) => Id)).toEqual(['org-kennis', 'pilot-toekomst']);
    expect(rows.map(({ Herkomst }) => Herkomst)).toEqual([ORIGIN, ORIGIN]);
  });

  it('gives every fact of the real data a Dutch heading', () => {
    const ids = new Set(realNetwork.entities.keys());
    const [head = ''] = nodesCsv(realNetwork, { ids, words: '' }, ORIGIN).split('\r\n');
    expect(head).not.toMatch(/\b(period|start|end|scope|leads|sources|checkedOn|kind|date)\b/);
  });

  it('names kinds in words', () => {
    const ids = new Set(realNetwork.entities.keys());
    const kinds = new Set(
      rowsOf(nodesCsv(realNetwork, { ids, words: '' }, ORIGIN)).map((row) => row.Soort),
    );
    expect([...kinds]).toEqual(realNetwork.file.vocabularies.kinds.map(({ label }) => label.nl));
  });

  it('makes a formula harmless', () => {
    const file = smallNetworkFile();
    const [organisation] = file.organisations;
    if (organisation) organisation.name = '=1+1';
    expect(nodesCsv(buildNetwork(file), all, ORIGIN)).toContain("org-kennis,'=1+1,");
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const file = smallNetworkFile();
        const [organisation] = file.organisations;
        if (organisation) organisation.name = name;
        const csv = nodesCsv(buildNetwork(file), all, ORIGIN);
        fc.pre(!name.includes('\0'));
        expect(rowsOf(csv).find(({ Id }) => Id === 'org-kennis')?.Naam).toBe(name);
      }),
      { numRuns: 100 },
    );
  });
});

describe('linesCsv', () => {
  it('has a row for each relation within the excerpt, with the names of both ends', () => {
    const rows = rowsOf(linesCsv(network(), all, ORIGIN));
    expect(rows.map(({ Id }) => Id)).toEqual(network().file.relations.map(({ id }) => id));
    const [relation] = network().file.relations;
    expect(rows[0]).toMatchObject({
      Van: network().entities.get(relation?.from ?? '')?.record.name,
      'Id naar': relation?.to,
      Herkomst: ORIGIN,
    });
  });

  it('leaves out a relation with an end outside the excerpt', () => {
    const [relation] = network().file.relations;
    const ids = new Set([relation?.from ?? '']);
    expect(rowsOf(linesCsv(network(), { ids, words: '' }, ORIGIN))).toEqual([]);
  });
});

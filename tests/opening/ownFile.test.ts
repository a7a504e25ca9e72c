import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkProblem } from '../../src/data/shape.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import { buildNetwork, linksOf } from '../../src/domain/network.ts';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { DESKTOP_FRAME } from '../../src/layout/frame.ts';
import { noticeText } from '../../src/opening/notices.ts';
import { readOwnFile } from '../../src/opening/ownFile.ts';
import { smallNetworkFile } from '../fixtures/smallVersion.ts';
import { runToEnd } from '../support/runToEnd.ts';

const INFO = { name: 'mijn.json', address: 'https://example.org/mijn.json', date: '2026-11-22' };

const readText = (text: string) => runToEnd(readOwnFile(text, INFO, nlOwnFile.words));
const read = (value: unknown) => readText(JSON.stringify(value));

function opened(value: unknown) {
  const result = read(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const { network } = result.value;
  const notices = result.value.notices.map((notice) => noticeText(notice, nlOwnFile));
  return { network, notices, layout: network.layouts.alles, graph: buildNetwork(network) };
}

const node = (id: unknown, type?: string) => ({ id, type, label: `Naam ${id}` });
const link = (source: unknown, target: unknown, type?: string) => ({ source, target, type });

describe('an own file', () => {
  it('becomes a network of its nodes and links, with the file as source of everything', () => {
    const { network, graph, layout, notices } = opened({
      nodes: [node('a', 'pilot'), node('b', 'Organisatie'), node('c', 'stad')],
      links: [link('a', 'b', 'kent'), link('b', 'c', 'ligt in')],
    });
    expect(notices).toEqual([]);
    expect(layout).toBeUndefined();
    expect([...graph.entities.values()].map(({ id, kind }) => [id, kind]).sort()).toEqual([
      ['a', 'pilot'],
      ['b', 'organisation'],
      ['c', 'programme'],
    ]);
    expect(
      linksOf(graph, 'b').map(({ other, kind, outgoing }) => [other.id, kind.label.nl, outgoing]),
    ).toEqual([
      ['a', 'kent', false],
      ['c', 'ligt in', true],
    ]);
    expect(network.sources.map(({ title }) => title)).toEqual(['Eigen bestand mijn.json']);
    expect(network.vocabularies.kinds.map(({ label }) => label.nl)).toEqual([
      'Organisatie',
      'stad',
      'pilot',
    ]);
    // The schema of a version says so too, but for words that may not be missing in ours.
    expect(
      networkProblem({ ...network, version: smallNetworkFile().version }, 'mijn.json'),
    ).toBeUndefined();
  });

  it('is read in pieces, so that the page goes on answering', () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => node(i));
    const links = nodes.map(({ id }) => link(id, 0));
    const pauses = [...readOwnFile(JSON.stringify({ nodes, links }), INFO, nlOwnFile.words)];
    expect(pauses.length).toBeGreaterThan(10);
  });

  it.each([1e6, 1, 1e200, 1e-200])('keeps the positions that it gives, up to %d', (far) => {
    const nodes = [
      { ...node('a'), x: 0, y: 0 },
      { ...node('b'), x: far, y: far / 2 },
      { ...node('c'), x: far / 2, y: 0 },
    ];
    const { layout } = opened({ nodes, links: [link('a', 'b')] });
    const [a, b, c] = ['a', 'b', 'c'].map((id) => layout?.nodes[id] ?? [Number.NaN, Number.NaN]);
    expect((c?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo(((b?.[0] ?? 0) - (a?.[0] ?? 0)) / 2);
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeGreaterThan(100);
    // All of it fits in the picture of a small window without becoming dots.
    expect(layout?.width).toBeLessThan(0.7 * DESKTOP_FRAME.width);
    expect(layout?.height).toBeLessThan(0.7 * DESKTOP_FRAME.height);
    expect(layout?.width).toBeGreaterThan(b?.[0] ?? Infinity);
    expect(Math.min(a?.[0] ?? -1, a?.[1] ?? -1)).toBeGreaterThan(0);
  });

  it.each([
    ['one has none', [{ id: 'a', x: 1, y: 2 }, { id: 'b' }]],
    [
      'they fall together',
      [
        { id: 'a', x: 1, y: 2 },
        { id: 'b', x: 1, y: 2 },
      ],
    ],
    [
      'they stand nearer than numbers can tell',
      [
        { id: 'a', x: 0, y: 0 },
        { id: 'b', x: Number.MIN_VALUE, y: 0 },
      ],
    ],
    [
      'they stand further apart than numbers can tell',
      [
        { id: 'a', x: -Number.MAX_VALUE, y: 0 },
        { id: 'b', x: Number.MAX_VALUE, y: 0 },
      ],
    ],
  ])('does not use its positions when %s, and says so', (_, nodes) => {
    const { layout, notices } = opened({ nodes, links: [] });
    expect(layout).toBeUndefined();
    expect(notices).toEqual([expect.stringContaining('x en y')]);
  });

  it('counts what it skips, and says where the first stands', () => {
    const { notices, graph } = opened({
      nodes: [node('a'), node('b'), {}, node('a'), null, node('')],
      links: [link('a', 'b'), link('a', 'weg'), link('b', 'b'), { source: 'a' }, 7],
    });
    expect([...graph.entities.keys()]).toEqual(['a', 'b']);
    expect(graph.file.relations).toHaveLength(1);
    expect(notices).toEqual([
      expect.stringMatching(/3 knopen .*nodes 3 › id/),
      expect.stringMatching(/1 knoop .*nodes 4\./),
      expect.stringMatching(/1 verbinding naar een knoop die er niet is.*links 2 › target/),
      expect.stringMatching(/1 verbinding van een knoop naar zichzelf.*links 3/),
      expect.stringMatching(/2 verbindingen .*links 4 › target/),
    ]);
  });

  it('draws at most seven types, and names those that stand together', () => {
    const types = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'thema'];
    const { network, notices, graph } = opened({
      nodes: types.flatMap((type, i) =>
        Array.from({ length: 20 - i }, (_, n) => node(`${type}${n}`, type)),
      ),
      links: [],
    });
    expect(network.vocabularies.kinds.map(({ label }) => label.nl)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'thema',
      'e',
      'overig',
    ]);
    expect(notices).toEqual([expect.stringContaining('f, g, h')]);
    expect(graph.entities.size).toBe(types.length * 20 - 36);
  });

  it('gives its most frequent types of link a line of their own', () => {
    const { network } = opened({
      nodes: [node('a'), node('b')],
      links: ['p', 'p', 'p', 'q', 'q', 'r', 's'].map((type) => link('a', 'b', type)),
    });
    const { relationFamilies, relationKinds } = network.vocabularies;
    expect(relationFamilies.map(({ label, pattern }) => [label.nl, pattern])).toEqual([
      ['p', 'solid'],
      ['q', 'dashed'],
      ['overig', 'dotted'],
    ]);
    expect(relationKinds.map(({ label, family }) => [label.nl, family])).toEqual([
      ['p', 'lijn-1'],
      ['q', 'lijn-2'],
      ['r', 'lijn-3'],
      ['s', 'lijn-3'],
    ]);
  });

  it.each([
    [200, 200, 0],
    [201, 200, 2],
    [5000, 200, 4801],
  ])(
    'that has %d types of link offers %d kinds, and tells which stand together',
    (types, kinds, together) => {
      const frequent = Array.from({ length: types }, (_, i) => `soort ${i}`);
      const { network, notices, graph } = opened({
        nodes: [node('a'), node('b')],
        links: [...frequent.slice(0, 100), ...frequent].map((type) => link('a', 'b', type)),
      });
      const { relationKinds } = network.vocabularies;
      expect(relationKinds).toHaveLength(kinds);
      expect(relationKinds[0]?.label.nl).toBe('soort 0');
      const other = relationKinds.find(({ label }) => label.nl === 'overig');
      expect(network.relations.filter(({ kind }) => kind === other?.id)).toHaveLength(together);
      expect(linksOf(graph, 'a')).toHaveLength(types + 100);
      expect(notices).toEqual(
        together === 0
          ? []
          : [expect.stringMatching(/meer dan 200 soorten verbindingen.*soort 199, /)],
      );
    },
  );

  it('that calls one of very many types “overig” has only one of them', () => {
    const types = ['overig', 'overig', ...Array.from({ length: 300 }, (_, i) => `soort ${i}`)];
    const { network } = opened({
      nodes: [node('a'), node('b')],
      links: types.map((type) => link('a', 'b', type)),
    });
    const names = network.vocabularies.relationKinds.map(({ label }) => label.nl);
    expect(names.filter((name) => name === 'overig')).toHaveLength(1);
    expect(names).toHaveLength(199);
  });

  it('may name its nodes by anything: numbers, words of the language, with spaces and commas', () => {
    const ids = [1, '__proto__', 'constructor', 'a b', 'a,b', 'a', 'toString', 'knoop-2'];
    const { graph, notices } = opened({
      nodes: ids.map((id) => node(id)),
      links: ids.slice(1).map((id) => link(id, 'a')),
    });
    expect(notices).toHaveLength(1); // a with itself
    expect(graph.entities.size).toBe(ids.length);
    for (const id of graph.entities.keys()) {
      expect(id).not.toMatch(/[\s,]/);
      expect(id in Object.prototype).toBe(false);
    }
    expect(linksOf(graph, 'a')).toHaveLength(ids.length - 2);
  });

  it('may be a version of this map', () => {
    expect(opened(smallNetworkFile()).network.version).toEqual(smallNetworkFile().version);
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['what was cut off', '{"nodes": [{"id": "a"', 'not-json'],
    ['a page', '<!doctype html>', 'not-json'],
    ['a list', '[]', 'wrong-shape'],
    ['nothing at all', 'null', 'wrong-shape'],
    ['no links', '{"nodes": []}', 'wrong-shape'],
    ['nodes that are no list', '{"nodes": {}, "links": []}', 'wrong-shape'],
    ['no nodes', '{"nodes": [], "links": []}', 'no-nodes'],
    ['nodes without id', '{"nodes": [{}], "links": []}', 'no-nodes'],
    ['a version from the future', `{"schemaVersion": ${SCHEMA_VERSION + 1}}`, 'from-future'],
    ['half a version', `{"schemaVersion": ${SCHEMA_VERSION}}`, 'wrong-shape'],
  ])('that holds %s is refused with the reason', (_, text, kind) => {
    expect(readText(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  const HOSTILE = [
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '',
    ' ',
    '\u0000',
    '\ud800',
    'a',
    'b',
    'pilot',
  ];
  const id = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.integer(), fc.jsonValue());
  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue());
  const some = (keys: Record<string, fc.Arbitrary<unknown>>) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.record(keys, { requiredKeys: [] }) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
  const files = fc.record(
    {
      nodes: fc.array(some({ id, type: text, label: text, x: fc.jsonValue(), y: fc.double() })),
      links: fc.array(some({ source: id, target: id, type: text })),
    },
    { requiredKeys: ['nodes', 'links'] },
  );

  it('of any content gives a whole network or a reason, and says of everything that it is used or skipped', () => {
    fc.assert(
      fc.property(files, (file) => {
        const result = read(file);
        if (!result.ok) {
          expect(result.problem.kind).toBe('no-nodes');
          return;
        }
        const { network, notices } = result.value;
        const graph = buildNetwork(network);
        const related = [...graph.links.values()].reduce((sum, links) => sum + links.length, 0);
        // No relation is lost on the way.
        expect(related).toBe(2 * network.relations.length);
        const skipped = notices.flatMap(
          (notice) => /^Overgeslagen: (\d+)/.exec(noticeText(notice, nlOwnFile))?.[1] ?? [],
        );
        const used = graph.entities.size + network.relations.length;
        expect(used + skipped.reduce((sum, count) => sum + Number(count), 0)).toBe(
          file.nodes.length + file.links.length,
        );
        for (const { record } of graph.entities.values()) {
          expect(record.name.length).toBeGreaterThan(0);
          expect(record.name.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('of any text never throws', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      files.chain((file) => {
        const whole = JSON.stringify(file);
        return fc.nat(whole.length).map((end) => whole.slice(0, end));
      }),
    );
    fc.assert(
      fc.property(texts, (any) => {
        const result = readText(any);
        if (!result.ok) expect(result.problem).toHaveProperty('kind');
      }),
      { numRuns: 1500 },
    );
  });
});

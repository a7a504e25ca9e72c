import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { litPath, type Path, shortestPaths } from '../../../src/domain/explore/paths.ts';
import type { EntityId, Network } from '../../../src/domain/network.ts';
import { pairKey } from '../../../src/domain/pairKey.ts';
import { network, organisation, pilot, relation } from '../../support/network.ts';
import { randomNetwork } from '../../support/randomNetwork.ts';

const stopsOf = ({ from, steps }: Path): EntityId[] => [from, ...steps.map(({ to }) => to)];

// a – b – d and a – c – d; a – hub – d too, with e at nothing.
const diamond = network({
  organisations: ['org-a', 'org-b', 'org-c', 'org-d', 'org-e', 'org-hub'].map((id) =>
    organisation(id),
  ),
  pilots: [pilot('pilot-a')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-b', 'org-a', 'ondersteunt'),
    relation('org-d', 'org-b', 'verwijst-naar'),
    relation('org-a', 'org-c', 'verwijst-naar'),
    relation('org-c', 'org-d'),
    relation('org-a', 'org-hub'),
    relation('org-d', 'org-hub'),
    relation('org-d', 'pilot-a', 'ondersteunt'),
    relation('org-d', 'org-d', 'verwijst-naar'),
  ],
});
const stops = (...args: Parameters<typeof shortestPaths>) =>
  shortestPaths(...args).paths.map(stopsOf);

describe('shortestPaths', () => {
  it('are all of them, over relations in both directions', () => {
    const { length, total, nodes, lines } = shortestPaths(diamond, 'org-a', 'org-d');
    expect([length, total]).toEqual([2, 3]);
    expect(stops(diamond, 'org-a', 'org-d')).toEqual([
      ['org-a', 'org-b', 'org-d'],
      ['org-a', 'org-c', 'org-d'],
      ['org-a', 'org-hub', 'org-d'],
    ]);
    expect([...nodes].sort()).toEqual(['org-a', 'org-b', 'org-c', 'org-d', 'org-hub']);
    expect(lines.size).toBe(6);
  });

  it('may be as long as a network is large', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `org-${at}`);
    const chain = network({
      organisations: ids.map((id) => organisation(id)),
      relations: ids.slice(1).map((id, at) => relation(`org-${at}`, id)),
    });
    expect(stops(chain, 'org-0', 'org-19999')).toEqual([ids]);
  });

  it('bundle what joins the same two, each seen from where the path comes', () => {
    const [first] = shortestPaths(diamond, 'org-a', 'org-d').paths;
    const links = first?.steps.map((step) =>
      step.links.map(({ kind, outgoing }) => `${kind.id} ${outgoing}`),
    );
    expect(links).toEqual([['partner-van true', 'ondersteunt false'], ['verwijst-naar false']]);
  });

  it('count only the kinds of relation that are asked for', () => {
    const counts = (kind: string) => kind !== 'verwijst-naar';
    expect(stops(diamond, 'org-a', 'org-d', { counts })).toEqual([['org-a', 'org-hub', 'org-d']]);
    expect(shortestPaths(diamond, 'org-a', 'pilot-a', { counts: () => false }).total).toBe(0);
  });

  it('lead around what is avoided, and may begin or end there', () => {
    const avoid = new Set(['org-hub', 'org-c', 'org-a']);
    expect(stops(diamond, 'org-a', 'org-d', { avoid })).toEqual([['org-a', 'org-b', 'org-d']]);
    expect(stops(diamond, 'org-hub', 'org-a', { avoid })).toEqual([['org-hub', 'org-a']]);
  });

  it('name how many there are when not all are written, and light them all', () => {
    const found = shortestPaths(diamond, 'org-a', 'org-d', { limit: 1 });
    expect([found.paths.length, found.total, found.nodes.size]).toEqual([1, 3, 5]);
  });

  it.each([
    ['nothing joins them', 'org-a', 'org-e', undefined, 0],
    ['the first does not exist', 'org-x', 'org-a', undefined, 0],
    ['the second does not exist', 'org-a', 'org-x', undefined, 0],
    ['both are the same', 'org-a', 'org-a', 0, 1],
    ['they are neighbours', 'org-a', 'org-b', 1, 1],
  ])('when %s: %s to %s', (_, from, to, length, total) => {
    const found = shortestPaths(diamond, from, to);
    expect([found.length, found.total, found.paths.length]).toEqual([length, total, total]);
  });

  it('are as many as a grid has, without writing them all', () => {
    const size = 12;
    const id = (x: number, y: number) => `o-${x}-${y}`;
    const cells = Array.from({ length: size * size }, (_, at) => [
      at % size,
      Math.floor(at / size),
    ]);
    const grid = network({
      organisations: cells.map(([x = 0, y = 0]) => organisation(id(x, y))),
      relations: cells.flatMap(([x = 0, y = 0]) => [
        relation(id(x, y), id(x + 1, y)),
        relation(id(x, y), id(x, y + 1)),
      ]),
    });
    const found = shortestPaths(grid, id(0, 0), id(size - 1, size - 1), { limit: 5 });
    // 22 over 11.
    expect([found.length, found.total, found.paths.length]).toEqual([22, 705_432, 5]);
  });

  it('are exactly those that trying every way finds', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.constantFrom(undefined, 'o1'), (any, avoided) => {
        const ends = ['o0', `o${any.entities.size - 1}`] as const;
        const avoid = new Set(avoided === undefined || ends.includes(avoided) ? [] : [avoided]);
        const counts = (kind: string) => kind !== 'ondersteunt';
        const expected = everyShortest(any, ...ends, counts, avoid);
        const found = shortestPaths(any, ...ends, { counts, avoid });
        const words = (path: readonly EntityId[]) => path.join(' ');
        expect(found.paths.map((path) => words(stopsOf(path))).sort()).toEqual(
          expected.map(words).sort(),
        );
        expect(found.total).toBe(expected.length);
        expect(found.nodes).toEqual(new Set(expected.flat()));
        expect(found.lines).toEqual(
          new Set(
            expected.flatMap((path) => path.slice(1).map((to, at) => pairKey(path[at] ?? '', to))),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** Walks every way that meets nothing twice, and keeps the shortest. */
function everyShortest(
  { links }: Network,
  from: EntityId,
  to: EntityId,
  counts: (kind: string) => boolean,
  avoid: ReadonlySet<EntityId>,
): EntityId[][] {
  const ways: EntityId[][] = [];
  const walk = (way: EntityId[]) => {
    const at = way.at(-1) ?? from;
    if (at === to) return void ways.push(way);
    const next = (links.get(at) ?? []).filter(({ kind }) => counts(kind.id));
    for (const id of new Set(next.map(({ other }) => other.id))) {
      if (!way.includes(id) && !avoid.has(id)) walk([...way, id]);
    }
  };
  walk([from]);
  const shortest = Math.min(...ways.map((way) => way.length));
  return ways.filter((way) => way.length === shortest);
}

describe('litPath', () => {
  it('is the stops and what lies between them', () => {
    const [, second] = shortestPaths(diamond, 'org-a', 'org-d').paths;
    expect(second && litPath(second)).toEqual({
      nodes: new Set(['org-a', 'org-c', 'org-d']),
      lines: new Set(['org-a org-c', 'org-c org-d']),
    });
  });
});

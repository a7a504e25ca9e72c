import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedParts, cutPoints, looseWithout } from '../../../src/domain/insight/cutPoints.ts';
import { neighboursOf, smallGraphs } from '../../support/smallGraphs.ts';

describe('cutPoints', () => {
  it.each([
    ['nothing', neighboursOf(0, []), []],
    ['a pair', neighboursOf(2, [[0, 1]]), []],
    [
      'a ring',
      neighboursOf(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
      [],
    ],
    [
      'a star',
      neighboursOf(4, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
      [{ node: 0, loose: 2 }],
    ],
    [
      'a chain',
      neighboursOf(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
      [
        { node: 1, loose: 1 },
        { node: 2, loose: 2 },
        { node: 3, loose: 1 },
      ],
    ],
  ])('of %s', (_, neighbours, expected) => {
    expect(cutPoints(neighbours)).toEqual(expected);
  });

  it('are the nodes without which there are more parts, and hold what comes loose', () => {
    fc.assert(
      fc.property(smallGraphs(12), (neighbours) => {
        const before = connectedParts(neighbours).length;
        const tried = neighbours.flatMap((near, node) => {
          // A node alone is a part of its own: without it there is one part less.
          const gone = near.length === 0 ? 1 : 0;
          if (connectedParts(neighbours, node).length <= before - gone) return [];
          return [{ node, loose: looseWithout(neighbours, node).length }];
        });
        expect(cutPoints(neighbours)).toEqual(tried);
      }),
    );
  });

  it('walks a chain of any length', () => {
    const size = 50_000;
    const pairs = Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const);
    expect(cutPoints(neighboursOf(size, pairs))).toHaveLength(size - 2);
  });
});

describe('connectedParts', () => {
  it('come with the largest first, then by their first node', () => {
    const pairs = [
      [5, 0],
      [1, 2],
      [2, 3],
    ] as const;
    expect(connectedParts(neighboursOf(6, pairs))).toEqual([[1, 2, 3], [0, 5], [4]]);
    expect(connectedParts(neighboursOf(6, pairs), 2)).toEqual([[0, 5], [1], [3], [4]]);
  });
});

describe('looseWithout', () => {
  it('leaves out what never hung on it', () => {
    const neighbours = neighboursOf(7, [
      [0, 1],
      [0, 2],
      [2, 3],
      [5, 6],
    ]);
    expect(looseWithout(neighbours, 0)).toEqual([1]);
    expect(looseWithout(neighbours, 4)).toEqual([]);
  });
});

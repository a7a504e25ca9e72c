import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/bench/generate.ts';
import { sha256 } from '../../scripts/lib/folder/sha256.ts';

describe('the generated network', () => {
  it.each([
    [150, 16, '8ab24633ac5657f3fdf74370c353f804639e8fcd23458149dca46c74d08aac1c'],
    [500, 3, 'badd191b80db24cde72076c3240d8137d6fa8f15f8912d07b2a0d2ebcfd7043a'],
  ])(
    'of %i nodes and seed %i is the same for ever, so that figures compare',
    (size, seed, hash) => {
      expect(sha256(JSON.stringify(generate(size, seed)))).toBe(hash);
    },
  );

  it.each([60, 61, 150, 777, 2000])(
    'of %i nodes has that many, and lines between them only',
    (size) => {
      const { nodes, links } = generate(size);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size).toBe(size);
      expect(links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual(
        [],
      );
      const pairs = links.map(({ source, target }) => [source, target].sort().join());
      expect(new Set(pairs).size).toBe(links.length);
      expect(links.length / size).toBeGreaterThanOrEqual(2);
    },
  );

  it('leaves nobody without a line', () => {
    const { nodes, links } = generate(500);
    const joined = new Set(links.flatMap(({ source, target }) => [source, target]));
    expect(nodes.filter(({ id }) => !joined.has(id))).toEqual([]);
  });
});

/** The drawings that the build made: a journey only sees the places that it looks at. */
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import { buildNetwork } from '../../src/domain/network.ts';
import { nodeRadius } from '../../src/drawing/nodeRadius.ts';
import { builtFile, builtIndex } from './support/built.ts';

describe.each(builtIndex.versions.map(({ id }) => id))('version %s', (version) => {
  const file = builtFile(version);
  const network = buildNetwork(file);

  it.each(LENSES)('has a drawing of lens $id in which everything stands', (lens) => {
    const layout = file.layouts[lens.id] ?? { width: 0, height: 0, nodes: {}, folded: [] };
    const { entities, degrees } = lensGraph(network, lens);
    expect(entities.length).toBeGreaterThan(0);
    // Without a line there is no place, but in a ring.
    const expected = entities
      .filter(({ id }) => lens.arrangement === 'rings' || (degrees.get(id) ?? 0) > 0)
      .map(({ id }) => id);
    expect([...Object.keys(layout.nodes), ...layout.folded].sort()).toEqual(expected.sort());

    const outside = Object.entries(layout.nodes).filter(([id, [x, y]]) => {
      const radius = nodeRadius(degrees.get(id) ?? 0);
      const isInside = (at: number, length: number) => at >= radius && at <= length - radius;
      return !isInside(x, layout.width) || !isInside(y, layout.height);
    });
    expect(outside).toEqual([]);
  });
});

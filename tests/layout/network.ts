import type { LayoutInput } from '../../src/layout/layoutLens.ts';
import { seededRandom } from '../../src/layout/random.ts';

export type Network = Pick<LayoutInput, 'nodes' | 'links'>;

export const FRAME = { width: 1024, height: 656 };

/** Clusters around a hub, with some lines between the clusters: shaped like the real network. */
export function clusteredNetwork(clusters: number, size: number, seed = 1): Network {
  const random = seededRandom(seed);
  const nodes: LayoutInput['nodes'][number][] = [];
  const links: LayoutInput['links'][number][] = [];
  const pick = (count: number): number => Math.floor(random() * count);
  for (let c = 0; c < clusters; c++) {
    for (let i = 0; i < size; i++) {
      nodes.push({ id: `c${c}-n${i}`, name: i === 0 ? `Programma nummer ${c}` : `Deelnemer ${i}` });
      if (i === 0) continue;
      links.push({ from: `c${c}-n${i}`, to: `c${c}-n0`, weight: 1 });
      if (random() < 0.4) links.push({ from: `c${c}-n${i}`, to: `c${c}-n${pick(i)}`, weight: 0.4 });
    }
  }
  for (let k = 0; k < 2 * clusters; k++) {
    const from = `c${pick(clusters)}-n${pick(size)}`;
    links.push({ from, to: `c${pick(clusters)}-n0`, weight: 1 });
  }
  return { nodes, links };
}

/** The same network told in another order, every second link the other way round. */
export function retold({ nodes, links }: Network): Network {
  return {
    nodes: [...nodes].reverse(),
    links: [...links]
      .reverse()
      .map((link, i) => (i % 2 === 0 ? link : { ...link, from: link.to, to: link.from })),
  };
}

/** Number of lines per node: one per pair, however many links. */
export function linesPerNode({ links }: Network): Map<string, number> {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    if (from === to) continue;
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  return new Map([...near].map(([id, others]) => [id, others.size]));
}

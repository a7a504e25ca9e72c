import type { LayoutInput } from '../../src/layout/frame.ts';
import { seededRandom } from '../../src/layout/random.ts';

export type Network = Pick<LayoutInput, 'nodes' | 'lines'>;
type Line = LayoutInput['lines'][number];

export const FRAME = { width: 1024, height: 656 };

export const line = (a: string, b: string, weight = 1): Line => ({ a, b, weight });

/** Nodes with these ids as their names, or of all that lines mention. */
export function networkOf(
  lines: readonly Line[],
  ids: readonly string[] = namesIn(lines),
): Network {
  return networkNamed(
    ids.map((id) => ({ id, name: id })),
    lines,
  );
}

/** One line of each pair, as heavy as its lines together; none from a node to itself; and nodes that know their lines. */
export function networkNamed(
  nodes: readonly { readonly id: string; readonly name: string }[],
  lines: readonly Line[],
): Network {
  const pairs = new Map<string, Line>();
  for (const { a, b, weight } of lines) {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = `${low} ${high}`;
    if (a === b) continue;
    pairs.set(key, { a: low, b: high, weight: weight + (pairs.get(key)?.weight ?? 0) });
  }
  const once = [...pairs.values()];
  return {
    nodes: nodes.map((node) => ({
      ...node,
      lines: once.filter(({ a, b }) => a === node.id || b === node.id).length,
    })),
    lines: once,
  };
}

function namesIn(lines: readonly Line[]): string[] {
  return [...new Set(lines.flatMap(({ a, b }) => [a, b]))];
}

/** Clusters around a hub, with some lines between the clusters: shaped like the real network. */
export function clusteredNetwork(clusters: number, size: number, seed = 1): Network {
  const random = seededRandom(seed);
  const nodes: { id: string; name: string }[] = [];
  const lines: Line[] = [];
  const pick = (count: number): number => Math.floor(random() * count);
  for (let c = 0; c < clusters; c++) {
    for (let i = 0; i < size; i++) {
      nodes.push({ id: `c${c}-n${i}`, name: i === 0 ? `Programma nummer ${c}` : `Deelnemer ${i}` });
      if (i === 0) continue;
      lines.push(line(`c${c}-n${i}`, `c${c}-n0`));
      if (random() < 0.4) lines.push(line(`c${c}-n${i}`, `c${c}-n${pick(i)}`, 0.4));
    }
  }
  for (let k = 0; k < 2 * clusters; k++) {
    const from = `c${pick(clusters)}-n${pick(size)}`;
    lines.push(line(from, `c${pick(clusters)}-n0`));
  }
  return networkNamed(nodes, lines);
}

/** The same network told in another order, every second line the other way round. */
export function retold({ nodes, lines }: Network): Network {
  return {
    nodes: [...nodes].reverse(),
    lines: [...lines]
      .reverse()
      .map(({ a, b, weight }, i) => (i % 2 === 0 ? { a, b, weight } : { a: b, b: a, weight })),
  };
}

/** The part of a network without some nodes. */
export function without({ nodes, lines }: Network, gone: (id: string) => boolean): Network {
  return networkNamed(
    nodes.filter(({ id }) => !gone(id)),
    lines.filter(({ a, b }) => !gone(a) && !gone(b)),
  );
}

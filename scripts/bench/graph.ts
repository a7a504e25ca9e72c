/** Who is joined to whom; whatever more is known of them. */
export interface Joined {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** A network by number: node i is the i-th of the list. */
export interface Graph {
  readonly size: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly neighbours: readonly ReadonlySet<number>[];
  /** Steps along lines from one node to each; -1: it cannot be reached. */
  readonly steps: (from: number) => Int32Array;
}

export function graphOf({ nodes, links }: Joined): Graph {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const neighbours = nodes.map(() => new Set<number>());
  const edges = links.flatMap(({ source, target }) => {
    const a = places.get(source);
    const b = places.get(target);
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  for (const [a, b] of edges) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return {
    size: nodes.length,
    edges,
    neighbours,
    steps(from) {
      const steps = new Int32Array(nodes.length).fill(-1);
      steps[from] = 0;
      const reached = [from];
      for (const at of reached) {
        for (const next of neighbours[at] ?? []) {
          if (steps[next] !== -1) continue;
          steps[next] = (steps[at] ?? 0) + 1;
          reached.push(next);
        }
      }
      return steps;
    },
  };
}

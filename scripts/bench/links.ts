import type { Actor, Centre } from './cast.ts';
import { DisjointSets } from './disjointSets.ts';

/** The lines, at most one between two. */
export class Links {
  readonly size: number;
  readonly all: { readonly from: number; readonly to: number; readonly type: string }[] = [];
  readonly #pairs = new Set<number>();

  constructor(size: number) {
    this.size = size;
  }

  add({ index: from }: Centre, { index: to }: Centre, type: string): void {
    const pair = Math.min(from, to) * this.size + Math.max(from, to);
    if (from === to || this.#pairs.has(pair)) return;
    this.#pairs.add(pair);
    this.all.push({ from, to, type });
  }

  /** Joins what hangs loose, and is no island, to the largest part. */
  joinRest(all: readonly Centre[], apart: ReadonlySet<Centre>, organisation: () => Actor): void {
    const parts = new DisjointSets(this.size);
    for (const { from, to } of this.all) parts.join(from, to);
    const sizes = new Map<number, number>();
    for (const { index } of all) {
      const part = parts.find(index);
      sizes.set(part, (sizes.get(part) ?? 0) + 1);
    }
    const [[largest] = [0]] = [...sizes].sort(([, a], [, b]) => b - a);
    const inLargest = ({ index }: Centre) => parts.find(index) === parts.find(largest);
    for (const node of all) {
      for (let tries = 0; tries < 50 && !apart.has(node) && !inLargest(node); tries += 1) {
        const other = organisation();
        if (!inLargest(other)) continue;
        this.add(node, other, node.type === 'regio' ? 'werkt in' : 'werkt samen');
        parts.join(node.index, largest);
      }
    }
  }
}

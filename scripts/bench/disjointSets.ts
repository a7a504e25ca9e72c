/** Which of the numbers 0…n-1 hang together: union-find. */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, i) => i);
  }

  /** The number that stands for all that `item` hangs together with. */
  find(item: number): number {
    const parents = this.#parents;
    let at = item;
    for (;;) {
      const above = parents[at] ?? at;
      if (above === at) return at;
      const next = parents[above] ?? above;
      parents[at] = next;
      at = next;
    }
  }

  /** From now on the second stands for both. */
  join(one: number, other: number): void {
    this.#parents[this.find(one)] = this.find(other);
  }
}

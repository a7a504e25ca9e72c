/** Ways to choose by chance, from a source of numbers in [0, 1). */
export type Random = () => number;

/** A choice out of `items`, each as often as its weight says. Throws when there is nothing to choose from. */
export function weightedChoice<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  random: Random,
): () => T {
  const upTo = new Float64Array(items.length);
  let total = 0;
  items.forEach((item, i) => {
    total += weightOf(item);
    upTo[i] = total;
  });
  return () => {
    const at = random() * total;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return present(items[low]);
  };
}

/** One of them, each as often as another. */
export function anyOf<T>(items: readonly T[], random: Random): T {
  return present(items[Math.floor(random() * items.length)]);
}

/** A number of at least 1 with a heavy tail, the heavier the smaller `alpha`; never above `most`. */
export function pareto(alpha: number, most: number, random: Random): number {
  return Math.min((1 - random()) ** (-1 / alpha), most);
}

/** The same items in another order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [present(order[j]), present(order[i])];
  }
  return order;
}

function present<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}

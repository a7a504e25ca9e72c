/** What the condition holds for, and the rest, each in the order it had. */
export function apart<T>(items: readonly T[], holds: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

export const CLASSES = ['none', 'one', 'two', 'threeFour', 'fiveMore'] as const;
export type CountClass = (typeof CLASSES)[number];

/** Counts are small, so the classes are single numbers first: 0 · 1 · 2 · 3–4 · 5 or more. */
export function classOf(count: number): CountClass {
  if (count >= 5) return 'fiveMore';
  if (count >= 3) return 'threeFour';
  return CLASSES[count] ?? 'none';
}

/** True when one letter was added, left out or replaced, or when two texts are the same. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return endA - start <= 1 && endB - start <= 1;
}

/** The first of the candidates that differs by one letter at most, for "did you mean"; else undefined. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  for (const candidate of candidates) if (withinOneEdit(text, candidate)) return candidate;
  return undefined;
}

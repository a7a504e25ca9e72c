/**
 * For every id one that works in an address and as a key: without spaces and commas, and no word that every object
 * has (`__proto__`, `constructor`). An id that is safe stays as it is; another one becomes `knoop-` with its number.
 */
export function safeIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const safe = new Map<string, string>();
  const taken = new Set(ids);
  ids.forEach((id, i) => {
    safe.set(id, isSafe(id) ? id : free(`knoop-${i + 1}`, taken));
  });
  return safe;
}

function isSafe(id: string): boolean {
  return /^[^\s,\p{Cc}\p{Cs}]+$/u.test(id) && !(id in Object.prototype);
}

function free(wish: string, taken: Set<string>): string {
  let id = wish;
  while (taken.has(id)) id += '-';
  taken.add(id);
  return id;
}

/**
 * The ways that lead back to where they began, when each id leads to at most one other: from the first id on it to
 * that id again. Each ring once.
 */
export function* ringsIn(next: ReadonlyMap<string, string | undefined>): Generator<string[]> {
  const visited = new Set<string>();
  for (const start of next.keys()) {
    const steps: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !visited.has(id)) {
      visited.add(id);
      steps.push(id);
      id = next.get(id);
    }
    const from = id === undefined ? -1 : steps.indexOf(id);
    if (id !== undefined && from >= 0) yield [...steps.slice(from), id];
  }
}

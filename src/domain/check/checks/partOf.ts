import { error } from '../problem.ts';
import type { Check } from '../subject.ts';

/** No programme is part of itself, directly or through others; each such ring is reported once. */
export const checkPartOf: Check = function* ({ records }) {
  const parents = new Map(records.programmes.map(({ id, partOf }) => [id, partOf]));
  const visited = new Set<string>();
  for (const { id: start } of records.programmes) {
    const steps: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !visited.has(id)) {
      visited.add(id);
      steps.push(id);
      id = parents.get(id);
    }
    const from = id === undefined ? -1 : steps.indexOf(id);
    if (id === undefined || from < 0) continue;
    const ring = [...steps.slice(from), id];
    yield error(
      'part-of-itself',
      { name: 'programmes', record: id, path: ['partOf'] },
      `Dit is een onderdeel van zichzelf: ${ring.join(' → ')}.`,
      'Haal partOf weg bij het programma dat bovenaan hoort.',
    );
  }
};

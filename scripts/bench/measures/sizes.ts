import { budgetedParts, compressedSize } from '../../setup/sizes.mjs';
import { DIST } from '../built.ts';
import type { Figure } from '../figures.ts';
import { REAL } from '../networks.ts';

/** What goes over the line before the first drawing, and the largest of what comes later; gzip -9. */
export function sizeFigures(): Figure[] {
  const parts = budgetedParts(DIST).map(({ what, files, limit }) => ({
    what,
    limit,
    size: compressedSize(DIST, files),
  }));
  const largest = (what: string, wanted: RegExp): Figure[] => {
    const [first] = parts.filter((part) => wanted.test(part.what)).sort((a, b) => b.size - a.size);
    return first === undefined
      ? []
      : [{ what, on: REAL, value: first.size, unit: 'kB', bar: first.limit }];
  };
  return [
    ...largest('JavaScript vóór de eerste tekening', /^scripts vóór/),
    ...largest('JavaScript tot de app werkt', /^scripts tot/),
    ...largest('grootste deel dat later komt', /\.js$/),
    ...largest('stijlen tot de app werkt', /^stijlen/),
    ...largest('gegevens van een versie', /netwerk\.json$/),
  ];
}

import type { Network } from './network.ts';

/**
 * Ids of the families of relations that only refer (drawn dotted): being referred to is no taking part. Empty when the
 * version has none.
 */
export function referringFamilies({ file }: Network): ReadonlySet<string> {
  return new Set(
    file.vocabularies.relationFamilies
      .filter(({ pattern }) => pattern === 'dotted')
      .map(({ id }) => id),
  );
}

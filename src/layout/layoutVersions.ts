import type { LensLayout } from '../domain/schema.ts';
import { type LayoutInput, layoutLens } from './layoutLens.ts';

export interface VersionInput {
  readonly version: string;
  readonly input: Omit<LayoutInput, 'previous'>;
}

/**
 * One lens in all versions (given in order of time), so that each looks like its neighbours.
 *
 * The anchor is laid out freely, the others start from their neighbour on the side of the anchor:
 * older versions from the one after them, newer ones from the one before. The anchor is the latest
 * version unless named: it is what everybody sees first, so it must look best, and an older and
 * mostly smaller version is drawn well at the places of a larger one, not the other way round.
 * Naming an older anchor keeps the known map when a small new version is published.
 * An unknown anchor counts as not named.
 */
export function layoutVersions(
  versions: readonly VersionInput[],
  anchor?: string,
): Map<string, LensLayout> {
  const named = versions.findIndex(({ version }) => version === anchor);
  const start = named >= 0 ? named : versions.length - 1;
  const newer = versions.slice(start);
  const older = versions.slice(0, start + 1).reverse();
  const done = new Map<string, LensLayout>();
  for (const chain of [newer, older]) {
    let previous: LensLayout | undefined;
    for (const { version, input } of chain) {
      const layout = done.get(version) ?? layoutLens(previous ? { ...input, previous } : input);
      done.set(version, layout);
      previous = layout;
    }
  }
  return new Map(
    versions.flatMap(({ version }) => {
      const layout = done.get(version);
      return layout ? [[version, layout] as const] : [];
    }),
  );
}

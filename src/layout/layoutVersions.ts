import type { LensLayout, VersionInfo } from '../domain/schema.ts';
import { drawnAfter } from '../domain/versions.ts';
import { type LayoutInput, layoutLens } from './layoutLens.ts';

export interface VersionInput extends Pick<VersionInfo, 'id' | 'basedOn'> {
  readonly input: Omit<LayoutInput, 'previous'>;
}

/**
 * One lens in all versions (oldest first), by id of the version. Each starts from the drawing of the version that
 * `drawnAfter` tells, so a version that is added changes nothing for those it is not told of. `draw`: lays out one
 * version; for whoever keeps layouts.
 */
export function layoutVersions(
  versions: readonly VersionInput[],
  draw: (input: LayoutInput) => LensLayout = layoutLens,
): Map<string, LensLayout> {
  const done = new Map<string, LensLayout>();
  const layoutOf = ({ id, input }: VersionInput): LensLayout => {
    const kept = done.get(id);
    if (kept !== undefined) return kept;
    const before = drawnAfter(versions, id);
    const layout = draw(before === undefined ? input : { ...input, previous: layoutOf(before) });
    done.set(id, layout);
    return layout;
  };
  return new Map(versions.map((version) => [version.id, layoutOf(version)]));
}

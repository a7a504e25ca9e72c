import type { LensLayout, VersionInfo } from '../domain/schema.ts';
import { drawnAfter } from '../domain/versions.ts';
import type { LayoutInput } from './frame.ts';
import { layoutLens } from './layoutLens.ts';

export interface VersionInput extends Pick<VersionInfo, 'id' | 'basedOn'> {
  readonly input: Omit<LayoutInput, 'previous'>;
  /** Ids of earlier versions and what took their place: that starts where they stood. */
  readonly successors?: ReadonlyMap<string, string>;
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
  const layoutOf = ({ id, input, successors = NONE }: VersionInput): LensLayout => {
    const kept = done.get(id);
    if (kept !== undefined) return kept;
    const before = drawnAfter(versions, id);
    const layout = draw(
      before === undefined
        ? input
        : { ...input, previous: underNewIds(layoutOf(before), successors) },
    );
    done.set(id, layout);
    return layout;
  };
  return new Map(versions.map((version) => [version.id, layoutOf(version)]));
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The same drawing with each successor in the place of what it succeeds, unless it has a place of its own. */
function underNewIds(layout: LensLayout, successors: ReadonlyMap<string, string>): LensLayout {
  if (successors.size === 0) return layout;
  const idNow = (id: string) => {
    const successor = successors.get(id);
    return successor === undefined || Object.hasOwn(layout.nodes, successor) ? id : successor;
  };
  return {
    ...layout,
    nodes: Object.fromEntries(Object.entries(layout.nodes).map(([id, at]) => [idNow(id), at])),
    groups: layout.groups.map((group) => ({ ...group, members: group.members.map(idNow) })),
    folded: layout.folded.map(idNow),
  };
}

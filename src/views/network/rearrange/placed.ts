import type { LensId } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';

/** What of a lens is laid out anew. */
export interface Part {
  readonly lens: LensId;
  readonly ids: ReadonlySet<EntityId>;
}

/** Why a part goes back to the fixed places: something else is asked for than what it holds. */
export type WhyBack = 'other-lens' | 'comparing' | 'outgrown';

/** What is in the picture: what is visible of a lens, as far as it has a place. */
export function placedOf(
  { entities }: Pick<LensGraph, 'entities'>,
  layout: LensLayout | undefined,
  visible: ReadonlySet<EntityId>,
): ReadonlySet<EntityId> {
  const places = layout?.nodes ?? {};
  const ids = entities.map(({ id }) => id);
  return new Set(ids.filter((id) => visible.has(id) && Object.hasOwn(places, id)));
}

/** undefined: a part can stay, for it holds all that is shown. */
export function whyBack(
  part: Part,
  now: { readonly lens: LensId; readonly shown: Iterable<EntityId>; readonly compares: boolean },
): WhyBack | undefined {
  if (part.lens !== now.lens) return 'other-lens';
  // What is gone has a place in the fixed drawing alone.
  if (now.compares) return 'comparing';
  return [...now.shown].every((id) => part.ids.has(id)) ? undefined : 'outgrown';
}

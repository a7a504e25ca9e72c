import type { LensId } from '../domain/lenses.ts';
import type { EntityId } from '../domain/network.ts';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../state/useAppStore.ts';

/** The lens that leaves out as little as can be. */
export const EVERYTHING: LensId = 'alles';

interface OutsideLensProps {
  /** What a panel tells about. */
  readonly ids: readonly EntityId[];
  /** Says of so many of them that they are not in the picture. */
  readonly tell: (count: number) => string;
}

/**
 * Tells how much of what a panel is about the network on screen does not draw, with the way to the lens that does, if
 * there is one; nothing when all is drawn. What a filter hides is told elsewhere.
 */
export function OutsideLens({ ids, tell }: OutsideLensProps) {
  const texts = useTexts();
  const { view, lens } = useChoices();
  const { network, visible } = useSelection();
  const { chooseLens } = useActions();
  const { layouts } = network.file;
  if (view !== 'netwerk' || layouts[lens] === undefined) return null;
  const isDrawn = (id: EntityId, by: LensId) => Object.hasOwn(layouts[by]?.nodes ?? {}, id);
  const outside = ids.filter((id) => visible.has(id) && !isDrawn(id, lens));
  if (outside.length === 0) return null;
  return (
    <p className="detail-note">
      {tell(outside.length)}{' '}
      {outside.some((id) => isDrawn(id, EVERYTHING)) && (
        <button type="button" className="link" onClick={() => chooseLens(EVERYTHING)}>
          {texts.relations.showInAll}
        </button>
      )}
    </p>
  );
}

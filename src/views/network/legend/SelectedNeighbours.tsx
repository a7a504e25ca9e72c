import type { Lens } from '../../../domain/lenses.ts';
import { type Entity, type EntityId, pictureName } from '../../../domain/network.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OutsideLens } from '../../../parts/OutsideLens.tsx';
import { useHidden } from '../../../parts/useHidden.ts';
import type { Scene } from '../scene/scene.ts';

interface SelectedNeighboursProps {
  readonly selected: Entity;
  readonly lens: Lens;
  readonly scene: Scene;
  readonly neighbours: (id: EntityId) => ReadonlySet<EntityId>;
}

/** How much of what is around the selection is in the picture, and for each reason why not: how much, and a way to see it. */
export function SelectedNeighbours({ selected, lens, scene, neighbours }: SelectedNeighboursProps) {
  const texts = useTexts();
  const around = neighbours(selected.id);
  const { ids: hidden, show } = useHidden(around);
  const shown = scene.nodes.filter(({ id }) => around.has(id)).length;
  const tell = !lens.kinds.includes(selected.kind)
    ? texts.network.neighbours
    : {
        relation: texts.network.neighbours,
        shared: texts.lenses.sharing,
        similarity: texts.similar.alikeTo,
      }[lens.joinedBy];
  return (
    <div className="network-total">
      <p>{tell(pictureName(selected), shown)}</p>{' '}
      {hidden.size > 0 && (
        <p>
          {texts.network.hidden(hidden.size)}{' '}
          <button type="button" className="link" onClick={show}>
            {texts.explore.showHidden(hidden.size)}
          </button>
        </p>
      )}{' '}
      <OutsideLens ids={[...around]} tell={texts.network.neighboursOutside} />
    </div>
  );
}

import type { LensGraph } from '../../../domain/lensGraph.ts';
import { type Entity, type EntityId, pictureName } from '../../../domain/network.ts';
import { joinList } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useActions, useSelection } from '../../../state/useAppStore.ts';
import type { Scene } from '../scene/scene.ts';
import { ListChip } from './ListChip.tsx';

interface SharedListProps {
  readonly graph: LensGraph;
  readonly scene: Scene;
  readonly selected: Entity;
}

/** The organisations in the picture with which the selected one shares something, most first, and what. */
export function SharedList({ graph, scene, selected }: SharedListProps) {
  const texts = useTexts();
  const { select } = useActions();
  const { network } = useSelection();
  const drawn = new Set(scene.nodes.map(({ id }) => id));
  const nameOf = (id: EntityId) => {
    const entity = network.entities.get(id);
    return entity ? pictureName(entity) : id;
  };
  const partners = graph.lines
    .flatMap(({ a, b, shared }) => {
      if (a !== selected.id && b !== selected.id) return [];
      return [{ id: a === selected.id ? b : a, shared }];
    })
    .filter(({ id }) => drawn.has(id))
    .sort((x, y) => y.shared.length - x.shared.length || (x.id < y.id ? -1 : 1));
  return (
    <ListChip
      summary={texts.lenses.whatShared}
      items={partners.map(({ id, shared }) => (
        <span key={id}>
          <button type="button" className="link" onClick={() => select(id)}>
            {nameOf(id)}
          </button>{' '}
          {texts.lenses.sharedWith(shared.length, joinList(shared.map(nameOf), texts.and))}
        </span>
      ))}
    />
  );
}

import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import { type Entity, type EntityId, pictureName } from '../../../domain/network.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { reasonWords } from '../../../parts/reasonWords.ts';
import { useActions, useSelection } from '../../../state/useAppStore.ts';
import type { Scene } from '../scene/scene.ts';
import { ListChip } from './ListChip.tsx';

interface SharedListProps {
  readonly lens: Lens;
  readonly graph: LensGraph;
  readonly scene: Scene;
  readonly selected: Entity;
}

/** Those in the picture that the selected one is joined with, what they have most in common first, and what that is. */
export function SharedList({ lens, graph, scene, selected }: SharedListProps) {
  const texts = useTexts();
  const { select } = useActions();
  const { network } = useSelection();
  const drawn = new Set(scene.nodes.map(({ id }) => id));
  const nameOf = (id: EntityId) => {
    const entity = network.entities.get(id);
    return entity ? pictureName(entity) : id;
  };
  const partners = graph.lines
    .flatMap(({ a, b, shared, reasons, weight }) => {
      if (a !== selected.id && b !== selected.id) return [];
      const common =
        lens.joinedBy === 'shared'
          ? texts.lenses.sharedWith(shared.length, texts.format.list(shared.map(nameOf)))
          : texts.format.list(reasons.map((reason) => reasonWords(reason, network, texts)));
      return [{ id: a === selected.id ? b : a, common, order: shared.length || weight }];
    })
    .filter(({ id }) => drawn.has(id))
    .sort((x, y) => y.order - x.order || (x.id < y.id ? -1 : 1));
  return (
    <ListChip
      summary={lens.joinedBy === 'shared' ? texts.lenses.whatShared : texts.similar.why}
      items={partners.map(({ id, common }) => (
        <span key={id}>
          <button type="button" className="link" onClick={() => select(id)}>
            {nameOf(id)}
          </button>{' '}
          {common}
        </span>
      ))}
    />
  );
}

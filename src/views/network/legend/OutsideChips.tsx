import { KINDS, type Kind } from '../../../domain/kinds.ts';
import type { Lens } from '../../../domain/lenses.ts';
import { type LensGraph, lineEnds } from '../../../domain/lensGraph.ts';
import { type Entity, type EntityId, pictureName } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useDataLang } from '../../../parts/Dutch.tsx';
import { kindCountWords } from '../../../parts/kindCounts.ts';
import { useActions, useSelection } from '../../../state/useAppStore.ts';
import type { Scene } from '../scene/scene.ts';
import { ListChip } from './ListChip.tsx';
import { SelectedNeighbours } from './SelectedNeighbours.tsx';
import { SharedList } from './SharedList.tsx';
import { ToEverything } from './ToEverything.tsx';

interface OutsideChipsProps {
  readonly graph: LensGraph;
  readonly layout: LensLayout;
  readonly scene: Scene;
  readonly lens: Lens;
  /** What is selected, as it is, or was; undefined: nothing that one of the versions has. */
  readonly selected: Entity | undefined;
  readonly neighbours: (id: EntityId) => ReadonlySet<EntityId>;
}

/** Names and counts what the picture leaves out, so that nothing silently disappears. */
export function OutsideChips(props: OutsideChipsProps) {
  const { graph, layout, scene, lens, selected } = props;
  const texts = useTexts();
  const { select } = useActions();
  const { network, visible, kindCounts } = useSelection();
  const lang = useDataLang();
  const isVisible = ({ id }: Entity) => visible.has(id);
  const notDrawn = graph.entities.filter(
    (entity) => isVisible(entity) && !Object.hasOwn(layout.nodes, entity.id),
  );
  const folded = notDrawn.filter(({ id }) => layout.folded.includes(id));
  const without = notDrawn.filter(({ id }) => !layout.folded.includes(id));
  const withoutLayer = graph.withoutLayer.filter(isVisible);
  const umbrellas = graph.umbrellas.filter(({ activity }) => isVisible(activity));
  const isOutside = (kind: Kind) => !lens.kinds.includes(kind);
  const outside = kindCountWords(network.file.vocabularies, kindCounts, texts, isOutside);
  const outsideCount = KINDS.filter(isOutside).reduce((sum, kind) => sum + kindCounts[kind], 0);
  const link = (entity: Entity, name = entity.record.name) => (
    <button
      key={entity.id}
      type="button"
      className="link"
      lang={lang}
      onClick={() => select(entity.id)}
    >
      {name}
    </button>
  );
  const foldedName = (entity: Entity) =>
    texts.network.withLines(pictureName(entity), visibleLines(graph, entity.id, visible));
  return (
    <>
      {selected && <SelectedNeighbours {...props} selected={selected} />}
      {selected && lens.joinedBy !== 'relation' && (
        <SharedList lens={lens} graph={graph} scene={scene} selected={selected} />
      )}
      {folded.length === 1 ? (
        folded.map((entity) => (
          <button key={entity.id} type="button" className="chip" onClick={() => select(entity.id)}>
            {texts.network.folded(foldedName(entity))}
          </button>
        ))
      ) : (
        <ListChip
          summary={texts.network.folded(texts.format.number(folded.length))}
          items={folded.map((entity) => link(entity, foldedName(entity)))}
        />
      )}
      <ListChip
        summary={texts.lenses.umbrellas(umbrellas.length)}
        explain={texts.lenses.umbrellasExplain}
        items={umbrellas.map(({ activity, members }) =>
          link(activity, texts.lenses.umbrella(activity.record.name, members.length)),
        )}
      />
      <ListChip
        summary={texts.lenses.withoutLayer(withoutLayer.length)}
        items={withoutLayer.map((entity) => link(entity))}
      />
      <ListChip
        summary={texts.network.without(without.length)}
        explain={texts.network.withoutExplain[lens.joinedBy]}
        items={without.map((entity) => link(entity))}
      />
      <ListChip
        summary={texts.network.outside(outsideCount)}
        explain={
          <>
            {texts.network.outsideExplain} <ToEverything />
          </>
        }
        items={outside.map((words) => <span key={words}>{words}</span>)}
      />
    </>
  );
}

function visibleLines(graph: LensGraph, id: EntityId, visible: ReadonlySet<EntityId>): number {
  return lineEnds(graph, id).filter((end) => visible.has(end)).length;
}

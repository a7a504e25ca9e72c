import { KINDS, type Kind } from '../../domain/kinds.ts';
import type { Lens } from '../../domain/lenses.ts';
import type { LensGraph } from '../../domain/lensGraph.ts';
import { type Entity, type EntityId, pictureName } from '../../domain/network.ts';
import type { LensLayout } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { useActions, useSelection } from '../../state/useAppStore.ts';
import type { Scene } from './scene.ts';

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
export function OutsideChips({
  graph,
  layout,
  scene,
  lens,
  selected,
  neighbours,
}: OutsideChipsProps) {
  const texts = useTexts();
  const { select } = useActions();
  const { network, visible, kindCounts } = useSelection();
  const around = selected ? neighbours(selected.id) : new Set();
  const shown = scene.nodes.filter(({ id }) => around.has(id)).length;
  const inLens = graph.entities.filter(({ id }) => visible.has(id));
  const folded = inLens.filter(({ id }) => layout.folded.includes(id));
  const drawn = new Set(scene.lines.flatMap(({ from, to }) => [from.id, to.id]));
  const without = inLens.filter(({ id }) => !drawn.has(id) && !layout.folded.includes(id));
  const isOutside = (kind: Kind) => !lens.kinds.includes(kind);
  const outside = kindCountWords(network.file.vocabularies, kindCounts, texts, isOutside);
  const outsideCount = KINDS.filter(isOutside).reduce((sum, kind) => sum + kindCounts[kind], 0);
  return (
    <>
      <p className="network-total">
        {selected
          ? texts.network.neighbours(pictureName(selected), shown, around.size - shown)
          : texts.network.lines(scene.lines.filter(({ mark }) => mark !== 'removed').length)}
      </p>
      {folded.map((entity) => (
        <button key={entity.id} type="button" className="chip" onClick={() => select(entity.id)}>
          {texts.network.folded(pictureName(entity), visibleLines(graph, entity.id, visible))}
        </button>
      ))}
      {without.length > 0 && (
        <details className="chip-details" name="network-outside">
          <summary className="chip">{texts.network.without(without.length)}</summary>
          <ul className="chip-list">
            {without.map((entity) => (
              <li key={entity.id}>
                <button type="button" className="link" onClick={() => select(entity.id)}>
                  {entity.record.name}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {outside.length > 0 && (
        <details className="chip-details" name="network-outside">
          <summary className="chip">{texts.network.outside(outsideCount)}</summary>
          <ul className="chip-list">
            {outside.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function visibleLines(graph: LensGraph, id: EntityId, visible: ReadonlySet<EntityId>): number {
  return graph.lines.filter(
    ({ a, b }) => (a === id && visible.has(b)) || (b === id && visible.has(a)),
  ).length;
}

import type { Lens } from '../../domain/lenses.ts';
import type { LensGraph } from '../../domain/lensGraph.ts';
import { type EntityId, type Network, pictureName } from '../../domain/network.ts';
import type { LensLayout } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions } from '../../state/useAppStore.ts';

interface OutsideChipsProps {
  readonly network: Network;
  readonly graph: LensGraph;
  readonly layout: LensLayout;
  readonly visible: ReadonlySet<EntityId>;
  readonly lens: Lens;
}

/** Names and counts what the picture leaves out, so that nothing silently disappears. */
export function OutsideChips({ network, graph, layout, visible, lens }: OutsideChipsProps) {
  const texts = useTexts();
  const { select } = useActions();
  const inLens = graph.entities.filter(({ id }) => visible.has(id));
  const folded = inLens.filter(({ id }) => layout.folded.includes(id));
  const without = inLens.filter(
    ({ id }) => layout.nodes[id] === undefined && !layout.folded.includes(id),
  );
  const outside = network.file.vocabularies.kinds
    .filter(({ kind }) => !lens.kinds.includes(kind))
    .map(({ kind, plural, label }) => {
      const count = [...visible].filter((id) => network.entities.get(id)?.kind === kind).length;
      return { count, noun: count === 1 ? label.nl : plural.nl };
    })
    .filter(({ count }) => count > 0);
  return (
    <>
      {folded.map((entity) => (
        <button key={entity.id} type="button" className="chip" onClick={() => select(entity.id)}>
          {texts.network.folded(pictureName(entity), visibleLines(graph, entity.id, visible))}
        </button>
      ))}
      {without.length > 0 && (
        <details className="chip-details">
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
        <details className="chip-details">
          <summary className="chip">
            {texts.network.outside(outside.reduce((sum, { count }) => sum + count, 0))}
          </summary>
          <ul className="chip-list">
            {outside.map(({ count, noun }) => (
              <li key={noun}>{texts.selection.count(count, noun)}</li>
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

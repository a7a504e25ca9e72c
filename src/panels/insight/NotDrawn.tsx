import type { Lens } from '../../domain/lenses.ts';
import type { LensGraph } from '../../domain/lensGraph.ts';
import type { EntityId } from '../../domain/network.ts';
import type { LensLayout } from '../../domain/schema.ts';
import { useInsightTexts } from '../../i18n/insightTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { useActions, useSelection } from '../../state/useAppStore.ts';
import { NameList } from './ShortList.tsx';

interface NotDrawnProps {
  readonly lens: Lens;
  readonly graph: LensGraph;
  readonly layout: LensLayout | undefined;
  readonly isolated: readonly EntityId[];
}

/** What is in the data but not among the lines, so that nothing silently disappears. */
export function NotDrawn({ lens, graph, layout, isolated }: NotDrawnProps) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const { chooseView } = useActions();
  const { network, visible, kindCounts } = useSelection();
  const seen = (ids: readonly EntityId[]) => ids.filter((id) => visible.has(id));
  const folded = seen(layout?.folded ?? []);
  const tooWide = seen(graph.umbrellas.map(({ activity }) => activity.id));
  const withoutLayer = seen(graph.withoutLayer.map(({ id }) => id));
  const others = kindCountWords(
    network.file.vocabularies,
    kindCounts,
    texts,
    (kind) => !lens.kinds.includes(kind),
  );
  const hidden = network.entities.size - visible.size;
  return (
    <section className="insight-section">
      <h3 className="detail-heading">{insight.notDrawn}</h3>
      <Listed title={insight.folded} ids={folded} />
      <Listed title={insight.tooWide} ids={tooWide} />
      <Listed title={insight.withoutLayer(withoutLayer.length)} ids={withoutLayer} />
      <Listed title={insight.withoutLine(isolated.length)} ids={isolated} />
      {others.length > 0 && <p>{insight.otherKinds(others.join(', '))}</p>}
      {hidden > 0 && <p>{insight.hidden(hidden)}</p>}
      <button type="button" className="link" onClick={() => chooseView('lijst')}>
        {insight.toList}
      </button>
    </section>
  );
}

function Listed({ title, ids }: { readonly title: string; readonly ids: readonly EntityId[] }) {
  if (ids.length === 0) return null;
  return (
    <div className="insight-statement">
      <p>{title}</p>
      <NameList ids={ids} />
    </div>
  );
}

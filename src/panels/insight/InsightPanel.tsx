import { lineCount } from '../../domain/insight/drawnGraph.ts';
import type { Insights } from '../../domain/insight/insights.ts';
import { useInsightTexts } from '../../i18n/insightTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { LoadingText } from '../../parts/LoadingText.tsx';
import { GroupList } from './GroupList.tsx';
import { type InsightPanelProps, PanelFrame } from './PanelFrame.tsx';
import { Apart, Bridges, Connectors, Holders, Roles } from './Statements.tsx';
import { useInsights } from './useInsights.ts';

/** What stands out in the network on screen, in sentences, each with how it was found. */
export function InsightPanel(props: InsightPanelProps) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const { lens, found } = useInsights();
  return (
    <PanelFrame title={texts.reading.insight} {...props}>
      {found === undefined ? (
        <LoadingText className="detail-note" text={insight.searching} />
      ) : (
        <>
          <p>
            {insight.about(
              texts.lenses.names[lens.id],
              found.insights.graph.ids.length,
              lineCount(found.insights.graph),
            )}
            {found.filters !== '' && ` ${insight.filtered(found.filters)}`}
          </p>
          <p className="insight-caution">{insight.caution}</p>
          <Found insights={found.insights} />
        </>
      )}
    </PanelFrame>
  );
}

function Found({ insights }: { readonly insights: Insights }) {
  const insight = useInsightTexts();
  const { groups, domains, leefdomeinen, bridges, holders, holderCount, isolated, apart, roles } =
    insights;
  const lists = [groups, domains, leefdomeinen, bridges, holders, isolated, apart, roles];
  if (lists.every(({ length }) => length === 0)) return <p>{insight.nothing}</p>;
  return (
    <>
      <GroupList groups={groups} />
      <Connectors title={insight.domains} facet="domein" found={domains} />
      <Connectors title={insight.leefdomeinen} facet="leefdomein" found={leefdomeinen} />
      <Bridges bridges={bridges} groups={groups} />
      <Holders holders={holders} holderCount={holderCount} />
      <Apart isolated={isolated} apart={apart} />
      <Roles roles={roles} />
    </>
  );
}

import { lineCount } from '../../domain/insight/drawnGraph.ts';
import type { Insights } from '../../domain/insight/insights.ts';
import { nlInsight } from '../../i18n/nlInsight.ts';
import { useTexts } from '../../i18n/texts.ts';
import { activeFilters } from '../../parts/activeFilters.ts';
import { LoadingText } from '../../parts/LoadingText.tsx';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { GroupList } from './GroupList.tsx';
import { type InsightPanelProps, PanelFrame } from './PanelFrame.tsx';
import { Apart, Bridges, Connectors, Holders, Roles } from './Statements.tsx';
import { useInsights } from './useInsights.ts';

/** What stands out in the network on screen, in sentences, each with how it was found. */
export function InsightPanel(props: InsightPanelProps) {
  const texts = useTexts();
  const choices = useChoices();
  const { network } = useSelection();
  const { lens, insights } = useInsights();
  const filters = activeFilters(choices, network, texts).map(({ text }) => text);
  return (
    <PanelFrame title={texts.reading.insight} {...props}>
      {insights === undefined ? (
        <LoadingText className="detail-note" text={nlInsight.searching} />
      ) : (
        <>
          <p>
            {nlInsight.about(
              texts.lenses.names[lens.id],
              insights.graph.ids.length,
              lineCount(insights.graph),
            )}
            {filters.length > 0 && ` ${nlInsight.filtered(filters.join('; '))}`}
          </p>
          <p className="insight-caution">{nlInsight.caution}</p>
          <Found insights={insights} />
        </>
      )}
    </PanelFrame>
  );
}

function Found({ insights }: { readonly insights: Insights }) {
  const { groups, domains, leefdomeinen, bridges, holders, holderCount, isolated, apart, roles } =
    insights;
  const lists = [groups, domains, leefdomeinen, bridges, holders, isolated, apart, roles];
  if (lists.every(({ length }) => length === 0)) return <p>{nlInsight.nothing}</p>;
  return (
    <>
      <GroupList groups={groups} />
      <Connectors title={nlInsight.domains} facet="domein" found={domains} />
      <Connectors title={nlInsight.leefdomeinen} facet="leefdomein" found={leefdomeinen} />
      <Bridges bridges={bridges} groups={groups} />
      <Holders holders={holders} holderCount={holderCount} />
      <Apart isolated={isolated} apart={apart} />
      <Roles roles={roles} />
    </>
  );
}

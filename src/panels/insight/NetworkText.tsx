import { useMemo } from 'react';
import { lineCount } from '../../domain/insight/drawnGraph.ts';
import type { Insights } from '../../domain/insight/insights.ts';
import { type LineText, lineTexts } from '../../domain/insight/lineText.ts';
import type { Entity, EntityId } from '../../domain/network.ts';
import { useInsightTexts } from '../../i18n/insightTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { groupReason, groupTitle } from '../../parts/groupWords.ts';
import { LoadingText } from '../../parts/LoadingText.tsx';
import { useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { byKind, entitiesOf } from './byKind.ts';
import { MemberLines } from './MemberLines.tsx';
import { NotDrawn } from './NotDrawn.tsx';
import { type InsightPanelProps, PanelFrame } from './PanelFrame.tsx';
import { ShortList } from './ShortList.tsx';
import { type LensInsights, useInsights } from './useInsights.ts';

/** Everything that the picture tells, as headings and lists: groups, who is in them, and all lines in words. */
export function NetworkText(props: InsightPanelProps) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const shown = useInsights();
  return (
    <PanelFrame title={texts.reading.text} {...props}>
      {shown.found === undefined ? (
        <LoadingText className="detail-note" text={insight.searching} />
      ) : (
        <WholeText shown={shown} insights={shown.found.insights} />
      )}
    </PanelFrame>
  );
}

interface WholeTextProps {
  readonly shown: LensInsights;
  readonly insights: Insights;
}

function WholeText({ shown: { lens, graph, layout }, insights }: WholeTextProps) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const { network } = useSelection();
  const { groups, graph: drawn } = insights;
  const lines = useMemo(() => lineTexts(network, graph, drawn.numbers), [network, graph, drawn]);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  // In rings all have a place; elsewhere who has no line may have one, as when its only line is with what is folded.
  const isDrawn = (id: EntityId) =>
    lens.arrangement === 'rings' || Object.hasOwn(layout?.nodes ?? {}, id);
  const ungrouped = drawn.ids.filter((id) => !grouped.has(id) && (lines.has(id) || isDrawn(id)));
  const isolated = insights.isolated.filter((id) => !isDrawn(id));
  return (
    <>
      <p>
        {insight.about(texts.lenses.names[lens.id], drawn.ids.length, lineCount(drawn))}{' '}
        {insight.textAbout}
      </p>
      {groups.map((group) => (
        <GroupText
          key={group.members[0]}
          title={groupTitle(group, network, texts)}
          reason={groupReason(group, texts)}
          members={group.members}
          lines={lines}
        />
      ))}
      {ungrouped.length > 0 && (
        <GroupText
          title={groups.length > 0 ? insight.ungrouped : insight.everything}
          members={ungrouped}
          lines={lines}
        />
      )}
      <NotDrawn lens={lens} graph={graph} layout={layout} isolated={isolated} />
    </>
  );
}

interface GroupTextProps {
  readonly title: string;
  readonly reason?: string | undefined;
  readonly members: readonly EntityId[];
  readonly lines: ReadonlyMap<EntityId, readonly LineText[]>;
}

function GroupText({ title, reason, members, lines }: GroupTextProps) {
  const insight = useInsightTexts();
  const { format, language } = useTexts();
  const { network } = useSelection();
  const printed = usePrinting();
  return (
    <Disclosure heldOpen={printed} title={title} aside={format.number(members.length)}>
      {reason !== undefined && <p className="detail-note">{reason}</p>}
      {byKind(entitiesOf(members, network), itself, network, language).map(({ plural, items }) => (
        <section key={plural}>
          <h4 className="detail-subheading">{insight.kindCount(plural, items.length)}</h4>
          <ShortList items={items}>
            {(entity) => (
              <MemberLines key={entity.id} entity={entity} lines={lines.get(entity.id) ?? []} />
            )}
          </ShortList>
        </section>
      ))}
    </Disclosure>
  );
}

const itself = (entity: Entity) => entity;

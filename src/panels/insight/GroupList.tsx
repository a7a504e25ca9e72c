import type { NamedGroup } from '../../domain/insight/groupNames.ts';
import type { Insights } from '../../domain/insight/insights.ts';
import type { Network } from '../../domain/network.ts';
import { useInsightTexts } from '../../i18n/insightTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { groupReason, groupTitle } from '../../parts/groupWords.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { byKind, entitiesOf } from './byKind.ts';
import { HowFound } from './HowFound.tsx';
import { ShortList } from './ShortList.tsx';

/** The groups by name, each folded, with why it is called so and who is in it. */
export function GroupList({ groups }: Pick<Insights, 'groups'>) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const { network } = useSelection();
  const { colourBy } = useActions();
  const isColoured = useChoices().colouring === 'group';
  const printed = usePrinting();
  if (groups.length === 0) return null;
  const areLayers = groups.every(({ term }) => term !== undefined);
  return (
    <section className="insight-section">
      <h3 className="detail-heading">{insight.groups(groups.length)}</h3>
      <button
        type="button"
        className="button insight-colour"
        aria-pressed={isColoured}
        onClick={() => colourBy(isColoured ? 'kind' : 'group')}
      >
        {texts.groups.colourThese}
      </button>
      {groups.map((group) => (
        <Disclosure
          key={group.members[0]}
          level={4}
          heldOpen={printed}
          title={groupTitle(group, network, texts)}
          aside={group.name ? undefined : texts.format.number(group.members.length)}
        >
          <GroupContent group={group} network={network} />
        </Disclosure>
      ))}
      <HowFound>{areLayers ? insight.layersHow : insight.groupsHow}</HowFound>
    </section>
  );
}

function GroupContent({
  group,
  network,
}: {
  readonly group: NamedGroup;
  readonly network: Network;
}) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const reason = groupReason(group, texts);
  return (
    <>
      {reason !== undefined && <p className="detail-note">{reason}</p>}
      {byKind(entitiesOf(group.members, network), (entity) => entity, network, texts.language).map(
        ({ plural, items }) => (
          <section key={plural}>
            <h5 className="detail-subheading">{insight.kindCount(plural, items.length)}</h5>
            <ShortList items={items}>
              {({ id }) => (
                <li key={id}>
                  <EntityLink id={id} network={network} marked />
                </li>
              )}
            </ShortList>
          </section>
        ),
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { optionsOf } from '../../domain/facets.ts';
import type { Connector } from '../../domain/insight/connectors.ts';
import type { Insights } from '../../domain/insight/insights.ts';
import type { EntityId } from '../../domain/network.ts';
import { useInsightTexts } from '../../i18n/insightTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { groupName, optionLabel } from '../../parts/groupWords.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { HowFound } from './HowFound.tsx';
import { NameList, ShortList } from './ShortList.tsx';

interface SectionProps {
  readonly title: string;
  readonly how: string;
  readonly children: ReactNode;
}

function Section({ title, how, children }: SectionProps) {
  return (
    <section className="insight-section">
      <h3 className="detail-heading">{title}</h3>
      {children}
      <HowFound>{how}</HowFound>
    </section>
  );
}

/** One entity as a link within a sentence. */
function Name({ id }: { readonly id: EntityId }) {
  const { network } = useSelection();
  return <EntityLink id={id} network={network} />;
}

interface ConnectorsProps {
  readonly title: string;
  readonly facet: 'domein' | 'leefdomein';
  readonly found: readonly Connector[];
}

/** Whose neighbours lie in the most domains or leefdomeinen. */
export function Connectors({ title, facet, found }: ConnectorsProps) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const { network } = useSelection();
  if (found.length === 0) return null;
  const all = optionsOf(network, facet).length;
  return (
    <Section title={title} how={insight.connectorsHow}>
      {found.map(({ id, terms, neighbours, unknown }) => (
        <p key={id}>
          <Name id={id} />
          {insight.connects(
            terms.length,
            all,
            insight.what[facet],
            texts.format.list(
              terms.map((term) =>
                insight.termCount(
                  optionLabel(network, facet, term.id, texts.language).toLowerCase(),
                  term.count,
                ),
              ),
            ),
          )}
          {unknown > 0 && insight.unknownOf(unknown, neighbours)}
        </p>
      ))}
    </Section>
  );
}

/** Who lies between two groups. */
export function Bridges({ bridges, groups }: Pick<Insights, 'bridges' | 'groups'>) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const { network } = useSelection();
  if (bridges.length === 0) return null;
  const nameOf = (at: number, bridge: EntityId) => {
    const group = groups[at];
    if (!group) return '';
    const trait = group.name?.trait;
    if (trait?.type === 'entity' && trait.id === bridge) return insight.ownGroup;
    return insight.bridgeEnd(groupName(group, network, texts));
  };
  return (
    <Section title={insight.bridges} how={insight.bridgesHow}>
      {bridges.map(({ id, ends: [one, other], share }) => (
        <p key={id}>
          <Name id={id} />
          {insight.bridge(
            nameOf(one.group, id),
            one.neighbours,
            nameOf(other.group, id),
            other.neighbours,
          )}
          {/* Rounded down: all is said of all only. */}
          {insight.share(Math.floor(share * 100))}
        </p>
      ))}
    </Section>
  );
}

/** Without whom others come loose. */
export function Holders({ holders, holderCount }: Pick<Insights, 'holders' | 'holderCount'>) {
  const insight = useInsightTexts();
  if (holders.length === 0) return null;
  return (
    <Section title={insight.holders} how={insight.holdersHow}>
      {holders.map(({ id, loose }) => (
        <div key={id} className="insight-statement">
          <p>
            <Name id={id} />
            {insight.holds(loose.length)}
          </p>
          <NameList ids={loose} />
        </div>
      ))}
      {holderCount > holders.length && (
        <p className="detail-note">{insight.holdersMore(holders.length, holderCount)}</p>
      )}
    </Section>
  );
}

/** What has no line to the rest. */
export function Apart({ isolated, apart }: Pick<Insights, 'isolated' | 'apart'>) {
  const insight = useInsightTexts();
  if (isolated.length === 0 && apart.length === 0) return null;
  return (
    <Section title={insight.apart} how={insight.apartHow}>
      {isolated.length > 0 && (
        <div className="insight-statement">
          <p>{insight.isolated(isolated.length)}</p>
          <NameList ids={isolated} />
        </div>
      )}
      {apart.map((ids) => (
        <div key={ids[0]} className="insight-statement">
          <p>{insight.island}</p>
          <NameList ids={ids} />
        </div>
      ))}
    </Section>
  );
}

/** Organisations that take part in one way only. */
export function Roles({ roles }: Pick<Insights, 'roles'>) {
  const { language } = useTexts();
  const insight = useInsightTexts();
  const { network } = useSelection();
  if (roles.length === 0) return null;
  return (
    <Section title={insight.roles} how={insight.rolesHow}>
      {roles.map(({ role, organisations }) => (
        <div key={role.id} className="insight-statement">
          <p>{insight.role(role.label[language])}</p>
          <ShortList items={organisations} step={5}>
            {({ id, count }) => (
              <li key={id}>
                <EntityLink id={id} network={network} />{' '}
                <span className="detail-light">{insight.roleCount(count)}</span>
              </li>
            )}
          </ShortList>
        </div>
      ))}
    </Section>
  );
}

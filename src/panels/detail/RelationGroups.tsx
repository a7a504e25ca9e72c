import { type ReactNode, useState } from 'react';
import type { Link, Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { withoutFacet } from '../../state/choices.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { LinkGroup } from './facts.ts';

const FIRST_RELATIONS = 8;

interface RelationGroupsProps {
  readonly groups: readonly LinkGroup[];
  /** How many there are, also those that the filters do not count. */
  readonly total: number;
  readonly network: Network;
  /** Stands under the heading. */
  readonly children?: ReactNode;
}

/** All relations that count, in both directions, by kind; the largest group stands open. */
export function RelationGroups({ groups, total, network, children }: RelationGroupsProps) {
  const texts = useTexts();
  const printing = usePrinting();
  const count = groups.reduce((sum, { links }) => sum + links.length, 0);
  return (
    <section>
      <h3 className="detail-heading">{texts.detail.relations(count)}</h3>
      {children}
      {total > count && <OtherRelations count={total - count} />}
      {total === 0 && <p className="unknown">{texts.detail.noRelations}</p>}
      {groups.map((group, at) => (
        <Disclosure
          key={group.id}
          level={4}
          startsOpen={at === 0}
          heldOpen={printing}
          title={
            <>
              {group.label}{' '}
              <span className="detail-light">{texts.format.number(group.links.length)}</span>
            </>
          }
        >
          <RelationList links={group.links} network={network} />
        </Disclosure>
      ))}
    </section>
  );
}

/** How many relations the filters do not count, and the way to see them. */
function OtherRelations({ count }: { readonly count: number }) {
  const texts = useTexts();
  const { facets } = useChoices();
  const { changeFilters } = useActions();
  return (
    <p className="detail-note">
      {texts.relations.others(count)}{' '}
      <button
        type="button"
        className="link"
        onClick={() => changeFilters({ facets: withoutFacet(facets, 'relatie') })}
      >
        {texts.relations.showOthers}
      </button>
    </p>
  );
}

function RelationList({
  links,
  network,
}: {
  readonly links: readonly Link[];
  readonly network: Network;
}) {
  const texts = useTexts();
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const shown = all || printing ? links : links.slice(0, FIRST_RELATIONS);
  return (
    <>
      <ul className="relations">
        {shown.map((link) => (
          <RelationItem key={link.relation.id} link={link} network={network} />
        ))}
      </ul>
      {links.length > shown.length && (
        <button type="button" className="link relations-more" onClick={() => setAll(true)}>
          {texts.detail.moreRelations(links.length - shown.length)}
        </button>
      )}
    </>
  );
}

function RelationItem({ link, network }: { readonly link: Link; readonly network: Network }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const { relation, other } = link;
  const { since, until } = relation;
  const period = texts.format.period({
    ...(since ? { start: since } : {}),
    ...(until ? { end: until } : {}),
  });
  const derived = relation.sources.every(({ certainty }) => certainty === 'afgeleid');
  return (
    <li>
      <div className="relation">
        <EntityLink id={other.id} network={network} marked />
        <button
          type="button"
          className="relation-sources"
          aria-expanded={open}
          aria-label={`${texts.detail.sources(relation.sources.length)}: ${other.record.name}`}
          onClick={() => setOpen(!open)}
        >
          {texts.detail.sources(relation.sources.length)}
        </button>
      </div>
      {(relation.note || period || derived) && (
        <p className="relation-note">
          {relation.note && <Dutch>{relation.note}</Dutch>}
          {relation.note && period && ' '}
          {period}
          {derived && <span className="badge badge-afgeleid">{texts.detail.derived}</span>}
        </p>
      )}
      {open && <SourceList citations={relation.sources} network={network} compact />}
    </li>
  );
}

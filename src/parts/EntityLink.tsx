import { memo } from 'react';
import type { EntityId, Network } from '../domain/network.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useActions, useLinkChoices } from '../state/useAppStore.ts';
import { HereLink } from '../ui/HereLink.tsx';
import { useDataLang } from './Dutch.tsx';
import { KindMark } from './KindMark.tsx';

interface EntityLinkProps {
  readonly id: EntityId;
  readonly network: Network;
  /** With the mark of its kind before the name. */
  readonly marked?: boolean;
  /** No longer in the shown version: `network` is the one it was in. */
  readonly gone?: boolean;
  /** -1: a cell of a grid, which one reaches with the arrow keys. */
  readonly tabIndex?: number;
}

/** A real link to an entity: opens here on a click, elsewhere as any link (new tab, copy). */
export const EntityLink = memo(function EntityLink({
  id,
  network,
  marked = false,
  gone = false,
  tabIndex,
}: EntityLinkProps) {
  const choices = useLinkChoices();
  const { select } = useActions();
  const lang = useDataLang();
  const entity = network.entities.get(id);
  if (!entity) return <span>{id}</span>;
  const link = (
    <HereLink
      lang={lang}
      tabIndex={tabIndex}
      className={gone ? 'entity-link entity-link-gone' : 'entity-link'}
      href={formatChoices({ ...choices, selection: id }, window.location.search)}
      onGo={() => select(id)}
    >
      {entity.record.name}
    </HereLink>
  );
  if (!marked) return link;
  return (
    <span className="marked-link">
      <KindMark kind={entity.kind} size={13} hollow={gone} />
      {link}
    </span>
  );
});

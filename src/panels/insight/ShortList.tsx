import { type ReactNode, useState } from 'react';
import type { EntityId } from '../../domain/network.ts';
import { useInsightTexts } from '../../i18n/insightTexts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';
import { usePrinting } from '../../ui/usePrinting.ts';

interface ShortListProps<T> {
  readonly items: readonly T[];
  /** One item of the list, a `li` with a key. */
  readonly children: (item: T) => ReactNode;
  /** So many are shown at a time. */
  readonly step?: number;
}

/** A list of which the first are shown, and more on demand; on paper all. */
export function ShortList<T>({ items, children, step = 20 }: ShortListProps<T>) {
  const insight = useInsightTexts();
  const printed = usePrinting();
  const [limit, setLimit] = useState(step);
  const shown = printed ? items : items.slice(0, limit);
  const left = items.length - shown.length;
  return (
    <>
      <ul className="insight-list">{shown.map(children)}</ul>
      {left > 0 && (
        <button
          type="button"
          className="link insight-more"
          onClick={() => setLimit((now) => now + step)}
        >
          {insight.more(Math.min(step, left), left)}
        </button>
      )}
    </>
  );
}

/** Names of entities, each a link; the first few, and more on demand. */
export function NameList({ ids }: { readonly ids: readonly EntityId[] }) {
  const { network } = useSelection();
  return (
    <ShortList items={ids} step={5}>
      {(id) => (
        <li key={id}>
          <EntityLink id={id} network={network} marked />
        </li>
      )}
    </ShortList>
  );
}

import { useState } from 'react';
import type { Network } from '../../domain/network.ts';
import type { KindTerm } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useChoices } from '../../state/useAppStore.ts';
import { FoldArrow } from '../../ui/FoldArrow.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { ListRow } from './ListRow.tsx';
import { COLUMNS, type Row } from './rows.ts';

interface ListGroupProps {
  readonly term: KindTerm;
  readonly rows: readonly Row[];
  readonly network: Network;
  /** The version that is compared with: what is gone comes from there. */
  readonly before: Network | undefined;
}

/** The rows of one kind under a heading that folds them; nothing when there are none. */
export function ListGroup({ term, rows, network, before }: ListGroupProps) {
  const texts = useTexts();
  const { selection, facets } = useChoices();
  const [open, setOpen] = useState(true);
  if (rows.length === 0) return null;
  const gone = rows.filter(({ change }) => change === 'removed').length;
  return (
    <tbody>
      <tr className="list-group">
        <th colSpan={COLUMNS.length} scope="rowgroup">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <FoldArrow />
            <Mark shape={term.shape} colour={`var(--kind-${term.kind})`} />
            {term.plural.nl.charAt(0).toUpperCase() + term.plural.nl.slice(1)}{' '}
            <span className="list-group-count">
              {rows.length - gone}
              {gone > 0 && ` ${texts.changes.gone(gone)}`}
            </span>
          </button>
        </th>
      </tr>
      {open &&
        rows.map((row) => (
          <ListRow
            key={row.id}
            row={row}
            network={row.change === 'removed' && before ? before : network}
            shape={term.shape}
            selected={row.id === selection}
            highlighted={facets.leefdomein}
          />
        ))}
    </tbody>
  );
}

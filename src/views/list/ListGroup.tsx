import { useEffect, useRef, useState } from 'react';
import type { EntityId, Network } from '../../domain/network.ts';
import type { KindTerm } from '../../domain/schema.ts';
import { startCased } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { MOST_TOGETHER } from '../../state/choices.ts';
import { useChoices, useEmbedding } from '../../state/useAppStore.ts';
import { FoldArrow } from '../../ui/FoldArrow.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { ListRow } from './ListRow.tsx';
import { COLUMNS, type Row } from './rows.ts';

/**
 * So many rows are shown at once: more than any kind has in the real data, and few enough for an old laptop. The rest
 * of a large file comes when it is asked for.
 */
const FIRST_ROWS = 250;
/** Inside another page, which grows with it. */
const FIRST_ROWS_EMBEDDED = 10;

interface ListGroupProps {
  readonly term: KindTerm;
  readonly rows: readonly Row[];
  readonly network: Network;
  /** What may not have been there on the chosen day; undefined: none is chosen. */
  readonly unsure: ReadonlySet<EntityId> | undefined;
  /** The version that is compared with: what is gone comes from there. */
  readonly before: Network | undefined;
}

/** The rows of one kind under a heading that folds them; nothing when there are none. */
export function ListGroup({ term, rows, network, unsure, before }: ListGroupProps) {
  const texts = useTexts();
  const { selection, facets, together } = useChoices();
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);
  const embedded = useEmbedding() !== undefined;
  const firstRows = embedded ? FIRST_ROWS_EMBEDDED : FIRST_ROWS;
  const printing = usePrinting();
  const firstMore = useRef<HTMLTableRowElement>(null);
  // The button that was pressed is gone: the keyboard goes on where it was.
  useEffect(() => {
    if (all) firstMore.current?.querySelector('a')?.focus();
  }, [all]);
  // A frame is on paper as high as it was on screen: what more it holds would be cut off.
  const shown = all || (printing && !embedded) ? rows : rows.slice(0, firstRows);
  const rest = rows.length - shown.length;
  if (rows.length === 0) return null;
  const gone = rows.filter(({ change }) => change === 'removed').length;
  return (
    <tbody>
      <tr className="list-group">
        <th colSpan={COLUMNS.length + 1} scope="rowgroup">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <FoldArrow />
            <Mark shape={term.shape} colour={`var(--kind-${term.kind})`} />
            {startCased(term.plural[texts.language])}{' '}
            <span className="list-group-count">
              {rows.length - gone}
              {gone > 0 && ` ${texts.changes.gone(gone)}`}
            </span>
          </button>
        </th>
      </tr>
      {open &&
        shown.map((row, at) => (
          <ListRow
            key={row.id}
            ref={at === firstRows ? firstMore : undefined}
            row={row}
            network={row.change === 'removed' && before ? before : network}
            shape={term.shape}
            selected={row.id === selection}
            unsure={unsure?.has(row.id) === true}
            together={together.includes(row.id)}
            full={together.length === MOST_TOGETHER}
            highlighted={facets.leefdomein}
          />
        ))}
      {open && rest > 0 && (
        <tr className="list-more">
          <td colSpan={COLUMNS.length + 1}>
            {printing ? (
              texts.notices.more(rest)
            ) : (
              <button type="button" className="button" onClick={() => setAll(true)}>
                {texts.list.more(rest, term.plural[texts.language])}
              </button>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
